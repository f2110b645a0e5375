import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { comparisonJson } from '../../../src/report/comparison/comparison-json.ts';
import { plain } from '../../../src/report/index.ts';
import { HOSTILE } from '../sample-report.ts';
import { sameComparison, sampleComparison, withTexts } from './sample-comparison.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schema/comparison.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const parsed = (comparison: Comparison) =>
  JSON.parse([...comparisonJson.write(comparison, { width: 0, paint: plain })].join(''));

/** The same schema, but a field that it does not name is an error. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in part ? { ...inner, additionalProperties: false } : inner;
}

describe('the comparison in JSON', () => {
  it.each([
    ['the sample', sampleComparison],
    ['a report with itself', sameComparison],
    ['hostile texts', withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '')],
  ])('follows its schema: %s', (_, comparison) => {
    validate(parsed(comparison));
    expect(validate.errors).toBeNull();
  });

  it('has no field that the schema does not describe', () => {
    const strict = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
      closed(schema) as object,
    );
    strict(parsed(sampleComparison));
    expect(strict.errors).toBeNull();
  });

  it('lists every idea of both reports, with the words that it had before where they are others', () => {
    const { ideas, counts } = parsed(sampleComparison);
    const sum = Object.values<number>(counts).reduce((a, b) => a + b);
    expect(ideas).toHaveLength(sum);
    const reworded = ideas.filter(({ oldText }: { oldText: string | null }) => oldText !== null);
    expect(reworded).toMatchObject([{ text: 'idea A3, sharpened', oldText: 'idea A3' }]);
  });

  it('has contributions that add up to the change of the total to 1e-9', () => {
    for (const { rank } of parsed(sampleComparison).options) {
      if (rank === null) continue;
      const sum = rank.contributions.reduce(
        (all: number, { byWeight, byValue }: { byWeight: number; byValue: number }) => all + byWeight + byValue,
        rank.rest,
      );
      expect(Math.abs(rank.total.new - rank.total.old - sum)).toBeLessThan(1e-9);
    }
  });
});
