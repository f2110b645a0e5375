import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../src/model.ts';
import { noteReader } from '../../src/read/notes.ts';

/** Reads rows whose columns have the meanings given; the first row is row 2. */
function read(meanings: Meaning[], rows: string[][]) {
  const places = new Map<Meaning, number[]>();
  for (const [column, meaning] of meanings.entries()) places.set(meaning, [...(places.get(meaning) ?? []), column]);
  const reader = noteReader('ideas.csv', 0, meanings.length, places);
  const notes = rows.map((cells, i) => reader.read(Object.freeze({ row: i + 2, cells: Object.freeze(cells) })));
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

  it('takes a dash or N/A for nothing, but never in an idea', () => {
    const { notes } = read(['text', 'sector', 'theme', 'priority', 'votes'], [['-', '–', 'N/A', 'n/a', '-']]);
    expect(notes[0]).toMatchObject({ text: '-', sector: '', theme: '', priority: '', votes: null });
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
      expect.stringContaining('2 rows had votes that are not a number (row 3: "lots")'),
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
});
