import { maskPersonal } from './mask.ts';

/**
 * Headings as an error or a warning lists them: "Ref", "Suggestion" and 7 more. Long lists and long headings are cut short;
 * addresses and numbers are masked before that, since half a telephone number is none to the mask.
 */
const SHOWN = 12;
const LONGEST = 60;

export function listHeadings(headings: readonly string[]): string {
  const named = headings.filter((heading) => heading !== '');
  const shown = named.slice(0, SHOWN).map((heading) => {
    const letters = [...maskPersonal(heading).text];
    return letters.length > LONGEST ? `"${letters.slice(0, LONGEST - 1).join('')}…"` : `"${letters.join('')}"`;
  });
  const more = named.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
