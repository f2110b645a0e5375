import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTINGS, type Setting } from '../src/settings.ts';
import { parseTag } from '../src/word/parse-tag.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The table of settings as the README must show it. */
function settingsTable(): string {
  const rows = Object.values(SETTINGS as Readonly<Record<string, Setting>>).map(
    ({ flag, help, default: value, defaultText }) => `| \`${flag}\` | ${help} | ${defaultText ?? String(value)} |`,
  );
  return ['| setting | what it does | default |', '|---|---|---|', ...rows].join('\n');
}

test('The README lists every setting as the program declares it.', () => {
  expect(readme).toContain(settingsTable());
});

test('The README has every command on a line of its own, as PowerShell wants it, but for the two that set everything up.', () => {
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, lines = '']) => lines);
  const joined = blocks.flatMap((lines) => lines.split('\n').filter((line) => line.includes('&&')));
  expect(joined.map((line) => line.replace(/ *#.*/, ''))).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(blocks).toContain('npm ci\nnpm start\n');
});

test('The first run of one’s own in the README names a file that is there.', () => {
  const [, file = ''] = /^node bin\/llep-distil\.js (\S+)/m.exec(readme) ?? [];
  expect(existsSync(new URL(`../${file}`, import.meta.url)) && file.endsWith('.csv')).toBe(true);
});

test('The README opens with the two commands that set everything up.', () => {
  expect(readme.indexOf('npm ci && npm start')).toBeGreaterThan(0);
  expect(readme.indexOf('npm ci && npm test')).toBeLessThan(readme.indexOf('## '));
});

test('The README names only fields of templates that there are.', () => {
  const section = readme.slice(readme.indexOf('## Word'), readme.indexOf('## Repeats'));
  const fields = [...section.matchAll(/\{([#^/]?[a-z][a-z ]*)\}/g)].map(([, inside = '']) => inside);
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((inside) => parseTag(inside).field === undefined)).toEqual([]);
});
