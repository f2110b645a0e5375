import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/read/index.ts';
import { sourceOf } from './source-of.ts';

const SHEET = 'Ref;Suggestion;Dots\nA1;More buses, more often;3\n;;\nA3;"Free ""dial-a-ride""";lots\n';

describe('readNotes', () => {
  it('makes a note of every row, blank ones too', async () => {
    const { notes } = await readNotes([sourceOf(SHEET)], {});
    expect(notes.map(({ row, id, text, votes }) => [row, id, text, votes])).toEqual([
      [2, 'A1', 'More buses, more often', 3],
      [3, '3', '', null],
      [4, 'A3', 'Free "dial-a-ride"', null],
    ]);
  });

  it('tells what it understood of each source', async () => {
    const { inspections, warnings } = await readNotes([sourceOf(SHEET, 'town.csv')], {});
    expect(inspections).toEqual([
      {
        name: 'town.csv',
        format: 'CSV, separated by semicolons',
        encoding: 'UTF-8',
        sheet: '',
        columns: [
          { heading: 'Ref', meaning: 'id', samples: ['A1', 'A3'] },
          { heading: 'Suggestion', meaning: 'text', samples: ['More buses, more often', 'Free "dial-a-ride"'] },
          { heading: 'Dots', meaning: 'votes', samples: ['3', 'lots'] },
        ],
        rows: 3,
        withText: 2,
        blank: 1,
        flag: null,
      },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['votes-unreadable']);
  });

  it('reads several sources as one, each with its own headings and rows', async () => {
    const { notes, inspections } = await readNotes([sourceOf('idea\na\nb\n'), sourceOf('Theme\tComment\nx\tc\n')], {});
    expect(notes.map(({ input, row, id, text, theme }) => [input, row, id, text, theme])).toEqual([
      [0, 2, '2', 'a', ''],
      [0, 3, '3', 'b', ''],
      [1, 2, '2:2', 'c', 'x'],
    ]);
    expect(inspections).toHaveLength(2);
  });

  it('keeps ids apart over all sources', async () => {
    const { notes, warnings } = await readNotes([sourceOf('id,idea\n1,a\n'), sourceOf('id,idea\n1,b\n')], {});
    expect(notes.map(({ id }) => id)).toEqual(['1', '1 (row 2)']);
    expect(warnings.map(({ code }) => code)).toEqual(['ids-repeated']);
  });

  it('reads rows beyond the sample like those within it', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `${i},idea number ${i}`);
    const { notes } = await readNotes([sourceOf(`id,idea\n${rows.join('\n')}`)], {});
    expect(notes.map(({ row, id, text }) => `${row}|${id},${text}`)).toEqual(rows.map((line, i) => `${i + 2}|${line}`));
  });

  it('follows the columns that were named', async () => {
    const { notes } = await readNotes([sourceOf('a,b\nx,y\n')], { text: 'b', theme: 'a' });
    expect(notes[0]).toMatchObject({ text: 'y', theme: 'x' });
    await expect(readNotes([sourceOf('a,b\nx,y\n')], { text: 'c' })).rejects.toMatchObject({ code: 'column-missing' });
  });

  it('reads no notes from headings alone, and none from no source', async () => {
    expect((await readNotes([sourceOf('id,idea\n')], {})).notes).toEqual([]);
    expect(await readNotes([], {})).toEqual({ notes: [], inspections: [], warnings: [] });
  });

  it('keeps hostile text as text', async () => {
    const hostile = ['=1+1', '<b>', 'a|b', 'constructor', '__proto__', "'; --", 'שלום', '更多公交车'];
    const { notes } = await readNotes([sourceOf(`idea\n${hostile.join('\n')}\n`)], {});
    expect(notes.map(({ text }) => text)).toEqual(hostile);
  });

  it('lets the source go when the columns cannot be told', async () => {
    let closed = false;
    async function* bytes() {
      try {
        for (;;) yield new TextEncoder().encode('a,b\n1,2\n');
      } finally {
        closed = true;
      }
    }
    await expect(readNotes([{ name: 'x.csv', bytes: bytes() }], {})).rejects.toMatchObject({ code: 'no-text-column' });
    expect(closed).toBe(true);
  });

  it('gives the same reading wherever the bytes are cut', async () => {
    const bytes = Buffer.from(`${SHEET}A4;caf\xe9 – extra;1;surplus\n"";;`, 'latin1');
    const whole = await readNotes([sourceOf(bytes)], {});
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        expect(await readNotes([sourceOf(bytes, 'ideas.csv', cuts)], {})).toEqual(whole);
      }),
    );
  });
});
