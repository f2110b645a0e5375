import { textWidth } from './text-width.ts';

/**
 * Breaks text into at most `most` lines that are no wider than `width` units; what does not fit is cut, and the cut shows
 * as an ellipsis. Cost: O(letters that fit).
 */
export function fitLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1);
    if (word === '') continue;
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
    if (lines.length > most) break;
  }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} ...`] : lines;
  return shown.map((line) => cut(line, size, width));
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
