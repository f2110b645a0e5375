import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { HEADING, inventNotes } from '../../../bench/speed/invent-notes.ts';

const LINES = [...inventNotes(2_000, 1)];

test('the same seed gives the same notes, and fewer of them are the first of more', () => {
  expect([...inventNotes(2_000, 1)]).toEqual(LINES);
  expect([...inventNotes(10, 1)]).toEqual(LINES.slice(0, 10));
  expect([...inventNotes(10, 2)]).not.toEqual(LINES.slice(0, 10));
});

test('notes are CSV of the size that the goals were set for: about 31 words and 205 bytes a row', () => {
  const rows: Record<string, string>[] = parse([HEADING, ...LINES].join('\r\n'), { columns: true });
  expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'table', 'sector', 'priority', 'idea', 'votes']);
  const words = rows.reduce((total, row) => total + (row.idea ?? '').split(/\s+/).length, 0) / rows.length;
  const bytes = LINES.reduce((total, line) => total + line.length + 2, 0) / rows.length;
  expect(words).toBeGreaterThan(29);
  expect(words).toBeLessThan(33);
  expect(bytes).toBeGreaterThan(195);
  expect(bytes).toBeLessThan(215);
});

test('hardly any note is the same as another', () => {
  const ideas = LINES.map((line) => line.split('"')[1]);
  expect(new Set(ideas).size).toBeGreaterThan(1_990);
});
