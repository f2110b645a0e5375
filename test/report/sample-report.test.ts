import { describe, expect, it } from 'vitest';
import { findConcerns } from '../../src/compose/find-concerns.ts';
import type { LedgerEntry, Report } from '../../src/model.ts';
import { createRandom } from '../../src/random.ts';
import { drawWeightings } from '../../src/rank/draw-weightings.ts';
import { findSensitivity } from '../../src/rank/find-sensitivity.ts';
import { sampleReport, smallestReport } from './sample-report.ts';

/** The hand-made Reports are what a real one could be: every figure in them adds up, so that a writer cannot hide a slip. */

const inOption = (report: Report, rank: number, status?: LedgerEntry['status']): readonly LedgerEntry[] =>
  report.ideas.filter((entry) => entry.option === rank && (status === undefined || entry.status === status));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each([
  ['sample', sampleReport],
  ['smallest', smallestReport],
])('the %s report', (_, report) => {
  it('has a ledger that closes', () => {
    const { rows, inOptions, duplicates, setAside, blank } = report.ledger;
    const withStatus = (status: LedgerEntry['status']): number =>
      report.ideas.filter((e) => e.status === status).length;
    expect([inOptions, duplicates, setAside, blank]).toEqual(
      (['option', 'duplicate', 'set-aside', 'blank'] as const).map(withStatus),
    );
    expect(inOptions + duplicates + setAside + blank).toBe(rows);
    expect(rows).toBe(report.ideas.length);
  });

  it('has options whose support, sectors and priorities are those of the ledger', () => {
    for (const { rank, support, sectors, priorities } of report.options) {
      expect(support.ideas).toBe(inOption(report, rank).length);
      expect(support.separate).toBe(inOption(report, rank, 'option').length);
      if (support.votes !== null)
        expect(support.votes).toBe(sum(inOption(report, rank).map(({ votes }) => votes ?? 0)));
      for (const { name, ideas } of sectors)
        expect(inOption(report, rank).filter(({ sector }) => sector === name).length).toBe(ideas);
      for (const { number, ideas } of priorities)
        expect(inOption(report, rank, 'option').filter(({ bestPriority }) => bestPriority === number).length).toBe(
          ideas,
        );
    }
  });

  it('has totals that are the weighted sums of the criteria', () => {
    expect(sum(report.criteria.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    for (const { total, criteria } of report.options)
      expect(sum(criteria.map(({ value, weight }) => value * weight))).toBeCloseTo(total, 12);
  });

  it('has a coverage that adds up to the support, and names the sectors and tables of the options', () => {
    for (const { by, names, counts, unnamed } of report.coverage.tables) {
      expect(counts.length).toBe(report.options.length);
      for (const [o, { support, sectors, priorities }] of report.options.entries()) {
        const row = counts[o] ?? [];
        expect(sum(row) + (unnamed[o] ?? 0)).toBe(by === 'priority' ? support.separate : support.ideas);
        if (by === 'sector') expect(sum(row)).toBe(sum(sectors.map(({ ideas }) => ideas)));
        if (by === 'table') expect(row.filter((n) => n > 0).length).toBe(support.tables);
        if (by === 'priority') expect(row).toEqual(priorities.map(({ ideas }) => ideas));
      }
      if (by === 'priority') expect(names).toEqual(report.priorities.map(({ name }) => name));
    }
  });

  it('has the concerns that are found in its coverage', () => {
    expect(report.coverage.concerns).toEqual(
      findConcerns(
        report.coverage.tables.map((table) => ({ table, setAside: table.names.map(() => 0) })),
        report.options.map(({ support }) => support.separate),
        report.options.map(({ stability }) => stability),
      ),
    );
  });

  it('has the sensitivity of its own criteria', () => {
    const used = report.criteria.filter(({ weight }) => weight > 0);
    const values = report.options.map(({ criteria }) =>
      used.map(({ id }) => criteria.find((found) => found.id === id)?.value ?? 0),
    );
    const found = findSensitivity(values, used, drawWeightings(used.length, createRandom(1)));
    expect(report.sensitivity.equalOrder).toEqual(found.equalOrder);
    expect(report.sensitivity.neighbours.length).toBe(found.neighbours.length);
    for (const [i, pair] of found.neighbours.entries()) {
      const own = report.sensitivity.neighbours[i];
      expect(own).toMatchObject({ ranks: pair.ranks, close: pair.close });
      expect(own?.lead).toBeCloseTo(pair.lead, 6);
      expect(Math.abs((own?.aheadShare ?? 0) - pair.aheadShare)).toBeLessThan(0.04);
      for (const [f, flip] of pair.flips.entries()) {
        expect(own?.flips[f]).toMatchObject({ id: flip.id, weight: flip.weight });
        expect(own?.flips[f]?.at ?? -1).toBeCloseTo(flip.at ?? -1, 6);
      }
    }
    if (report.options.length < 2) return; // Of one option they may be unknown.
    for (const [place, { rankShare }] of report.options.entries()) {
      expect(sum(rankShare)).toBeCloseTo(1, 9);
      expect(sum(report.options.map((option) => option.rankShare[place] ?? 0))).toBeCloseTo(1, 9);
    }
  });
});
