import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCopy } from '../../src/cli/keep-copy.ts';
import { makeFolder } from './make-folder.ts';

describe('keepCopy', () => {
  it('copies a file beside itself, each time under a name that is free', async () => {
    const folder = makeFolder();
    const file = join(folder, 'my.decisions.csv');
    const copies: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      writeFileSync(file, text);
      copies.push(await keepCopy(file, 'before-review'));
    }
    expect(copies).toEqual(['', '-2', '-3'].map((number) => join(folder, `my.decisions.before-review${number}.csv`)));
    expect(copies.map((copy) => readFileSync(copy, 'utf8'))).toEqual(['one', 'two', 'three']);
  });

  it('fails in words where it cannot', async () => {
    const file = join(makeFolder(), 'nowhere', 'decisions.csv');
    await expect(keepCopy(file, 'before-review')).rejects.toMatchObject({ code: 'output-unwritable' });
  });
});
