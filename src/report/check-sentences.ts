import type { CheckCode, Report } from '../model.ts';
import { capitalised, count, list } from './wording.ts';

/** What every format says about lines of the ledger that an officer should look at; plain sentences without markup. */

/** What is said of the ideas with each kind of check, after their number; in the order in which it is said. */
const KINDS: Readonly<Record<CheckCode, (n: number) => string>> = {
  'maybe-no-suggestion': (n) => `${count(n, 'idea')} may be no suggestion`,
  'repeat-in-other-words': (n) =>
    `${count(n, 'note was taken for a repeat', 'notes were taken for repeats')} in other words`,
  'matches-no-option-well': (n) => `${count(n, 'idea matches', 'ideas match')} no option well`,
  'close-between': (n) => `${count(n, 'idea is', 'ideas are')} close between two options`,
  'stated-differs': (n) =>
    `${count(n, 'idea was', 'ideas were')} filed under a priority that the text does not bear out`,
};

/** How many lines of each kind there are; '' where there is none. */
function checks(report: Report): string {
  const numbers = new Map<CheckCode, number>();
  for (const entry of report.ideas)
    for (const { code } of entry.checks) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  const kinds = (Object.keys(KINDS) as CheckCode[]).flatMap((code) => {
    const n = numbers.get(code);
    return n === undefined ? [] : KINDS[code](n);
  });
  if (kinds.length === 0) return '';
  return `${capitalised(list(kinds))}. Each is marked in the column "check" of the ledger (the CSV format).`;
}

/** What to do with the pairs that follow, of which `shown` are; '' where there is none. */
function possibleRepeats({ possibleRepeats: pairs }: Report, shown: number): string {
  if (pairs.length === 0) return '';
  const most = pairs.length > shown ? ` The ${shown} most alike are shown; the JSON format has them all.` : '';
  return (
    `${count(pairs.length, 'pair of ideas', 'pairs of ideas')} may say the same, but not surely enough to be merged: ` +
    `they are counted as different ideas.${most}`
  );
}

export const checkSentences = { checks, possibleRepeats } as const;
