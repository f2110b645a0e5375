import { describe, expect, it } from 'vitest';
import type { Concern, Report } from '../../../src/model.ts';
import { brief } from '../../../src/report/pages/brief.ts';
import { sampleReport, smallestReport } from '../sample-report.ts';

const items = (report: Report): string[] =>
  [...brief(report)].flatMap((block) => (block.kind === 'list' ? block.items : []));

const paragraphs = (report: Report): string[] =>
  [...brief(report)].flatMap((block) => (block.kind === 'paragraph' ? block.text : []));

const withConcerns = (...concerns: Concern[]): Report => ({
  ...sampleReport,
  coverage: { ...sampleReport.coverage, concerns },
});

describe('the brief', () => {
  it('names the gravest shortfalls first, by rank, and counts those for which there is no room', () => {
    const missing = (option: number): Concern => ({ code: 'source-missing', option, message: 'No note from x' });
    const report = withConcerns(
      missing(1),
      missing(2),
      { code: 'few-ideas', option: 3, message: 'It rests on 2 different ideas' },
      missing(3),
      { code: 'priority-unserved', option: null, message: 'No idea is closest to "y"' },
      missing(4),
    );
    expect(items(report).slice(0, 5)).toEqual([
      'No idea is closest to "y".',
      'Option 3: It rests on 2 different ideas.',
      'Option 1: No note from x.',
      'Option 2: No note from x.',
      '2 more are in the paper.',
    ]);
  });

  it('says nothing of shortfalls where there is none', () => {
    const headings = [...brief(withConcerns())].flatMap((block) => (block.kind === 'heading' ? block.text : []));
    expect(headings).toEqual(['What to do next']);
  });

  it('says how the ideas were compared only where words alone were, or where notes were sent elsewhere', () => {
    const meaning = { embedder: 'the model toy', sentTo: 'https://example.org', ideas: 6 };
    expect(paragraphs({ ...sampleReport, meaning: null }).join()).toContain('by their words alone');
    expect(paragraphs({ ...sampleReport, meaning }).join()).toContain('(https://example.org)');
    expect(paragraphs(sampleReport).join()).not.toContain('compared');
  });

  it('counts what there is to check', () => {
    expect(items(sampleReport)).toContain(
      'To check: 2 lines are marked "check" in the ledger, 2 notes were set aside, 1 pair of ideas may say the same and there are 2 warnings.',
    );
    expect(items(smallestReport).join()).not.toContain('To check');
  });

  it('says which order is too close to call, or that none is', () => {
    expect(paragraphs(sampleReport)).toContain(
      'the order of options 2 and 3 is too close to call. Other reasonable weights would change it.',
    );
    const sensitivity = { ...sampleReport.sensitivity, neighbours: [] };
    expect(paragraphs({ ...sampleReport, sensitivity })).toContain('No two neighbours are too close to call.');
    expect(paragraphs(smallestReport).join()).not.toContain('too close');
  });

  it('shows votes only where any were taken', () => {
    const columns = (report: Report) =>
      [...brief(report)].flatMap((block) =>
        block.kind === 'table' ? block.columns.map(({ heading }) => heading) : [],
      );
    expect(columns(sampleReport)).toEqual(['Rank', 'Score', 'Notes', 'Votes', 'Option', 'Main priority']);
    expect(columns(smallestReport)).toEqual(['Rank', 'Score', 'Notes', 'Option', 'Main priority']);
  });
});
