import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { type Drawing, toSvg } from '../../src/draw/index.ts';
import { scoreChart } from '../../src/report/chart/score-chart.ts';
import { sectorChart } from '../../src/report/chart/sector-chart.ts';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';

const textsOf = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('the chart of scores', () => {
  const chart = scoreChart(sampleReport);

  it('shows each option by its rank, title and score, and each criterion with its weight', () => {
    const texts = textsOf(chart);
    for (const { rank } of sampleReport.options) expect(texts).toContain(`${rank}.`);
    // 35 + 30 + 8 = 73, 20 + 20 + 8 = 48, 27 + 7 + 10 = 44
    for (const score of ['73', '48', '44', '35', '30', '20', '27']) expect(texts).toContain(score);
    expect(texts).toContain('Strategic fit (50%)');
  });

  it('says the same in words', () => {
    expect(chart.description).toContain(
      `1. ${sampleReport.options[0]?.title}: 73 (Strategic fit 35, Support 30 and Clarity 8)`,
    );
  });

  it('keeps every shape within its edges', () => {
    for (const drawing of [chart, scoreChart(smallestReport), sectorChart(sampleReport)]) {
      for (const shape of drawing?.shapes ?? []) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeLessThanOrEqual(drawing?.height ?? 0);
        if (shape.kind === 'rectangle') expect(shape.x + shape.width).toBeLessThanOrEqual(drawing?.width ?? 0);
      }
    }
  });

  it.each([...HOSTILE, 'x'.repeat(100_000)])('is well-formed whatever the texts are: %j', (text) => {
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw error;
    };
    const svg = toSvg(scoreChart(withTexts(() => text)), 'chart');
    parser.write(svg).close();
    expect(svg.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  });
});

describe('the chart of sectors', () => {
  it('shows how many notes of each sector stand behind each option', () => {
    const texts = sectorChart(sampleReport);
    expect(texts === null ? [] : textsOf(texts)).toEqual(
      expect.arrayContaining(['private', 'public', 'university', '3', '2']),
    );
    expect(texts?.description).toContain('3 notes (private 1 and public 2)');
  });

  it('is not drawn where no sector is known', () => {
    expect(sectorChart(smallestReport)).toBeNull();
  });

  it('puts what is beyond six sectors together', () => {
    const names = Array.from({ length: 9 }, (_, index) => `sector ${index}`);
    const counts = sampleReport.options.map(() => names.map(() => 2));
    const table = { by: 'sector', names, counts, unnamed: sampleReport.options.map(() => 1) } as const;
    const chart = sectorChart({ ...sampleReport, coverage: { ...sampleReport.coverage, tables: [table] } });
    // Three of the nine are together: 3 x 2 = 6; in all 9 x 2 + 1 = 19.
    expect(chart?.description).toContain(
      '19 notes (sector 0 2, sector 1 2, sector 2 2, sector 3 2, sector 4 2, sector 5 2, other sectors 6 and no sector given 1)',
    );
  });
});
