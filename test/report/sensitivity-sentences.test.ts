import { describe, expect, it } from 'vitest';
import type { Neighbours, Report } from '../../src/model.ts';
import { sensitivitySentences } from '../../src/report/sensitivity-sentences.ts';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';

/** The first option at 90 of 100 and the others so far behind. */
const led = (report: Report, lead: number): Report => ({
  ...report,
  options: report.options.map((option) => ({ ...option, total: option.rank === 1 ? 0.9 : 0.9 - lead })),
});

const pair = (parts: Partial<Neighbours>): string | undefined => {
  const neighbours = [
    { ranks: [1, 2], lead: 0.1, aheadShare: 0.71, close: false, flips: [], ...parts } satisfies Neighbours,
  ];
  const report = led(sampleReport, parts.lead ?? 0.1);
  return sensitivitySentences.neighbours({ ...report, sensitivity: { ...report.sensitivity, neighbours } })[0];
};

/** Support at 30%, Strategic fit at 70%. */
const flips = (support: number | null, fit: number | null = null) => [
  { id: 'fit', weight: 0.7, at: fit },
  { id: 'support', weight: 0.3, at: support },
];

/** The sample without the criterion that is left out of it: all that are left count. */
const counting: Report = { ...sampleReport, criteria: sampleReport.criteria.filter(({ weight }) => weight > 0) };

const only: Report = {
  ...sampleReport,
  criteria: sampleReport.criteria.map((use) => ({ ...use, weight: use.id === 'support' ? 1 : 0 })),
};

describe('what would put the lower of two options first', () => {
  it('is the weight that need change least, in the whole per cent at which it is true', () => {
    expect(pair({ flips: flips(0.4421, 0.1) })).toBe(
      'Option 2 would come before option 1 if Support counted for 45% or more instead of 30%; 71% of all possible weightings keep the order shown.',
    );
    expect(pair({ flips: flips(0.2599) })).toContain('if Support counted for 25% or less instead of 30%;');
    expect(pair({ flips: flips(0.45) })).toContain('for 45% or more');
    expect(pair({ flips: flips(null, 0.62) })).toContain('if Strategic fit counted for 62% or less instead of 70%;');
    // Both 10 points away: the first.
    expect(pair({ flips: flips(0.4, 0.6) })).toContain('if Strategic fit counted for 60% or less');
  });

  it('may be a criterion alone, or none of it', () => {
    expect(pair({ flips: flips(0.995) })).toContain('if Support alone counted;');
    expect(pair({ flips: flips(0.004) })).toContain('if Support did not count at all;');
  });

  it('does not repeat the weight as it is', () => {
    const near = [{ id: 'support', weight: 0.304, at: 0.299 }];
    expect(pair({ flips: near })).toContain('29% or less instead of 30%');
    const nearer = [{ id: 'support', weight: 0.299, at: 0.2995 }];
    expect(pair({ flips: nearer })).toContain('if Support counted for slightly more than its 30%;');
  });

  it('is not called impossible because no weighting that was drawn did so', () => {
    expect(pair({ flips: flips(0.995), aheadShare: 1 })).toContain(
      'over 99% of all possible weightings keep the order shown.',
    );
  });

  it('is nothing where no criterion speaks for it', () => {
    expect(pair({ flips: flips(null), aheadShare: 1 })).toBe(
      'Option 1 comes before option 2 whatever the weights of the criteria that count: none of them speaks for option 2.',
    );
    const neighbours: Neighbours[] = [{ ranks: [1, 2], lead: 0.1, aheadShare: 1, close: false, flips: flips(null) }];
    const sensitivity = { ...sampleReport.sensitivity, neighbours };
    expect(sensitivitySentences.neighbours({ ...led(counting, 0.1), sensitivity })).toEqual([
      'Option 1 comes before option 2 whatever the weights: no criterion speaks for option 2.',
    ]);
  });
});

describe('two options that are too close to call', () => {
  it('are said to be so first, with the reason', () => {
    expect(pair({ close: true, lead: 0.031, aheadShare: 0.58, flips: flips(0.334) })).toBe(
      'Options 1 and 2 are too close to call: they are 3 points out of 100 apart, and 42% of all possible weightings turn them round; option 2 would come first if Support counted for 34% or more instead of 30%.',
    );
    // 89.5 and 87.4 read as 90 and 87, though they differ by 2.1.
    const [pairOfSample] = sampleReport.sensitivity.neighbours;
    const totals = [0.895, 0.874, 0.2];
    const options = sampleReport.options.map((option, index) => ({ ...option, total: totals[index] ?? 0 }));
    const neighbours = pairOfSample === undefined ? [] : [{ ...pairOfSample, lead: 0.021, close: true }];
    expect(
      sensitivitySentences.neighbours({
        ...sampleReport,
        options,
        sensitivity: { ...sampleReport.sensitivity, neighbours },
      })[0],
    ).toContain('they are 3 points out of 100 apart');
    expect(pair({ close: true, lead: 0.01, aheadShare: 1, flips: flips(null) })).toBe(
      'Options 1 and 2 are too close to call: they are 1 point out of 100 apart.',
    );
    expect(pair({ close: true, lead: 0.001, aheadShare: 1, flips: flips(null) })).toBe(
      'Options 1 and 2 are too close to call: they are less than 1 point out of 100 apart.',
    );
  });

  it('have no weight that would turn them where they are equal', () => {
    expect(pair({ close: true, lead: 0, aheadShare: 0.6, flips: flips(0.3) })).toBe(
      'Options 1 and 2 are too close to call: they have the same score.',
    );
  });
});

describe('the ranking as a whole', () => {
  it('says how it was tried, and the order under equal weights', () => {
    expect(sensitivitySentences.intro(sampleReport)).toBe(
      'Weights are a judgement. So the options were ranked again with 2,000 other sets of weights for the three criteria ' +
        'that count (Strategic fit, Support and Clarity), drawn evenly from all that are possible. Breadth is left out of all of them.',
    );
    expect(sensitivitySentences.intro(counting)).toBe(
      'Weights are a judgement. So the options were ranked again with 2,000 other sets of weights for all three criteria, drawn evenly from all that are possible.',
    );
    expect(sensitivitySentences.equalWeights(counting)).toBe(
      'With every criterion weighing the same, the order would be the same.',
    );
    expect(sensitivitySentences.equalWeights(sampleReport)).toBe(
      'With every criterion that counts weighing the same, the order would be the same.',
    );
    const sensitivity = { ...sampleReport.sensitivity, equalOrder: [2, 1, 3] };
    expect(sensitivitySentences.equalWeights({ ...sampleReport, sensitivity })).toBe(
      'With every criterion that counts weighing the same, the order would be 2, 1 and 3.',
    );
  });

  it('gives the range of ranks of each option, but for those that under 1% of weightings give', () => {
    const shares = [
      [0.998, 0.002, 0],
      [1, 0, 0],
      [0.25, 0.75, 0],
      [0.2, 0.5, 0.3],
    ];
    const [option] = sampleReport.options;
    const options = shares.flatMap((rankShare, i) => (option ? [{ ...option, rank: i + 1, rankShare }] : []));
    expect(sensitivitySentences.ranges({ ...sampleReport, options })).toEqual([
      'Option 1 comes 1st in over 99% of all possible weightings.',
      'Option 2 comes 1st with every set of weights.',
      'Option 3 comes 1st or 2nd, most often 2nd (75% of all possible weightings).',
      'Option 4 comes anywhere from 1st to 3rd, most often 2nd (50% of all possible weightings).',
    ]);
  });

  it('has no weights to change where only one criterion counts', () => {
    expect(sensitivitySentences.intro(only)).toBe(
      'Only one criterion counts (Support), so there are no weights to change.',
    );
    expect(sensitivitySentences.equalWeights(only)).toBe('');
    expect(sensitivitySentences.ranges(only)).toEqual([]);
    const neighbours: Neighbours[] = [{ ranks: [1, 2], lead: 0.54, aheadShare: 1, close: false, flips: [] }];
    const report = { ...led(only, 0.54), sensitivity: { ...only.sensitivity, neighbours } };
    expect(sensitivitySentences.neighbours(report)).toEqual([
      'Option 1 comes before option 2: they are 54 points out of 100 apart.',
    ]);
  });

  it('is silent where there is only one option', () => {
    const { intro, equalWeights, neighbours, ranges } = sensitivitySentences;
    expect([intro(smallestReport), equalWeights(smallestReport)]).toEqual(['', '']);
    expect([...neighbours(smallestReport), ...ranges(smallestReport)]).toEqual([]);
  });

  it('says nothing that a note could have written', () => {
    const hostile = withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '');
    expect(sensitivitySentences.ranges(hostile)).toEqual(sensitivitySentences.ranges(sampleReport));
  });
});
