import { describe, expect, it } from 'vitest';
import type { CoverageTable, LedgerEntry, Report } from '../../../src/model.ts';
import type { Block, TableBlock } from '../../../src/report/block.ts';
import { paper } from '../../../src/report/pages/paper.ts';
import { sensitivitySentences } from '../../../src/report/sensitivity-sentences.ts';
import { PRIORITIES_AS_VALUES } from '../../../src/settings.ts';
import { sampleReport, smallestReport, withTexts } from '../sample-report.ts';

/** The paper as a Board gets it: its order, its figures, its blanks. */

const blocksOf = (report: Report): readonly Block[] => [...paper(report)];

const tableOf = (report: Report, caption: RegExp): TableBlock => {
  const found = blocksOf(report).find((block) => block.kind === 'table' && caption.test(block.caption));
  if (found?.kind !== 'table') throw new Error(`there is no table ${caption}`);
  return found;
};

/** Without the shapes of charts, whose places follow from how wide the words are. */
const texts = (report: Report): string =>
  blocksOf(report)
    .map((block) => JSON.stringify(block, (name, value) => (name === 'shapes' ? undefined : value)))
    .join('\n');

const column = (table: TableBlock, index: number): (string | null)[] => table.rows.map((row) => row[index] ?? null);

const sum = (cells: readonly (string | null)[]): number => cells.reduce((all, cell) => all + Number(cell), 0);

describe('the paper', () => {
  it('has the sections that a Board looks for, the decision first and the criteria before the results', () => {
    const parts = blocksOf(sampleReport).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? block.text : [],
    );
    expect(parts).toEqual([
      'Recommendation',
      'Purpose and context',
      'Strategic fit: the priorities',
      'Criteria and weights',
      'From long list to short list',
      'Business as usual',
      'The options',
      'How the options score',
      'How firm the ranking is',
      'Other critical success factors',
      'The preferred way forward',
      'Implications',
      'Who spoke, and for which option',
      'Next steps',
      'Limits',
      'Annex A: notes set aside',
      'Annex B: what to check',
      'Annex C: what earned the scores',
      'Annex D: method',
      'Annex E: how to repeat this',
      'Annex F: changes made by officers',
    ]);
  });

  it('shows no score before the criteria that it comes from', () => {
    const before = texts(sampleReport).split('Criteria and weights')[0] ?? '';
    // The scores of the sample are 73, 48 and 44.
    expect(before).not.toMatch(/"(?:73|48|44)"|(?:73|48|44) out of/);
  });

  it('keeps warnings and what to type for the annexes', () => {
    const message = 'Row 1 may be a heading: if so, add --heading-rows 1';
    const [body = '', annexes = ''] = texts({ ...sampleReport, warnings: [{ code: 'x', message }] }).split('Annex A');
    expect(body).toContain('there is 1 warning about what was read or how it was used');
    expect(body).not.toMatch(/ --[a-z]/);
    expect(annexes).toContain(message);
  });

  it('has headings that never skip a level, and a cell for every column', () => {
    let level = 0;
    for (const block of blocksOf(sampleReport)) {
      if (block.kind === 'heading') {
        expect(block.level).toBeLessThanOrEqual(level + 1);
        level = block.level;
      }
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  it('leaves to officers what only they can judge', () => {
    const factors = tableOf(sampleReport, /Critical success factors/);
    expect(column(factors, 0)[0]).toBe('Business as usual');
    for (const [, ...judged] of factors.rows) expect(judged).toEqual([null, null, null, null]);
    for (const [, said] of tableOf(sampleReport, /Implications/).rows) expect(said).toBeNull();
    const labels = blocksOf(sampleReport).flatMap((block) => (block.kind === 'blank' ? block.label : []));
    expect(labels).toContain('The decision sought, in full');
    expect(labels).toContain('What would happen if nothing more were done');
  });

  it('puts on its cover what the settings say, and blanks for the rest', () => {
    const cover = new Map(tableOf(sampleReport, /About this paper/).rows.map(([item, entry]) => [item, entry]));
    expect(cover.get('Organisation')).toBe('Example Partnership');
    expect(cover.get('Agenda item or reference')).toBe('Item 7');
    expect(cover.get('Date')).toBe('31 March 2026');
    expect(cover.get('Author')).toBeNull();
    expect(cover.get('Sponsor')).toBeNull();
    for (const [, entry] of tableOf(smallestReport, /About this paper/).rows) expect(entry).toBeNull();
  });

  it('says who set the weights', () => {
    expect(texts(sampleReport)).toContain('The weights were chosen for this paper');
    expect(texts({ ...sampleReport, settings: { weights: {} } })).toContain('nobody chose them for this paper');
  });

  it('says how to repeat it where the priorities came from no file', () => {
    const settings = { ...sampleReport.settings, priorities: PRIORITIES_AS_VALUES };
    expect(texts({ ...sampleReport, settings })).toContain('The priorities were given to the program as values');
    expect(texts(sampleReport)).not.toContain('given to the program as values');
  });

  it('names the questions that were asked, a few of many', () => {
    const asked = (questions: readonly string[]) =>
      texts({
        ...sampleReport,
        ideas: questions.map((question) => ({ ...(sampleReport.ideas[0] as LedgerEntry), question })),
      });
    expect(asked(['What helps?', 'What hinders?', 'What helps?'])).toContain(
      'What was asked: \\"What helps?\\"; \\"What hinders?\\".',
    );
    expect(asked('1234567'.split(''))).toContain('5\\"; 2 more questions.');
    expect(texts(sampleReport)).not.toContain('What was asked');
  });

  it('leaves out what there is nothing to say of', () => {
    const small = texts(smallestReport);
    expect(small).not.toContain('How firm the ranking is');
    expect(small).not.toContain('Why notes were set aside');
    expect(small).not.toContain('What was read');
    expect(small).toContain('Nothing was marked for checking.');
  });
});

describe('every table of figures adds up', () => {
  it('rows by what became of them', () => {
    const rows = column(tableOf(sampleReport, /Rows read/), 1);
    expect(sum(rows.slice(0, -1))).toBe(Number(rows.at(-1)));
  });

  it('reasons for setting aside, however many there are', () => {
    const line = sampleReport.ideas.find(({ status }) => status === 'set-aside') as LedgerEntry;
    const ideas = Array.from({ length: 60 }, (_, index) => ({ ...line, reason: `reason ${index % 20}` }));
    const table = tableOf({ ...sampleReport, ideas, ledger: { ...sampleReport.ledger, setAside: 60 } }, /Why notes/);
    const notes = column(table, 1);
    expect(table.rows).toHaveLength(13);
    expect(sum(notes.slice(0, -1))).toBe(60);
    expect(notes.at(-1)).toBe('60');
  });

  it('points to scores', () => {
    for (const row of tableOf(sampleReport, /after weighting/).rows) {
      const [, ...points] = row;
      expect(sum(points.slice(0, -1))).toBe(Number(points.at(-1)));
    }
  });

  it('shares of ranks to the whole', () => {
    // 0.998, 0.002 and 0: 99.8 and 0.2 per cent are nearly all and nearly nothing
    const rows = tableOf(sampleReport, /Ranks over all/).rows.map(([, , ...shares]) => shares);
    expect(rows).toEqual([
      ['>99%', '<1%', '0%'],
      ['<1%', '58%', '42%'],
      ['0%', '42%', '58%'],
    ]);
  });

  it('notes by source, with those that name none and those that do not fit', () => {
    const names = Array.from({ length: 30 }, (_, index) => `sector ${index}`);
    const table: CoverageTable = {
      by: 'sector',
      names,
      counts: [0, 1, 2].map((option) => names.map((_, index) => (index + option) % 4)),
      unnamed: [0, 2, 1],
    };
    const shown = tableOf({ ...sampleReport, coverage: { tables: [table], concerns: [] } }, /from each sector/);
    // 19 sectors, the others, those without, and all
    expect(shown.rows).toHaveLength(22);
    expect(column(shown, 0).slice(-3)).toEqual(['11 others', 'No sector given', 'All notes']);
    for (let index = 1; index <= 4; index++) {
      const cells = column(shown, index);
      expect(sum(cells.slice(0, -1))).toBe(Number(cells.at(-1)));
    }
    for (const [, ...cells] of shown.rows) expect(sum(cells.slice(0, -1))).toBe(Number(cells.at(-1)));
  });
});

describe('every word about the ideas', () => {
  it('is quoted as it was written, with its id', () => {
    const quoted = blocksOf(sampleReport).flatMap((block) => (block.kind === 'quotations' ? block.items : []));
    expect(quoted.map(({ id }) => id)).toEqual(['N002', 'N010', 'N008', 'N012', 'N001', 'N007']);
    for (const { id, text } of quoted) expect(sampleReport.ideas.find((line) => line.id === id)?.text).toBe(text);
  });

  it('is a quotation: what else the paper says is the same whatever the notes say', () => {
    const about = (word: string) => texts(withTexts((n) => `${word} ${n}`)).replaceAll(word, 'words');
    expect(about('bicycles')).toBe(about('paperwork'));
  });
});

describe('the sensitivity of the ranking', () => {
  it('says for each pair what would turn it', () => {
    const pairs = blocksOf(sampleReport).flatMap((block) => (block.kind === 'list' ? block.items : []));
    for (const sentence of sensitivitySentences.neighbours(sampleReport)) expect(pairs).toContain(sentence);
    expect(sensitivitySentences.neighbours(sampleReport)).toHaveLength(2);
  });

  it('says what equal weights would give', () => {
    expect(texts(sampleReport)).toContain(
      'With every criterion that counts weighing the same, the order would be the same.',
    );
  });
});
