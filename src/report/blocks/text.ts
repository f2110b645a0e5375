import type { Block, Figure, Heading, PageHead } from '../block.ts';
import { oneLine } from '../one-line.ts';
import { textWidth } from '../text-width.ts';
import { shortened } from '../wording.ts';
import { wrap } from '../wrap.ts';
import type { Look } from '../writer.ts';
import { BLANK_MARK } from './blank-mark.ts';
import { NOTE_MARK } from './note-mark.ts';
import { textTable } from './text-table.ts';

/** Longer texts are cut on the screen, where nobody would read on; the JSON and the ledger hold them whole. */
const LONGEST_TEXT = 2_000;

const RULES: Readonly<Record<Heading['level'], string>> = { 1: '-', 2: '.', 3: '' };

const once = (text: string): string => shortened(oneLine(text), LONGEST_TEXT);

function underlined(text: string, rule: string, { width, paint }: Look): string[] {
  const lines = wrap(once(text), width);
  const strong = lines.map((line) => paint.strong(line));
  return rule === ''
    ? strong
    : [...strong, paint.faint(rule.repeat(Math.min(Math.max(...lines.map(textWidth)), width)))];
}

/** Items led by "- " or their numbers, the lines below the first set in. */
const items = (texts: readonly string[], width: number, numbered = false): string[] =>
  texts.flatMap((text, index) => {
    const lead = numbered ? `${String(index + 1).padStart(3)}. ` : '  - ';
    return wrap(once(text), width, lead, ' '.repeat(lead.length));
  });

function linesOf(block: Exclude<Block, Figure>, look: Look): string[] {
  const { width, paint } = look;
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, RULES[block.level], look);
    case 'paragraph': {
      const warning = block.tone === 'warning';
      const lines = wrap(once(warning ? `${NOTE_MARK} ${block.text}` : block.text), width);
      return warning ? lines.map((line) => paint.warn(line)) : lines;
    }
    case 'list':
      return items(block.items, width, block.numbered).map((line) =>
        block.tone === 'warning' ? paint.warn(line) : line,
      );
    case 'quotations':
      return items(
        block.items.map(({ id, text, source }) => `${id}: ${once(text)}${source === '' ? '' : ` (${source})`}`),
        width,
      );
    case 'table':
      return textTable(block, look);
    case 'command':
      return [`    ${once(block.text)}`];
    case 'blank':
      return wrap(`${once(block.label)}: [${BLANK_MARK.line}]`, width).map((line) => paint.accent(line));
    default:
      return block satisfies never;
  }
}

/**
 * Blocks in plain text for a console: understood without colour, the frame drawn with plain ASCII, no line longer than
 * the page is wide. An empty line stands between two blocks, but not below a heading. O(characters).
 */
export function* textOf(blocks: Iterable<Block>, look: Look, head?: PageHead): Iterable<string> {
  let close = true;
  if (head !== undefined) {
    yield `${underlined(head.title, '=', look).join('\n')}\n`;
    const below = [head.subtitle, head.author, head.date].filter((text) => text !== undefined);
    for (const text of below) yield `${wrap(once(text), look.width).join('\n')}\n`;
    close = false;
  }
  let previous: Block['kind'] | null = null;
  for (const block of blocks) {
    // The table beside it says the same.
    if (block.kind === 'figure') continue;
    const together = close || (block.kind === 'blank' && previous === 'blank');
    yield `${together ? '' : '\n'}${linesOf(block, look).join('\n')}\n`;
    close = block.kind === 'heading';
    previous = block.kind;
  }
}
