/**
 * The number in a votes cell: "12", "3 votes", "+5", "1,200", "-2", "4.0". null where there is none, undefined where
 * something stands there that is not a number ("lots"). Cost: O(letters).
 */
const VOTES = /^([+\u2212-]?)(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?:\s+\p{L}+)?$/u;

/** @param cell cleaned */
export function readVotes(cell: string): number | null | undefined {
  if (cell === '') return null;
  const match = VOTES.exec(cell);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const size = Number(whole.replace(/\D/g, '') + fraction);
  if (size > Number.MAX_SAFE_INTEGER) return undefined;
  return sign === '-' || sign === '\u2212' ? 0 - size : size;
}
