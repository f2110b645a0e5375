import { writeFile } from 'node:fs/promises';
import { prioritiesCsv } from '../report/index.ts';
import { LLEP_PRIORITIES } from '../score/llep-priorities.ts';
import { outputError } from './file-error.ts';
import { writeOut } from './write-out.ts';

/** Writes the built-in priorities as a CSV to edit; never over a file that is there, since it may hold edits. */
export async function runPriorities(file: string | undefined): Promise<void> {
  const text = prioritiesCsv(LLEP_PRIORITIES);
  if (file === undefined) return writeOut([text]);
  await writeFile(file, text, { flag: 'wx' }).catch((error) => {
    throw outputError(file, error);
  });
  process.stderr.write(`Wrote ${file}\n`);
}
