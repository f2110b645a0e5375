import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outputError } from './file-error.ts';

/**
 * Puts a text in the place of a file, whole or not at all: it is written beside it, brought to the disk and renamed, so
 * that whatever happens meanwhile the file holds the old text or the new.
 * @throws DistilError `output-unwritable`
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw outputError(file, error);
  }
}
