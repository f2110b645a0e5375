import { wrapAnsi } from 'fast-wrap-ansi';

/** However deep the indent, a line has room for this much; below it nothing can be read. */
const LEAST_ROOM = 20;

/**
 * Text broken into lines of at most `width` columns, the first led by `first`, the others by `rest`. Wide characters
 * (Chinese, emoji) count as two columns; a word that is longer than a line is broken. O(n).
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const indent = Math.max(first.length, rest.length);
  const room = Math.max(Math.min(LEAST_ROOM, width), width - indent);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
}
