import { describe, expect, it } from 'vitest';
import { matchLines } from '../../src/steer/match-lines.ts';
import { makeNote } from '../make-note.ts';
import { makeLine } from './make-line.ts';

const byRow = (row: number, text: string) => makeNote({ id: String(row), row, text });

describe('matchLines', () => {
  it('goes by id and text', () => {
    const notes = [makeNote({ id: 'A', text: 'Plant trees' }), makeNote({ id: 'B', text: 'Plant trees' })];
    expect(
      matchLines([makeLine('B', { text: 'plant trees!' }), makeLine('A', { text: 'Plant trees' })], notes).ids,
    ).toEqual(['B', 'A']);
  });

  it('goes by the text where rows were inserted and ids are row numbers', () => {
    const lines = [makeLine('2', { text: 'Plant trees' }), makeLine('3', { text: 'Mend roads' })];
    const notes = [byRow(2, 'A new note'), byRow(3, 'Plant trees'), byRow(4, 'Mend roads')];
    expect(matchLines(lines, notes).ids).toEqual(['3', '4']);
  });

  it('does not take another note for the same because it is in the same row', () => {
    const { ids, missing } = matchLines([makeLine('2', { text: 'Plant trees' })], [byRow(2, 'Something else')]);
    expect(ids).toEqual([null]);
    expect(missing).toHaveLength(1);
  });

  it('goes by the sheet’s own id where the text was corrected, and by any id where the texts are gone', () => {
    const notes = [makeNote({ id: 'N1', text: 'Plant trees' }), byRow(3, 'Mend roads')];
    expect(matchLines([makeLine('N1', { text: 'Plant tress' }), makeLine('3', { text: '' })], notes).ids).toEqual([
      'N1',
      '3',
    ]);
  });

  it('goes by an id in another case where only one note has it, in whatever case', () => {
    const own = makeLine('mt085', { text: '' });
    const notes = [makeNote({ id: 'MT085', text: 'Plant trees' })];
    expect(matchLines([own], notes).ids).toEqual(['MT085']);
    expect(matchLines([own], [...notes, makeNote({ id: 'Mt085', text: 'Mend roads' })]).ids).toEqual([null]);
  });

  it('tells the lines whose note has the same id and another text', () => {
    const [same, other] = [makeLine('N1', { text: 'Plant trees' }), makeLine('N2', { text: 'Mend roads' })];
    const notes = [makeNote({ id: 'N1', text: 'Plant trees!' }), makeNote({ id: 'N2', text: 'Paint bridges' })];
    expect([...matchLines([same, other, makeLine('N3', { text: '' })], notes).reworded]).toEqual([other]);
  });

  it('takes a row that is blank now for the note of no line with a text', () => {
    expect(matchLines([makeLine('N1')], [makeNote({ id: 'N1', text: '' })]).missing).toHaveLength(1);
  });

  it('finds a note whose id a spreadsheet took for a date', () => {
    expect(
      matchLines([makeLine('03-Apr', { text: 'Plant trees' })], [makeNote({ id: '3-4', text: 'Plant trees' })]).ids,
    ).toEqual(['3-4']);
  });

  it('gives each of several notes in the same words a line of its own', () => {
    const notes = [byRow(2, 'Plant trees'), byRow(3, 'Plant trees')];
    const lines = [
      makeLine('7', { text: 'Plant trees' }),
      makeLine('8', { text: 'Plant trees' }),
      makeLine('9', { text: 'Plant trees' }),
    ];
    expect(matchLines(lines, notes).ids).toEqual(['2', '3', null]);
  });
});
