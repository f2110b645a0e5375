/** What a word processor puts in place of what was typed, and what was typed. */
const STRAIGHTENED: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′´ʼ]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[•‣⁃▪▫■□●○◦►▸➢➤✓✔❖·∙\uf0b7]/g, ' '],
];

/**
 * A text as a plain keyboard would have typed it: straight quotes and hyphens, no bullets, no invisible characters, single
 * spaces. The encoder was taught on such text: a curly apostrophe alone takes the cosine of two equal notes from 1 to 0.9.
 * The bullets include the one of Word's symbol font, U+F0B7. Unicode's compatibility form (NFKC) does the rest: no-break
 * spaces, ligatures, full-width letters, the ellipsis in one character.
 */
export function plainText(text: string): string {
  const straight = STRAIGHTENED.reduce((done, [fancy, plain]) => done.replace(fancy, plain), text);
  return straight
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^ ?(?:[-*] )+/, '')
    .trim();
}
