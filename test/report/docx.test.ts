import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import type { Block } from '../../src/report/block.ts';
import { docx, type TemplateFile } from '../../src/report/docx.ts';
import { docxData } from '../../src/report/docx-data.ts';
import { oneLine } from '../../src/report/one-line.ts';
import { paper } from '../../src/report/pages/paper.ts';
import { type Scope, VOCABULARY } from '../../src/word/index.ts';
import { makeHouseTemplate } from '../word/make-house-template.ts';
import { linesOf, readDocument } from '../word/read-document.ts';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';

async function written(report: Report, template: TemplateFile | null = null): Promise<Uint8Array> {
  for await (const bytes of docx(template).write(report)) return bytes;
  throw new Error('nothing was written');
}

const house: TemplateFile = { name: 'house.dotx', bytes: makeHouseTemplate() };
const mainOf = (bytes: Uint8Array): string => readDocument(bytes).get('word/document.xml') ?? '';

/** The sample with as many ideas as there are in a large workshop. */
const large: Report = {
  ...sampleReport,
  ideas: Array.from({ length: 300 }, (_, n) => ({
    ...(sampleReport.ideas[0] ?? never()),
    id: `N${n}`,
    row: n + 2,
    option: (n % 3) + 1,
    text: `Idea ${n}: open the laboratories of the universities in the evening, with somebody there who knows them`,
  })),
};

function never(): never {
  throw new Error('the sample holds no idea');
}

/** Tables whose columns are options or criteria: a template cannot repeat columns, so it has charts and sentences instead. */
const WITH_COLUMNS_FOR_EACH = [
  'Each option on each criterion, out of 100, before weighting',
  'The same after weighting: points that add up to the score',
  'Ranks over all possible weightings, and the share that gives each',
  'Notes from each sector, by option',
  'Notes from each table, by option',
  'Different ideas closest to each priority, by option',
];

/** What a block says, but for the cells of tables. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
    case 'figure':
      return [block.caption];
    case 'list':
      return block.items;
    case 'quotations':
      return block.items.map(({ id, text }) => `${id}: ${oneLine(text)}`);
    case 'blank':
      return [`${block.label}: [to be completed by officers]`];
    default:
      return [block.text];
  }
}

describe('the data of a document', () => {
  it('has a value for every field of the vocabulary, in its lists and nowhere else', () => {
    const found = new Map<string, Set<string>>();
    const walk = (scope: Scope, list: string): void => {
      for (const [name, value] of Object.entries(scope)) {
        found.set(name, (found.get(name) ?? new Set()).add(list));
        if (typeof value !== 'string') for (const item of value) walk(item, name);
      }
    };
    const change = {
      id: 'N001',
      text: 'Publish one list',
      kind: 'moved',
      from: 'Labs',
      to: 'Trials',
      note: '',
    } as const;
    walk(docxData({ ...sampleReport, changes: [change] }), '');
    const wanted = VOCABULARY.filter(({ kind }) => kind !== 'picture').map(
      ({ name, within }) => [name, within.length === 0 ? [''] : [...within].sort()] as const,
    );
    expect(Object.fromEntries([...found].map(([name, lists]) => [name, [...lists].sort()]))).toEqual(
      Object.fromEntries(wanted),
    );
  });

  it('is text on one line throughout', () => {
    const texts = (scope: Scope): string[] =>
      Object.values(scope).flatMap((value) => (typeof value === 'string' ? [value] : value.flatMap(texts)));
    const found = texts(docxData(withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '')));
    expect(found.length).toBeGreaterThan(200);
    for (const text of found) {
      expect(text).not.toMatch(/\p{Cc}/u);
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('a paper in the built-in template', () => {
  it('says what the paper says in the other formats, in the same order and words', async () => {
    const lines = linesOf(mainOf(await written(sampleReport)));
    let at = 0;
    for (const block of paper(sampleReport)) {
      for (const text of textsOf(block)) {
        if (WITH_COLUMNS_FOR_EACH.includes(text)) continue;
        const found = lines.findIndex((line, index) => index >= at && line.includes(text));
        expect(found, text).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
    // And every note, at the end.
    expect(lines.indexOf('Annex G: what became of every note')).toBeGreaterThan(at);
    for (const { id } of sampleReport.ideas) expect(lines.lastIndexOf(id)).toBeGreaterThan(at);
    expect(lines.join('')).not.toMatch(/[{}]|NaN|undefined|How to use this template/);
  });

  it('marks what nobody has given as a blank', async () => {
    const { paper: known, ...others } = sampleReport;
    const lines = linesOf(mainOf(await written({ ...others, paper: { ...known, organisation: null }, date: null })));
    const beside = (label: string): string | undefined => lines[lines.indexOf(label) + 1];
    expect(beside('Organisation')).toBe('[blank]');
    expect(beside('Date')).toBe('[blank]');
    expect(beside('Agenda item or reference')).toBe('Item 7');
  });

  it('is A4, in British English, with headings, repeating heading rows, rows that do not split and page numbers', async () => {
    const parts = readDocument(await written(sampleReport));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
    expect(parts.get('word/footer1.xml')).toContain(' PAGE ');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListBullet'])
      expect(xml).toContain(`w:val="${style}"`);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>');
  });

  it('has the styles that pandoc looks for in a reference document', async () => {
    const styles = readDocument(await written(sampleReport)).get('word/styles.xml') ?? '';
    for (const name of [
      'Compact',
      'First Paragraph',
      'Body Text',
      'Table',
      'caption',
      'Table Caption',
      'Image Caption',
      'Title',
      'Author',
      'Date',
      'Table Grid',
    ])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
  });

  it('shows both charts, each with an alternative text that says its figures, and no placeholder', async () => {
    const parts = readDocument(await written(sampleReport));
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/llep-distil-chart.png',
      'word/media/llep-distil-chart.svg',
      'word/media/llep-distil-sectorchart.png',
      'word/media/llep-distil-sectorchart.svg',
    ]);
    expect(parts.get('word/document.xml')).toMatch(
      /<wp:docPr [^>]*descr="Bar chart of the options by score out of 100[^"]+73/,
    );
  });

  it('leaves the chart of sectors out where no sector is known', async () => {
    expect(mainOf(await written(smallestReport)).match(/<w:drawing>/g)).toHaveLength(1);
  });

  it('is written for one option of one idea', async () => {
    expect(linesOf(mainOf(await written(smallestReport)))).toContain('Option 1: Jobs');
  });

  it.each(HOSTILE)('parses strictly whatever people wrote: %j', async (text) => {
    for (const part of readDocument(await written(withTexts(() => text))).values())
      expect(part.isWellFormed()).toBe(true);
  });

  it('parses strictly with texts of 100,000 characters', async () => {
    const lines = linesOf(mainOf(await written(withTexts((n) => (n % 5 === 0 ? '漢 '.repeat(50_000) : 'short')))));
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(90_000);
  });
});

describe('a paper in the organisation’s template', () => {
  it('fills all that it asks for', async () => {
    const parts = readDocument(await written(sampleReport, house));
    const lines = linesOf(parts.get('word/document.xml') ?? '');
    expect(lines).toContain(`Option 1: ${sampleReport.options[0]?.title}`);
    expect(lines.filter((line) => line.startsWith('For decision: '))).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/[{}]/);
    expect([...parts.keys()]).toContain('word/media/logo.png');
    expect([...parts.keys()]).not.toContain('word/media/old.png');
    expect(parts.get('docProps/core.xml')).toContain('{5D1F0AFB-0E5C-4A8B-9C5D}');
  });

  it('is filled in less than a second for 300 ideas, the charts included', async () => {
    await written(sampleReport, house);
    const times: number[] = [];
    // The best of three, since other work may go on beside the tests.
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      await written(large, house);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

describe('the bytes', () => {
  it('are the same each time', async () => {
    expect(await written(sampleReport)).toEqual(await written(structuredClone(sampleReport)));
  });

  it('are the same in every time zone', () => {
    const program = `
      import { createHash } from 'node:crypto';
      import { docx } from './src/report/docx.ts';
      import { sampleReport } from './test/report/sample-report.ts';
      for await (const bytes of docx(null).write(sampleReport)) console.log(createHash('sha256').update(bytes).digest('hex'));
    `;
    const hashes = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/);
    expect(new Set(hashes).size).toBe(1);
  });
});
