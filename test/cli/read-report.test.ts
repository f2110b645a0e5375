import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/cli/read-report.ts';
import { sampleReport } from '../report/sample-report.ts';
import { written } from '../report/written.ts';
import { makeFolder } from './make-folder.ts';

const text = written('json', sampleReport);

describe('reading a report from a file', () => {
  it.each([
    ['as the program wrote it', Buffer.from(text)],
    ['with the mark that editors put before UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16, as PowerShell writes what is sent into a file', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads it %s', async (_, bytes) => {
    const folder = makeFolder({ 'report.json': bytes });
    expect(await readReport(join(folder, 'report.json'))).toEqual(JSON.parse(text));
  });

  it.each([
    ['notes', 'idea\nMore buses\n', 'it is not JSON'],
    ['nothing', '', 'it is not JSON'],
    ['other JSON', '{"schemaVersion":1}', 'it has no schemaVersion 1, settings, priorities and generator'],
  ])('refuses %s, with the way to make a report', async (_, content, why) => {
    const file = join(makeFolder(), 'ideas.csv');
    writeFileSync(file, content);
    await expect(readReport(file)).rejects.toMatchObject({
      code: 'not-a-report',
      message: `${file} is not a report of llep-distil: ${why}`,
      cure: 'make one from the notes with -o report.json, such as llep-distil ideas.csv -o report.json',
      exitCode: 1,
    });
  });

  it('says that it is not there', async () => {
    await expect(readReport('none.json')).rejects.toMatchObject({ code: 'file-missing' });
  });
});
