import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSets } from '../../../bench/quality/find-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'llep-distil-test-'));
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(() => {
  mkdirSync(at('workshops', 'away-day'), { recursive: true });
  const files: Record<string, string> = {
    'town.csv': 'Ref,Suggestion\n',
    'town_gold.csv': 'id,theme,priority,duplicate_of,kind\n',
    'town_priorities.csv': 'name,description\n',
    'away-day/ideas.csv': 'id,idea\n',
    'away-day/gold.csv': 'id,theme,priority,duplicate_of,kind\n',
    'away-day/reference.md': '# Not a set\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at('workshops', ...name.split('/')), text);
  writeFileSync(at('bank_60.csv'), 'id,text,label\n');
  writeFileSync(at('goals.csv'), 'id,text,label,match\n');
  writeFileSync(at('pairs.csv'), 'challenge,id_a,id_b,text_a,text_b,similarity\n');
  writeFileSync(at('plain.csv'), 'a,b\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is searched to the bottom, by name, and each file told by its neighbours or its headings', () => {
  expect(findSets([folder])).toEqual([
    { kind: 'grouping', file: at('bank_60.csv') },
    { kind: 'priority-pairs', file: at('goals.csv') },
    { kind: 'similarity-pairs', file: at('pairs.csv') },
    { kind: 'unknown', file: at('plain.csv') },
    {
      kind: 'workshop',
      file: at('workshops', 'away-day', 'ideas.csv'),
      gold: at('workshops', 'away-day', 'gold.csv'),
      priorities: null,
    },
    {
      kind: 'workshop',
      file: at('workshops', 'town.csv'),
      gold: at('workshops', 'town_gold.csv'),
      priorities: at('workshops', 'town_priorities.csv'),
    },
  ]);
});

test('a file may be named itself', () => {
  expect(findSets([at('workshops', 'town.csv'), at('bank_60.csv')]).map(({ kind }) => kind)).toEqual([
    'workshop',
    'grouping',
  ]);
});

test('a path that is not there is an error', () => {
  expect(() => findSets([at('nowhere.csv')])).toThrow('nowhere.csv');
});
