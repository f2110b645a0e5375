/** Runs of digits and of anything else. */
const RUNS = /\d+|\D+/g;

/**
 * Compares two names as people number things: numbers by their value and before words, so that "Table 2" comes before
 * "Table 10", and "3" before "3a" and "East"; all else by the order of characters, case aside, in no language's order.
 * Names that differ in case or leading zeros only are settled by their characters. O(length).
 */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (const [i, run] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = compareRuns(run, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || byCharacters(a, b);
}

const runsOf = (name: string): string[] => name.toLowerCase().match(RUNS) ?? [];

const isNumber = (run: string): boolean => /^\d/.test(run);

function compareRuns(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  if (!isNumber(a)) return byCharacters(a, b);
  // Numbers of any length: without leading zeros the longer is the larger.
  const [m, n] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return m.length - n.length || byCharacters(m, n);
}

const byCharacters = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
