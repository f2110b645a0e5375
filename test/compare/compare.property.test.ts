import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparable, ComparableIdea, Comparison, OptionFate } from '../../src/compare/comparison.ts';
import { makeComparable, makeOption } from './make-comparable.ts';

/** Laws that hold for any two reports: few ids and texts, so that they have much in common. */

const share = fc.double({ min: 0, max: 1, noNaN: true });
const status = fc.constantFrom('option', 'duplicate', 'set-aside', 'blank' as const);

const report: fc.Arbitrary<Comparable> = fc
  .record({
    options: fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 6 }),
    weights: fc.tuple(share, share, share),
    ideas: fc.uniqueArray(
      fc.record({
        id: fc.nat(30),
        text: fc.constantFrom('', 'buses', 'more buses', 'homes', 'x'),
        own: fc.boolean(),
        status,
        option: fc.nat(5),
      }),
      { maxLength: 30, selector: ({ id }) => id },
    ),
  })
  .map(({ options, weights, ideas }) => {
    const [fit, support, breadth] = weights;
    const made = options.map(([a, b, c], place) =>
      makeOption(`Option ${place + 1}`, { fit: [a, fit], support: [b, support], breadth: [c, breadth] }),
    );
    const lines = ideas.map((idea): ComparableIdea => {
      const inOption = idea.status === 'option' || idea.status === 'duplicate';
      return {
        id: String(idea.id),
        text: idea.own ? `${idea.text} ${idea.id}` : idea.text,
        status: idea.status as ComparableIdea['status'],
        option: inOption ? (idea.option % options.length) + 1 : null,
        duplicateOf: null,
        reason: null,
      };
    });
    return makeComparable([], [], { options: made, ideas: lines });
  });

const compare = (old: Comparable, now: Comparable): Comparison =>
  compareReports({ name: 'old', report: old }, { name: 'new', report: now });

const check = (law: (old: Comparable, now: Comparable) => void): void =>
  fc.assert(fc.property(report, report, law), { numRuns: 300 });

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const ranks = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('for any two reports', () => {
  it('every idea of both is in exactly one class, and the counts add up', () => {
    check((old, now) => {
      const { ideas, counts } = compare(old, now);
      expect(ideas.flatMap((idea) => idea.new ?? [])).toEqual(now.ideas);
      expect(new Set(ideas.flatMap((idea) => idea.old ?? []))).toEqual(new Set(old.ideas));
      expect(ideas.filter((idea) => idea.old !== null)).toHaveLength(old.ideas.length);
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(ideas.length);
      expect(old.ideas.length - counts.gone).toBe(now.ideas.length - counts.new);
    });
  });

  it('every option of both is in exactly one entry, and its ideas close', () => {
    check((old, now) => {
      const { options } = compare(old, now);
      expect(sorted(options.flatMap((option) => option.old))).toEqual(ranks(old.options.length));
      expect(sorted(options.flatMap((option) => option.new))).toEqual(ranks(now.options.length));
      for (const { old: before, new: after, ideas } of options) {
        const held = (report: Comparable, of: readonly number[]) =>
          report.ideas.filter(({ option }) => option !== null && of.includes(option)).length;
        expect(ideas.same + ideas.left + ideas.dropped).toBe(held(old, before));
        expect(ideas.same + ideas.joined + ideas.added).toBe(held(now, after));
      }
    });
  });

  it('contributions add up to the change of the total, and places to the change of the rank', () => {
    check((old, now) => {
      for (const { rank } of compare(old, now).options) {
        if (!rank) continue;
        const sum = rank.contributions.reduce((all, { byWeight, byValue }) => all + byWeight + byValue, 0);
        expect(Math.abs(rank.total.new - rank.total.old - sum)).toBeLessThan(1e-9);
        expect(Math.abs(rank.rest)).toBeLessThan(1e-9);
        const { overtook, overtakenBy, newAbove, goneAbove } = rank.places;
        expect(rank.rank.new - rank.rank.old).toBe(
          overtakenBy.length + newAbove.length - overtook.length - goneAbove.length,
        );
      }
    });
  });

  it('a report beside itself has changed in nothing', () => {
    check((old) => {
      const { options, counts, ideas } = compare(old, old);
      const empty = (rank: number) => !old.ideas.some(({ option }) => option === rank);
      // An option without ideas, which no report has, would be gone and new.
      for (const {
        fate,
        old: [o = 0],
        new: [n = 0],
      } of options) {
        if (empty(o) || empty(n)) expect(['new', 'gone']).toContain(fate);
        else expect({ fate, rank: n }).toEqual({ fate: 'stayed', rank: o });
      }
      expect(counts.stayed + counts.outside).toBe(ideas.length);
    });
  });

  it('old and new exchanged turn it round', () => {
    const turned: Readonly<Record<OptionFate, OptionFate>> = {
      stayed: 'stayed',
      changed: 'changed',
      merged: 'split',
      split: 'merged',
      redrawn: 'redrawn',
      new: 'gone',
      gone: 'new',
    };
    check((old, now) => {
      const there = compare(old, now);
      const back = compare(now, old);
      const keys = (list: Comparison['options'], turn: boolean) =>
        list
          .map(({ fate, old: before, new: after, ideas }) =>
            turn
              ? `${turned[fate]} ${after} > ${before}: ${ideas.same} ${ideas.left} ${ideas.joined}`
              : `${fate} ${before} > ${after}: ${ideas.same} ${ideas.joined} ${ideas.left}`,
          )
          .sort();
      expect(keys(back.options, true)).toEqual(keys(there.options, false));
      const { counts } = there;
      expect(back.counts).toEqual({
        ...counts,
        new: counts.gone,
        gone: counts.new,
        'left-out': counts['brought-in'],
        'brought-in': counts['left-out'],
      });
    });
  });
});
