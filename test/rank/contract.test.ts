import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, IdeaFacts, Note } from '../../src/model.ts';
import { CRITERIA } from '../../src/rank/criteria/index.ts';
import { makeNote } from '../make-note.ts';
import { makeFacts, makeIdeaFacts } from './make-facts.ts';

/** What holds for every criterion; a new one is tested by being in CRITERIA. */

const share = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
);
const source = fc.constantFrom('', '1', '2', ' NHS', 'nhs', 'constructor', '__proto__');
const note: fc.Arbitrary<Note> = fc
  .record({
    votes: fc.option(fc.integer({ min: -5, max: 1e6 })),
    table: source,
    sector: source,
    organisation: source,
    author: source,
  })
  .map(makeNote);
const ideaFacts: fc.Arbitrary<IdeaFacts> = fc.record({
  idea: fc.record({ note, repeats: fc.array(note, { maxLength: 3 }) }),
  scores: fc.tuple(share, share),
  best: fc.constantFrom(-1, 0, 1),
  fit: share,
  runnerUpFit: share,
});
const facts: fc.Arbitrary<Facts> = fc
  .array(fc.array(ideaFacts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((options) => makeFacts(...options));

describe.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))('the criterion %s', (_, criterion) => {
  it('measures every option from 0 to 1, with its figures in words, or says what is missing', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const measured = criterion.measure(given);
        if ('missing' in measured) {
          expect(measured.missing).toMatch(/^[a-z].*[^.]$/);
          return;
        }
        expect(measured.values.length).toBe(given.options.length);
        for (const { value, detail } of measured.values) {
          expect(value >= 0 && value <= 1).toBe(true);
          expect(detail).toMatch(/\w/);
          expect(detail).not.toMatch(/NaN|Infinity|undefined|null|\d\.\d{3}/);
        }
      }),
    );
  });

  it('measures one option of one idea that says nothing, or says what is missing', () => {
    const measured = criterion.measure(makeFacts([makeIdeaFacts()]));
    const values = 'missing' in measured ? [] : measured.values;
    expect('missing' in measured ? measured.missing : values[0]?.detail).not.toBe('');
    for (const { value } of values) expect(value >= 0 && value <= 1).toBe(true);
  });

  it('has words for the Board and a weight of its own', () => {
    expect(criterion.id).toMatch(/^[a-z][A-Za-z]*$/);
    expect(criterion.name).toMatch(/^[A-Z]/);
    expect(criterion.explanation).toMatch(/^[A-Z].*\.$/);
    expect(criterion.defaultWeight).toBeGreaterThan(0);
  });
});

describe('the registry', () => {
  it('has no two criteria with one id or one name', () => {
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(CRITERIA.length);
    expect(new Set(CRITERIA.map(({ name }) => name)).size).toBe(CRITERIA.length);
  });
});
