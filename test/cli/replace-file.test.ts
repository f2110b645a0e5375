import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { makeFolder } from './make-folder.ts';

describe('replaceFile', () => {
  it('makes a file and replaces it, and leaves nothing else behind', async () => {
    const folder = makeFolder();
    const file = join(folder, 'decisions.csv');
    await replaceFile(file, 'one');
    await replaceFile(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['decisions.csv']);
  });

  it('leaves the old text where the new one cannot be put in its place', async () => {
    const folder = makeFolder({ 'decisions.csv/inside.txt': 'a folder of that name' });
    await expect(replaceFile(join(folder, 'decisions.csv'), 'new')).rejects.toMatchObject({
      code: 'output-unwritable',
    });
    expect(readdirSync(folder)).toEqual(['decisions.csv']);
  });
});
