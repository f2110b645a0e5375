import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** Calc's own part of LibreOffice, where Debian puts it; without it there is LibreOffice, but it opens no sheet. */
const CALC = '/usr/lib/libreoffice/program/libsclo.so';

/** Whether LibreOffice Calc is there; where it has to be, as in the project's own checks, its absence fails. */
export function hasSpreadsheet(): boolean {
  if (existsSync(CALC)) return true;
  if (process.env.SPREADSHEET_TESTS === 'required') throw new Error('LibreOffice Calc is not installed');
  return false;
}

/** Of the CSV that Calc reads: commas, quotation marks, UTF-8, from line 1; and of the one that it writes, by what separates. */
const READ_CSV = 'CSV:44,34,76,1';
const FILTERS = {
  'comma.csv': 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
  'semicolon.csv': 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const;

export const SAVED_AS = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

/**
 * Opens files in LibreOffice Calc and saves them as something else.
 * @param files their names and contents
 * @returns the contents of what was saved, in the order of the files
 */
export function saveAs(files: ReadonlyMap<string, string | Uint8Array>, as: keyof typeof FILTERS): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'llep-calc-'));
  try {
    const paths = [...files].map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    const csv = paths.every((path) => path.endsWith('.csv'));
    const out = join(folder, 'saved');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...(csv ? [`--infilter=${READ_CSV}`] : []),
        '--convert-to',
        FILTERS[as],
        '--outdir',
        out,
        ...paths,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const ending = as === 'xlsx' ? '.xlsx' : '.csv';
    return paths.map((path) => readFileSync(join(out, `${basename(path, extname(path))}${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
