import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readGold } from '../../../bench/quality/read-gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'llep-distil-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('none and nothing mean none; a byte order mark, quotes and columns in another order are taken', () => {
  const file = join(folder, 'gold.csv');
  writeFileSync(
    file,
    '\uFEFFid,theme,kind,priority,duplicate_of\r\nN1,"Parks, trees",idea,2,\r\nN2,none,junk,none,\r\nN3,"Parks, trees",idea,,N1\r\n',
  );
  expect([...readGold(file)]).toEqual([
    ['N1', { theme: 'Parks, trees', priority: 2, duplicateOf: null }],
    ['N2', { theme: null, priority: null, duplicateOf: null }],
    ['N3', { theme: 'Parks, trees', priority: null, duplicateOf: 'N1' }],
  ]);
});

test('a file without the columns of a gold file is refused by name', () => {
  const file = join(folder, 'other.csv');
  writeFileSync(file, 'id,text\nN1,hello\n');
  expect(() => readGold(file)).toThrow('other.csv must have a column "theme", got id, text');
});
