import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

/** What others may import; a name may be added, with a word in the README, and none goes without a new major version. */

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = (path: string): URL => new URL(path, new URL('../', import.meta.url));

describe('the public API', () => {
  it('has these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DistilError',
      'LLEP_PRIORITIES',
      'SETTINGS',
      'WRITERS',
      'distil',
      'docx',
      'editLines',
      'findWriter',
      'plain',
      'readLedger',
      'readNotes',
      'readPriorities',
    ]);
  });

  it('has these types besides', () => {
    const index = readFileSync(file('src/index.ts'), 'utf8');
    const named = [...index.matchAll(/\btype (?:\{ )?(\w+)/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([
      'DistilInput',
      'DocumentWriter',
      'Embedder',
      'Inspection',
      'LedgerEdit',
      'Look',
      'Paint',
      'ReadLedger',
      'Reading',
      'SettingName',
      'Settings',
      'Source',
      'Style',
      'TemplateFile',
      'Writer',
    ]);
    expect(index).toContain("export type * from './model.ts';");
  });

  it('is built with its types where the package says that it is', () => {
    const { types, default: code } = manifest.exports['.'];
    expect(manifest.types).toBe(types);
    expect(readFileSync(file(types), 'utf8')).toContain('distil');
    expect(readFileSync(file(code), 'utf8')).toMatch(/\bexport\s*\{/);
  });

  it('can be imported by plain Node, prints nothing, and distils three notes', () => {
    const program = `
      import { distil, findWriter } from ${JSON.stringify(file(manifest.exports['.'].default).href)};
      const note = (id, text) => ({
        input: 0, row: Number(id), id, text, priority: '', theme: '', sector: '', table: '', author: '', organisation: '',
        votes: null,
      });
      const notes = [note('2', 'Run more evening buses'), note('3', 'RUN MORE EVENING BUSES!'), note('4', 'Insulate homes')];
      const report = await distil({ notes });
      process.stdout.write(JSON.stringify([report.ledger, report.options.length, typeof findWriter('json')?.write]));
    `;
    const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([
      { rows: 3, inOptions: 2, duplicates: 1, setAside: 0, blank: 0 },
      2,
      'function',
    ]);
  });
});
