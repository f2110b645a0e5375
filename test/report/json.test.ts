import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';
import { written } from './written.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const UNSTEERED = { by: 'machine', pin: '', note: '', apartFrom: [], machineDraft: null, draftOption: null } as const;

const parsed = (report: Report) => JSON.parse(written('json', report));

/** Every object in a schema, with the path that leads to it. */
function* objects(part: unknown, path: string): Iterable<[string, Record<string, unknown>]> {
  if (typeof part !== 'object' || part === null) return;
  if ('properties' in part) yield [path, part as Record<string, unknown>];
  for (const [name, inner] of Object.entries(part)) yield* objects(inner, `${path}/${name}`);
}

describe('the JSON report', () => {
  it.each([
    ['the sample', sampleReport],
    ['the smallest report', smallestReport],
    [
      'one that was begun from another, and steered',
      {
        ...sampleReport,
        begunFrom: { name: 'last.json', date: '2025-03-31', empty: ['Labs'], fresh: 2 },
        ideas: sampleReport.ideas.map((idea) => ({
          ...idea,
          steered: { ...UNSTEERED, machineDraft: 'Labs', followed: true },
        })),
      },
    ],
    ['hostile texts', withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '')],
  ])('follows its schema: %s', (_, report) => {
    validate(parsed(report));
    expect(validate.errors).toBeNull();
  });

  it('says nothing other than the Report, but for rounding', () => {
    const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
    expect(JSON.parse(JSON.stringify(parsed(sampleReport), rounded))).toEqual(
      JSON.parse(
        JSON.stringify(
          {
            ...sampleReport,
            begunFrom: null,
            followed: [],
            options: sampleReport.options.map((option) => ({ ...option, machineTitle: null })),
            ideas: sampleReport.ideas.map((idea) => ({
              ...idea,
              placedBy: idea.status === 'blank' ? null : 'machine',
              note: '',
            })),
          },
          rounded,
        ),
      ),
    );
  });

  it('has its fields in the order of the contract', () => {
    expect(Object.keys(parsed(sampleReport))).toEqual([
      'schemaVersion',
      'generator',
      'date',
      'paper',
      'inputs',
      'settings',
      'priorities',
      'ledger',
      'choice',
      'columns',
      'meaning',
      'fittedOn',
      'criteria',
      'sensitivity',
      'options',
      'coverage',
      'ideas',
      'possibleRepeats',
      'begunFrom',
      'changes',
      'followed',
      'warnings',
    ]);
  });

  it('rounds what was worked out to six decimals and never writes -0', () => {
    expect(written('json', sampleReport)).toContain('"fit":0.712346');
    expect(written('json', smallestReport)).not.toContain('-0');
  });

  it('repeats settings and weights of priorities exactly as they were given', () => {
    expect(parsed(sampleReport).settings).toEqual(sampleReport.settings);
    const [priority] = sampleReport.priorities;
    const tiny = [{ ...(priority as NonNullable<typeof priority>), weight: 1e-9 }];
    expect(parsed({ ...sampleReport, priorities: tiny }).priorities[0].weight).toBe(1e-9);
  });

  it('gives every row of the ledger a line of its own', () => {
    const lines = written('json', sampleReport).split('\n');
    for (const { id } of sampleReport.ideas)
      expect(lines.filter((line) => line.startsWith(`    {"id":${JSON.stringify(id)},`))).toHaveLength(1);
  });

  it('writes no ideas, one idea and more than one batch as a list', () => {
    const [idea] = sampleReport.ideas;
    for (const length of [0, 1, 1_000, 2_001]) {
      const ideas = Array.from({ length }, () => idea as NonNullable<typeof idea>);
      expect(parsed({ ...sampleReport, ideas }).ideas).toHaveLength(length);
    }
  });
});

describe('the schema', () => {
  it('describes and requires every field that is written, and no other', () => {
    const report = parsed(sampleReport);
    const compare = (part: unknown, described: Record<string, unknown>, path: string): void => {
      if (Array.isArray(part)) {
        const items = described.items as Record<string, unknown>;
        part.forEach((item) => {
          compare(item, items.$ref === '#/$defs/termShare' ? schema.$defs.termShare : items, `${path}[]`);
        });
      } else if (typeof part === 'object' && part !== null && described.properties !== undefined) {
        const properties = described.properties as Record<string, Record<string, unknown>>;
        expect(Object.keys(part), path).toEqual(Object.keys(properties));
        for (const [name, value] of Object.entries(part)) compare(value, properties[name] ?? {}, `${path}.${name}`);
      }
    };
    compare(report, schema, 'report');
  });

  it('lists all fields as required and says what each is', () => {
    for (const [path, object] of objects(schema, '')) {
      const properties = object.properties as Record<string, { description?: string }>;
      expect(object.required, path).toEqual(Object.keys(properties));
      for (const [name, { description }] of Object.entries(properties))
        expect(description, `${path}/${name}`).toMatch(/\.$/);
    }
  });

  it.each([
    ['a score above 1', (report: Record<string, unknown>[]) => ({ ...report, options: [{ total: 1.5 }] })],
    ['another version', (report: object) => ({ ...report, schemaVersion: 2 })],
    ['no ledger', (report: object) => ({ ...report, ledger: undefined })],
  ])('refuses %s', (_, spoil) => {
    expect(validate(spoil(parsed(sampleReport)))).toBe(false);
  });

  it('allows fields that are added later', () => {
    expect(validate({ ...parsed(sampleReport), later: 1 })).toBe(true);
  });
});
