import { expect, test } from 'vitest';
import type { Judgement } from '../../../bench/quality/read-gold.ts';
import { type Outcome, workshopScores } from '../../../bench/quality/workshop-scores.ts';

const judged = (theme: string | null, priority: number | null, duplicateOf: string | null = null): Judgement =>
  Object.freeze({ theme, priority, duplicateOf });

const outcome = (id: string, rest: Partial<Outcome>): Outcome =>
  Object.freeze({
    id,
    status: 'option',
    option: null,
    duplicateOf: null,
    bestPriority: null,
    statedPriority: null,
    ...rest,
  });

// Two themes; c repeats a, d repeats b; e and f are no suggestions.
const gold = new Map([
  ['a', judged('parks', 1)],
  ['b', judged('buses', 2)],
  ['c', judged('parks', 1, 'a')],
  ['d', judged('buses', null, 'b')],
  ['e', judged(null, null)],
  ['f', judged(null, null)],
]);

// The program sets b aside by mistake and takes e for an idea; it finds that c repeats a, and has a row x of its own.
const ledger = [
  outcome('a', { option: 1, bestPriority: 1, statedPriority: 2 }),
  outcome('b', { status: 'set-aside', statedPriority: 2 }),
  outcome('c', { status: 'duplicate', option: 1, duplicateOf: 'a', bestPriority: 1 }),
  outcome('d', { option: 2, bestPriority: 2 }),
  outcome('e', { option: 2, bestPriority: 2 }),
  outcome('f', { status: 'set-aside' }),
  outcome('x', { option: 2, duplicateOf: 'd', status: 'duplicate' }),
];

test('options are compared over notes with a theme; those in no option count as alone in the second index', () => {
  const { groups, notFound } = workshopScores(ledger, gold);
  // Placed a, c in 1 and d in 2, as the reader has them. Over all: found {a,c} {d} {b}, wanted {a,c} {b,d}: 1 pair in
  // both, 1 found, 2 wanted, of 6; expected 1/3; (1 - 1/3) / (3/2 - 1/3) = 4/7.
  expect(groups).toMatchObject({ notes: 4, placed: 3, ari: 1, bCubed: 1 });
  expect(groups.ariAll).toBeCloseTo(4 / 7, 12);
  expect(notFound).toBe(0);
});

test('priorities are counted over notes with a theme and a priority', () => {
  // a, b, c have one: best right for a and c; stated right for b alone.
  expect(workshopScores(ledger, gold).priority).toEqual({ ideas: 3, best: 2 / 3, stated: 1 / 3 });
});

test('repeats are counted as pairs of judged notes', () => {
  // Wanted a-c and b-d; found a-c (d-x is not judged).
  expect(workshopScores(ledger, gold).repeats).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('set aside is compared with no theme', () => {
  // Wanted e, f; found b, f.
  expect(workshopScores(ledger, gold).setAside).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('a judged note that is not in the ledger is counted and is in no option', () => {
  const { notFound, groups } = workshopScores(ledger.slice(1), gold);
  expect(notFound).toBe(1);
  expect(groups).toMatchObject({ notes: 4, placed: 2 });
});
