import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/sift/words/', import.meta.url));

/** The entries of a list, whether it holds words or a phrase a line. */
function entriesOf(file: string): string[] {
  const body = /= `\n(.*?)\n`/s.exec(readFileSync(FOLDER + file, 'utf8'))?.[1] ?? '';
  return body.split(/-(?:phrases|markers|questions)/.test(file) ? /\n/ : /\s+/);
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it('is in order, so that an entry is found and none stands twice', () => {
    const entries = entriesOf(file);
    expect(entries.length).toBeGreaterThan(1);
    expect(entries).toEqual([...new Set(entries)].sort());
  });

  it('is written as notes are folded: no capitals, no apostrophes', () => {
    for (const entry of entriesOf(file)) expect(entry).not.toMatch(/[\p{Lu}'’]/u);
  });
});
