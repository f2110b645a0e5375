/**
 * How wide a line of text is in Arial and its equals (Liberation Sans, Arimo, Helvetica), in thousandths of its size. Other
 * letters than those of ASCII are taken to be as wide as an "n", those of East Asia as wide as they are high. O(letters).
 */

/** From the space (32) to the tilde (126). */
const ASCII = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 ' +
  '584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 ' +
  '278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 ' +
  '500 334 260 334 584'
)
  .split(' ')
  .map(Number);

const OTHER = 556;
const WIDE = 1000;
const isWide = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(letter);

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += ASCII[(letter.codePointAt(0) ?? 0) - 32] ?? (isWide(letter) ? WIDE : OTHER);
  return (width * size) / 1000;
}
