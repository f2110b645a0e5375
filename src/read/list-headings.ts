/** Headings as an error lists them: "Ref", "Suggestion" and 7 more. Long lists and long headings are cut short. */
const SHOWN = 12;
const LONGEST = 60;

export function listHeadings(headings: readonly string[]): string {
  const named = headings.filter((heading) => heading !== '');
  const shown = named.slice(0, SHOWN).map((heading) => {
    const letters = [...heading];
    return letters.length > LONGEST ? `"${letters.slice(0, LONGEST - 1).join('')}…"` : `"${heading}"`;
  });
  const more = named.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
