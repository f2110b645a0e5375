import { textWidth } from './text-width.ts';

/**
 * Breaks text into at most `most` lines that are no wider than `width` units; what does not fit is cut, and the cut shows
 * as an ellipsis. Cost: O(letters that fit).
 */
export function fitLines(text: string, size: number, width: number, most: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (lines.length === most) break;
  }
  if (lines.length < most && line !== '') return [...lines, line].map((each) => cut(each, size, width));
  const last = `${lines[most - 1] ?? ''} ...`;
  return [...lines.slice(0, most - 1), last].map((each) => cut(each, size, width));
}

/** The start of a line that is too wide, with an ellipsis. */
function cut(line: string, size: number, width: number): string {
  if (textWidth(line, size) <= width) return line;
  const ellipsis = '...';
  const kept: string[] = [];
  let used = textWidth(ellipsis, size);
  for (const letter of line.replace(/\s*\.\.\.$/u, '')) {
    used += textWidth(letter, size);
    if (used > width) break;
    kept.push(letter);
  }
  return kept.join('').trimEnd() + ellipsis;
}
