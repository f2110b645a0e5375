import { describe, expect, it } from 'vitest';
import type { CheckCode, Report } from '../../src/model.ts';
import { checkSentences } from '../../src/report/check-sentences.ts';
import { sampleReport, smallestReport } from './sample-report.ts';

/** The sample, its first lines with the given checks each and the others with none. */
const checked = (...lines: readonly (readonly CheckCode[])[]): Report => ({
  ...sampleReport,
  ideas: sampleReport.ideas.map((line, index) => ({
    ...line,
    checks: (lines[index] ?? []).map((code) => ({ code, message: 'as the ledger says' })),
  })),
});

const paired = (pairs: number): Report => ({
  ...sampleReport,
  possibleRepeats: Array.from({ length: pairs }, () => ({ ids: ['A', 'B'], texts: ['a', 'b'], closeness: 0.5 })),
});

const WHERE = 'Each is marked in the column "check" of the ledger (the CSV format).';

describe('sentences about lines to look at', () => {
  it('are none where nothing is to be checked', () => {
    expect(checkSentences.checks(smallestReport)).toBe('');
    expect(checkSentences.possibleRepeats(smallestReport, 5)).toBe('');
  });

  it('count the lines of each kind, always in one order', () => {
    expect(
      checkSentences.checks(
        checked(
          ['stated-differs', 'close-between'],
          ['repeat-in-other-words', 'matches-no-option-well'],
          ['close-between', 'repeat-in-other-words'],
          ['maybe-no-suggestion', 'matches-no-option-well', 'stated-differs'],
        ),
      ),
    ).toBe(
      '1 idea may be no suggestion, 2 notes were taken for repeats in other words, 2 ideas match no option well, ' +
        '2 ideas are close between two options and 2 ideas were filed under a priority that the text does not bear out. ' +
        WHERE,
    );
  });

  it('speak of one as one, and not of kinds that there are none of', () => {
    expect(checkSentences.checks(checked(['close-between']))).toBe(`1 idea is close between two options. ${WHERE}`);
    expect(checkSentences.checks(checked([], ['matches-no-option-well', 'stated-differs']))).toBe(
      `1 idea matches no option well and 1 idea was filed under a priority that the text does not bear out. ${WHERE}`,
    );
  });

  it('say that pairs were not merged, and how many of them follow where not all do', () => {
    expect(checkSentences.possibleRepeats(paired(1), 5)).toBe(
      '1 pair of ideas may say the same, but not surely enough to be merged: they are counted as different ideas.',
    );
    const five =
      '5 pairs of ideas may say the same, but not surely enough to be merged: they are counted as different ideas.';
    expect(checkSentences.possibleRepeats(paired(5), 5)).toBe(five);
    expect(checkSentences.possibleRepeats(paired(5), 4)).toBe(
      `${five} The 4 most alike are shown; the JSON format has them all.`,
    );
  });
});
