import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { codeOf, outputError } from './file-error.ts';

/**
 * Copies a file beside itself under a name that is free, such as decisions.before-review.csv, then
 * decisions.before-review-2.csv; gives that name.
 * @throws DistilError `output-unwritable`
 */
export async function keepCopy(file: string, mark: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  for (let number = 1; ; number++) {
    const copy = join(dir, `${name}.${mark}${number === 1 ? '' : `-${number}`}${ext}`);
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!isTaken(error)) throw outputError(copy, error);
    }
  }
}

const isTaken = (error: unknown): boolean => codeOf(error) === 'EEXIST';
