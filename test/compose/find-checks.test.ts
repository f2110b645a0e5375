import { describe, expect, it } from 'vitest';
import { type CheckSource, findChecks } from '../../src/compose/find-checks.ts';
import { makeGrouping, makeScores } from './make-grouping.ts';

const priority = (number: number) => ({ number, name: `Priority ${number}`, description: '', weight: 1 });

/** One idea in group 0 of two, which fits it by 0.75 and the other by 0.25; the group has rank 3, the other 1. */
const sound: CheckSource = {
  doubts: [null],
  grouping: makeGrouping([0], { runnersUp: Int32Array.of(1), runnerUpFits: Float32Array.of(0.25) }),
  ranks: [3, 1],
  priorities: [priority(4), priority(7)],
  scores: makeScores([[0.25, 0.5]]),
};

const grouped = (fit: number, runnerUp: number, runnerUpFit: number): CheckSource => ({
  ...sound,
  grouping: makeGrouping([0], {
    fits: Float32Array.of(fit),
    runnersUp: Int32Array.of(runnerUp),
    runnerUpFits: Float32Array.of(runnerUpFit),
  }),
});

/** The idea scored for the two priorities and filed under those at the given places. */
const filed = (scores: readonly number[], stated: readonly number[]): CheckSource => ({
  ...sound,
  scores: { ...makeScores([scores]), stated: [stated] },
});

describe('the checks of a line', () => {
  it('are none where the idea is a suggestion and belongs in its option', () => {
    expect(findChecks(0, sound)).toEqual([]);
  });

  it('repeat why it may be no suggestion', () => {
    expect(findChecks(0, { ...sound, doubts: ['asks a question'] })).toEqual([
      { code: 'maybe-no-suggestion', message: 'may be no suggestion: it asks a question' },
    ]);
  });

  it('name two options that are nearly as near by their ranks, the better first', () => {
    // 0.8125 - 0.75 is less than 0.1; the groups 0 and 1 have the ranks 3 and 1.
    expect(findChecks(0, grouped(0.8125, 1, 0.75))).toEqual([
      { code: 'close-between', message: 'close between options 1 and 3' },
    ]);
    expect(findChecks(0, grouped(0.8125, 1, 0.6875))).toEqual([]);
  });

  it('say where an idea stands nearer to another option than to its own, however little it fits its own', () => {
    for (const fit of [0.75, 0.25])
      expect(findChecks(0, grouped(fit, 1, 0.9375))).toEqual([
        { code: 'close-between', message: 'nearer to option 1 than to its own' },
      ]);
  });

  it('hold an idea that is like no option for that alone, however near the next', () => {
    expect(findChecks(0, grouped(0.625, 1, 0.625))).toEqual([
      { code: 'matches-no-option-well', message: 'matches no option well' },
    ]);
  });

  it('ask for no comparison where there is one option only', () => {
    expect(findChecks(0, grouped(0.75, -1, 0.75))).toEqual([]);
  });

  it('name the priority that the text is closer to by its number, where the lead is clear', () => {
    // The places 0 and 1 have the numbers 4 and 7.
    expect(findChecks(0, filed([0.25, 0.5], [0]))).toEqual([
      { code: 'stated-differs', message: 'filed under priority 4, but its text is closer to priority 7' },
    ]);
  });

  it('leave the scribe alone where the lead is small, one of several is borne out, or none was written', () => {
    expect(findChecks(0, filed([0.5, 0.5625], [0]))).toEqual([]);
    expect(findChecks(0, filed([0.25, 0.5], [0, 1]))).toEqual([]);
    expect(findChecks(0, filed([0.25, 0.5], []))).toEqual([]);
  });

  it('are of the idea that was asked about, and come together in one order', () => {
    const two: CheckSource = {
      ...sound,
      doubts: [null, 'thanks somebody'],
      grouping: makeGrouping([1, 0], { fits: Float32Array.of(0.75, 0.5) }),
      scores: {
        ...makeScores([
          [0.5, 0],
          [0, 0.5],
        ]),
        stated: [[0], [0]],
      },
    };
    expect(findChecks(0, two)).toEqual([]);
    expect(findChecks(1, two).map(({ code }) => code)).toEqual([
      'maybe-no-suggestion',
      'matches-no-option-well',
      'stated-differs',
    ]);
  });
});
