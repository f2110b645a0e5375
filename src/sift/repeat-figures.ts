/** Figures written as words; "one" is mostly an article. */
const WORDS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
]);

/** In digits, perhaps with points, commas and the "k" of thousands. */
const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(k?)$/;

/**
 * The value of a word in lower case that is a figure: "two" is 2, "5k" and "5,000" are 5000; null for other words and
 * for 1.
 */
export function figureOf(word: string): number | null {
  const [, digits, thousands] = DIGITS.exec(word) ?? [];
  if (digits === undefined) return WORDS.get(word) ?? null;
  const value = Number(digits.replaceAll(',', '')) * (thousands ? 1000 : 1);
  return value === 1 ? null : value;
}
