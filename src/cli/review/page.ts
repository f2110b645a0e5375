import { wrap } from '../../report/index.ts';
import type { Prompts } from './prompts.ts';

/** The window that the review is shown in, as it is at this moment: people change its size. */
export interface Window {
  /** Columns. */
  readonly width: () => number;
  /** Lines; undefined where it does not say. */
  readonly height: () => number | undefined;
  readonly print: (text: string) => void;
}

/** Lays out what is shown, what is said and what is asked, so that it fits the window. */
export interface Page {
  readonly width: () => number;
  /** Says something: under what is shown next, right above its question, where it does not scroll away. */
  readonly tell: (text: string) => void;
  /**
   * How many of these blocks of lines have room together with the lines below them, what there is to tell, and the question;
   * two at least, since an answer about several is worth the most.
   */
  readonly fits: (blocks: readonly (readonly string[])[], below: readonly string[], question: string) => number;
  /** Shows lines, says what there is to tell, and asks; the answer is that of `Prompts`. */
  readonly ask: (
    lines: readonly string[],
    question: string,
    check?: (answer: string) => string | undefined,
  ) => Promise<string | null>;
  /** Says what is left to tell. */
  readonly close: () => void;
}

/** What the prompt adds to its question: a bar above, the line to type in, the line for what is wrong, the line of the cursor. */
const PROMPT_LINES = 4;
/** Columns that the prompt takes at the left. */
const PROMPT_MARGIN = 3;
const FEWEST_BLOCKS = 2;

export function createPage(prompts: Prompts, window: Window): Page {
  let told: string[] = [];
  const wrapped = (text: string, width: number): string[] => text.split('\n').flatMap((line) => wrap(line, width));
  const noticeLines = (): string[] => told.flatMap((text) => wrapped(text, window.width()));
  const questionLines = (question: string): string[] => wrapped(question, window.width() - PROMPT_MARGIN);
  /** Each part with an empty line above it. */
  const parted = (...parts: readonly (readonly string[])[]): string[] =>
    parts.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines]));
  const print = (lines: readonly string[]): void => {
    if (lines.length > 0) window.print(lines.join('\n'));
    told = [];
  };
  return {
    width: window.width,
    tell: (text) => void told.push(text),
    fits: (blocks, below, question) => {
      const height = window.height();
      if (height === undefined) return blocks.length;
      const others = parted(below, noticeLines()).length + questionLines(question).length + PROMPT_LINES;
      let room = height - others - 1;
      const tooMany = blocks.findIndex((block, at) => {
        room -= block.length;
        return room < 0 && at >= FEWEST_BLOCKS;
      });
      return tooMany < 0 ? blocks.length : tooMany;
    },
    ask: (lines, question, check) => {
      print(parted(lines, noticeLines()));
      return prompts.ask(questionLines(question).join('\n'), check);
    },
    close: () => print(parted(noticeLines())),
  };
}
