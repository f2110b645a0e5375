import { oneLine } from './one-line.ts';
import { shortened } from './wording.ts';
import { wrap } from './wrap.ts';
import type { Look } from './writer.ts';

/** Longer texts are cut on the screen, where nobody would read on; the JSON and the ledger hold them whole. */
const LONGEST_TEXT = 2_000;

const ITEM = '  - ';
const BELOW_ITEM = '    ';
const GAP = '  ';

/** The few shapes that plain text is set in. Each takes texts as they are and gives whole lines, ready to write. */
export function textPage({ width, paint }: Look) {
  const lines = (text: string, first = '', rest = first): string[] =>
    wrap(shortened(oneLine(text), LONGEST_TEXT), width, first, rest);

  const block = (all: readonly string[]): string => `${all.join('\n')}\n`;

  /** A heading underlined with `rule`; "=" for the page, "-" for a part of it. */
  const heading = (text: string, rule: '=' | '-'): string => {
    const title = lines(text);
    const longest = Math.max(...title.map((line) => line.length));
    return block([...title.map((line) => paint.strong(line)), paint.faint(rule.repeat(Math.min(longest, width)))]);
  };

  const paragraph = (text: string): string => block(lines(text));

  const item = (text: string, painted = (line: string) => line): string =>
    block(lines(text, ITEM, BELOW_ITEM).map((line) => painted(line)));

  /**
   * Columns of figures, set to the right under their headings (one word a line), and a last column of text that wraps.
   * Only the last column may hold wide characters.
   */
  const table = (
    headings: readonly string[],
    textHeading: string,
    rows: readonly (readonly [readonly string[], string])[],
  ) => {
    const words = headings.map((heading) => oneLine(heading).split(' '));
    const widths = words.map((parts, column) =>
      Math.max(...parts.map((word) => word.length), ...rows.map(([figures]) => figures[column]?.length ?? 0)),
    );
    const height = Math.max(...words.map((parts) => parts.length));
    const row = (cells: readonly string[]): string =>
      widths.map((columnWidth, column) => (cells[column] ?? '').padStart(columnWidth) + GAP).join('');
    const head = Array.from({ length: height }, (_, line) =>
      row(words.map((parts) => parts[parts.length - height + line] ?? '')),
    );
    const margin = row([]);
    const rule = `${widths.map((columnWidth) => '-'.repeat(columnWidth) + GAP).join('')}${'-'.repeat(textHeading.length)}`;
    return block([
      ...head.map((line, index) => paint.strong(index === height - 1 ? line + textHeading : line.trimEnd())),
      paint.faint(rule),
      ...rows.flatMap(([figures, text]) => lines(text, row(figures), margin)),
    ]);
  };

  return { heading, paragraph, item, table, paint };
}

export type TextPage = ReturnType<typeof textPage>;
