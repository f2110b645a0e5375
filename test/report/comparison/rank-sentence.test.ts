import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/compare-reports.ts';
import type { ComparableOption } from '../../../src/compare/comparison.ts';
import { rankSentence } from '../../../src/report/comparison/rank-sentence.ts';
import { makeComparable, makeOption } from '../../compare/make-comparable.ts';

/** The sentence on the first of the options that hold the ideas a and b in both reports. */
function said(old: readonly ComparableOption[], now: readonly ComparableOption[], groups = [['a'], ['b']]): string {
  const comparison = compareReports(
    { name: 'old.json', report: makeComparable([['a'], ['b']], [], { options: old }) },
    { name: 'new.json', report: makeComparable(groups, [], { options: now }) },
  );
  const change = comparison.options[0]?.rank;
  if (!change) throw new Error('the first option has a predecessor');
  return rankSentence(comparison, change);
}

describe('why a rank changed', () => {
  it('is told by criterion, the greatest first, in points that add up to the difference of the scores', () => {
    const old = [
      makeOption('Buses', { fit: [0.9, 0.4], support: [0.5, 0.6] }),
      makeOption('Homes', { fit: [0.5, 0.4], support: [0.7, 0.6] }, { separate: 20, votes: 40 }),
    ];
    const now = [
      makeOption('Warm homes', { fit: [0.5, 0.2], support: [0.9, 0.8] }, { separate: 34, votes: 100 }),
      makeOption('Buses', { fit: [0.9, 0.2], support: [0.5, 0.8] }),
    ];
    // Homes: 20 + 42 = 62 before, 10 + 72 = 82 now. Fit: -0.2 x 50 = -10; support: 0.2 x 70 = 14 and 20 x 0.8 = 16.
    expect(said(old, now, [['b'], ['a']])).toBe(
      '"Warm homes" rose from 2nd to 1st; its score went from 62 to 82: ' +
        'Support +30 points (+14 because its weight went from 60% to 80%, +16 by its value: 14 more different ideas and 60 more votes) and ' +
        'Fit with the priorities -10 points (its weight went from 40% to 20%). It overtook "Buses".',
    );
  });

  it('is told of an option whose own score did not change', () => {
    const buses = makeOption('Buses', { fit: [0.7, 1] });
    const homes = (fit: number) => makeOption('Homes', { fit: [fit, 1] });
    expect(said([buses, homes(0.5)], [homes(0.8), buses], [['b'], ['a']])).toBe(
      '"Homes" rose from 2nd to 1st; its score went from 50 to 80: Fit with the priorities +30 points (from 50 to 80 of 100). It overtook "Buses".',
    );
    expect(said([homes(0.8), buses], [homes(0.8), buses])).toBe('"Homes" is 1st as before; its score is 80 as before.');
  });

  it('says what the published figures do not explain', () => {
    const option = makeOption('Buses', { fit: [0.5, 1] });
    expect(said([option, option], [{ ...option, total: 0.6 }, option])).toBe(
      '"Buses" is 1st as before; its score went from 50 to 60: +10 points that the published figures do not explain.',
    );
  });
});
