import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { docx } from '../../src/report/docx.ts';
import { makeFolder } from '../cli/make-folder.ts';
import { HOSTILE, sampleReport, withTexts } from '../report/sample-report.ts';
import { makeHouseTemplate } from './make-house-template.ts';
import { textOf } from './read-document.ts';

/**
 * Documents opened by another program than the one that made them, LibreOffice, and what its pages say. It is left out
 * where LibreOffice (soffice) and poppler's tools are not installed, unless LIBREOFFICE=required says that they must be.
 */
const isThere = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return process.env.LIBREOFFICE === 'required';
  }
})();

const call = promisify(execFile);

/** Six options, so that tables come to stand at the ends of pages. */
const longReport: Report = {
  ...sampleReport,
  options: [...sampleReport.options, ...sampleReport.options].map((option, at) => ({ ...option, rank: at + 1 })),
};

/** How often each word is there; long ones are left out, since they are broken at the ends of lines. */
function countWords(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length < 12) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

interface Pages {
  readonly pages: number;
  /** What the pages show. */
  readonly text: string;
  /** What the document holds. */
  readonly words: string;
}

async function pagesOf(report: Report, template: Parameters<typeof docx>[0]): Promise<Pages> {
  const bytes: Uint8Array[] = [];
  for await (const piece of docx(template).write(report)) bytes.push(piece);
  const folder = makeFolder({ 'paper.docx': bytes[0] ?? '' });
  const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await call('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')]);
  const { stdout: facts } = await call('pdfinfo', [join(folder, 'paper.pdf')]);
  const { stdout: text } = await call('pdftotext', ['-layout', join(folder, 'paper.pdf'), '-']);
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]),
    text,
    words: textOf(bytes[0] ?? new Uint8Array(0)).join('\n'),
  };
}

describe.skipIf(!isThere)('LibreOffice', () => {
  it('shows the paper on a handful of numbered pages, with every option and no field that was not filled', async () => {
    const { pages, text } = await pagesOf(sampleReport, null);
    // A page of front matter, two of criteria and charts, two or three of options, two of annexes.
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(11);
    expect(text).toContain(`Page 1 of ${pages}`);
    expect(text).toContain(`Page ${pages} of ${pages}`);
    const flowing = text.replace(/\s+/g, ' ');
    for (const { rank, title } of sampleReport.options) expect(flowing).toContain(`Option ${rank}: ${title}`);
    expect(flowing).toContain('N012: Monthly factory open mornings');
    expect(flowing).not.toMatch(/[{}]|How to use this template/);
  }, 180_000);

  it('shows every word of a long paper, wherever its pages end', async () => {
    const { text, words } = await pagesOf(longReport, null);
    const shown = countWords(text);
    const lost = [...countWords(words)].filter(([word, times]) => (shown.get(word) ?? 0) < times);
    expect(shown.size).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  }, 180_000);

  it('opens the organisation’s template, filled, with its header on every page', async () => {
    const { pages, text } = await pagesOf(sampleReport, { name: 'house.dotx', bytes: makeHouseTemplate() });
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(text.match(/\| /g)?.length).toBeGreaterThanOrEqual(pages);
    expect(text).not.toMatch(/[{}]/);
  }, 180_000);

  it('opens a document whose notes hold whatever people can type', async () => {
    const { text } = await pagesOf(
      withTexts((n) => HOSTILE[n % HOSTILE.length] ?? ''),
      null,
    );
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('{braces}');
  }, 180_000);
});
