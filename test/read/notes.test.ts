import { describe, expect, it } from 'vitest';
import type { Meaning, Note } from '../../src/model.ts';
import { noteReader } from '../../src/read/notes.ts';

/** Reads rows whose columns have the meanings given; the first row is row 2. */
function read(
  meanings: Meaning[],
  rows: string[][],
  tags: string[] = [],
  together = true,
  { includeAuthors = false, named = {} }: { includeAuthors?: boolean; named?: Partial<Record<Meaning, string>> } = {},
) {
  const places = new Map<Meaning, number[]>();
  for (const [column, meaning] of meanings.entries()) places.set(meaning, [...(places.get(meaning) ?? []), column]);
  const text = places.get('text') ?? [];
  const columns = { places, notes: together ? [text] : text.map((column) => [column]) };
  const headings = meanings.map((meaning, i) => named[meaning] ?? `${meaning} ${i}`);
  const reader = noteReader({ file: 'ideas.csv', input: 0, headings, tags, spoilt: [], columns, includeAuthors });
  const notes: Note[] = [];
  for (const [i, cells] of rows.entries())
    notes.push(...reader.read(Object.freeze({ row: i + 2, cells: Object.freeze(cells) })));
  return { notes, warnings: reader.warnings() };
}

const texts = (meanings: Meaning[], ...rows: string[][]) => read(meanings, rows).notes.map(({ text }) => text);

describe('noteReader', () => {
  it('reads each column for what it means and leaves out what is not there', () => {
    const { notes, warnings } = read(
      ['id', 'text', 'sector', 'votes'],
      [[' N1 ', ' More\r\nbuses ', 'public', '3'], ['']],
    );
    const nothing = {
      input: 0,
      priority: '',
      theme: '',
      sector: '',
      table: '',
      author: '',
      organisation: '',
      votes: null,
    };
    expect(notes).toEqual([
      { ...nothing, row: 2, id: 'N1', text: 'More\nbuses', sector: 'public', votes: 3 },
      { ...nothing, row: 3, id: '', text: '' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('takes a dash or N/A for nothing', () => {
    const { notes } = read(['text', 'sector', 'theme', 'priority', 'votes'], [['-', '–', 'N/A', 'n/a', '-']]);
    expect(notes[0]).toMatchObject({ text: '', sector: '', theme: '', priority: '', votes: null });
  });

  it('joins a title and its details word for word', () => {
    expect(texts(['text', 'text'], ['Bike hub', 'Put lockers at the station'])).toEqual([
      'Bike hub\n\nPut lockers at the station',
    ]);
  });

  it('leaves out a title that the details repeat, and whichever is blank', () => {
    expect(
      texts(
        ['text', 'text'],
        ['Put lockers…', 'put lockers at the station'],
        ['', 'a'],
        ['b', ''],
        ['c', '-'],
        ['', ''],
      ),
    ).toEqual(['put lockers at the station', 'a', 'b', 'c', '']);
  });

  it('takes votes against away from votes', () => {
    const { notes } = read(
      ['text', 'votes', 'votesAgainst'],
      [
        ['a', '5', '2'],
        ['b', '', '2'],
        ['c', '1', ''],
        ['d', '', ''],
      ],
    );
    expect(notes.map(({ votes }) => votes)).toEqual([3, -2, 1, null]);
  });

  it('makes a note of every answer, blank ones too, and counts the votes of a row once', () => {
    const { notes } = read(
      ['text', 'text', 'sector', 'votes'],
      [
        ['More buses', 'Cheaper rents', 'public', '4'],
        ['', 'Open labs', 'private', '2'],
        ['', '', '', '1'],
      ],
      [],
      false,
    );
    expect(notes.map(({ row, id, text, votes, question }) => [row, id, text, votes, question])).toEqual([
      [2, '2.Q1', 'More buses', 4, 'text 0'],
      [2, '2.Q2', 'Cheaper rents', null, 'text 1'],
      [3, '3.Q1', '', null, 'text 0'],
      [3, '3.Q2', 'Open labs', 2, 'text 1'],
      [4, '4.Q1', '', 1, 'text 0'],
      [4, '4.Q2', '', null, 'text 1'],
    ]);
    expect(notes.map(({ sector }) => sector)).toEqual(['public', 'public', 'private', 'private', '', '']);
  });

  it('tells answers apart by the short names of the questions, where all have one, and by the id of the row', () => {
    const ids = (aliases: string[]) =>
      read(
        ['id', 'text', 'text'],
        [
          ['R7', 'a', 'b'],
          ['', 'c', 'd'],
        ],
        aliases,
        false,
      ).notes.map(({ id }) => id);
    expect(ids(['', 'Q4', 'Q9_1'])).toEqual(['R7.Q4', 'R7.Q9_1', '3.Q4', '3.Q9_1']);
    expect(ids(['', 'Q4', ''])).toEqual(['R7.Q1', 'R7.Q2', '3.Q1', '3.Q2']);
    expect(ids(['', 'Q4', 'Q4'])).toEqual(['R7.Q1', 'R7.Q2', '3.Q1', '3.Q2']);
  });

  it('warns once of votes that are not a number, with the first of them', () => {
    const { notes, warnings } = read(
      ['text', 'votes'],
      [
        ['a', '1'],
        ['b', 'lots'],
        ['c', 'some'],
      ],
    );
    expect(notes.map(({ votes }) => votes)).toEqual([1, null, null]);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('2 rows had votes that are not a number (the first is in row 3)'),
    ]);
  });

  it('warns once of rows with more than there are headings', () => {
    const { warnings } = read(
      ['id', 'text'],
      [['1', 'a'], ['2', 'b', ''], ['3', 'c', ' and more'], ['4', 'd', '', 'x'], ['5']],
    );
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('2 rows had more cells')]);
    expect(warnings[0]?.message).toContain('row 4');
  });

  it('takes a text of nothing but a dash or dots for blank', () => {
    expect(texts(['text'], ['-'], ['N/A'], ['...'], ['–'], ['n.a.'], ['No'], ['None of the above'])).toEqual([
      ...['', '', '', '', ''],
      ...['No', 'None of the above'],
    ]);
  });

  it('takes HTML out of texts and puts spoilt letters right, and says so', () => {
    const { notes, warnings } = read(['text'], [['<p>More buses &amp; trams</p>'], ['Donâ€™t forget cafÃ©s']]);
    expect(notes.map(({ text }) => text)).toEqual(['More buses & trams', 'Don’t forget cafés']);
    expect(warnings.map(({ message }) => message)).toEqual([
      'ideas.csv: 1 cell held letters that another program had spoilt (such as â€™ for ’), the first in row 3; they were put right.',
    ]);
  });

  it('masks addresses and numbers in everything that a report may show, and counts them', () => {
    const rows = [['Ask jo@example.org or 0116 496 0000', 'sam@example.org', 'jo@example.org', 'Jo Bloggs']];
    const { notes, warnings } = read(['text', 'sector', 'id', 'author'], rows);
    expect(notes[0]).toMatchObject({
      text: 'Ask [e-mail] or [phone number]',
      sector: '[e-mail]',
      id: '',
      author: 'Jo Bloggs',
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'ideas.csv: 1 e-mail address and 1 telephone number in 1 note were masked. Use --include-authors to show them.',
    ]);
  });

  it('counts what it masked once for each place and note, also where a row is several notes', () => {
    const rows = [
      ['Ask jo@example.org', 'Ring 0116 496 0000 or 0116 496 0001', 'sam@example.org'],
      ['More buses', 'Open labs', 'sam@example.org'],
    ];
    const { warnings } = read(['text', 'text', 'sector'], rows, [], false);
    // Of four answers the first holds an address and the second two numbers.
    expect(warnings.map(({ message }) => message)).toEqual([
      'ideas.csv: 1 e-mail address and 2 telephone numbers in 2 notes were masked. Use --include-authors to show them.',
    ]);
    expect(read(['text'], [['Ring 0116 496 0000']]).warnings[0]?.message).toMatch(
      /: 1 telephone number in 1 note was masked\./,
    );
  });

  it('masks nothing where it is to show authors', () => {
    const rows = [['Ask jo@example.org', 'jo@example.org', 'Pat Lee']];
    const { notes, warnings } = read(['text', 'id', 'table'], rows, [], true, {
      includeAuthors: true,
      named: { table: 'Facilitator' },
    });
    expect(notes[0]).toMatchObject({ text: 'Ask jo@example.org', id: 'jo@example.org', table: 'Pat Lee' });
    expect(warnings).toEqual([]);
  });

  it('tells tables that go by the name of a person apart without naming them', () => {
    const rows = [
      ['a', 'Pat Lee'],
      ['b', 'Sam Roe'],
      ['c', 'Pat Lee'],
      ['d', ''],
    ];
    const tables = (heading: string) =>
      read(['text', 'table'], rows, [], true, { named: { table: heading } }).notes.map(({ table }) => table);
    expect(tables('Facilitator')).toEqual(['Table 1', 'Table 2', 'Table 1', '']);
    expect(tables('Table')).toEqual(['Pat Lee', 'Sam Roe', 'Pat Lee', '']);
  });

  it('leaves a row out where any of several columns does', () => {
    const rows = [
      ['a', 'rejected', ''],
      ['b', 'open', 'Withdrawn'],
      ['c', 'open', ''],
    ];
    const { notes } = read(['text', 'status', 'status'], rows);
    expect(notes.map(({ excluded }) => excluded)).toEqual([
      'left out in the sheet itself (status 1: rejected)',
      'left out in the sheet itself (status 2: Withdrawn)',
      undefined,
    ]);
  });

  it('carries why the sheet itself leaves a row out', () => {
    const rows = [
      ['a', 'true', 'Legend'],
      ['b', 'false', 'legend'],
      ['c', '', 'Buses'],
    ];
    const { notes } = read(['text', 'status', 'theme'], rows, [], true, { named: { status: 'Archived' } });
    expect(notes.map(({ excluded }) => excluded)).toEqual([
      'left out in the sheet itself (Archived: true)',
      'stands in the legend of the board (legend)',
      undefined,
    ]);
  });
});
