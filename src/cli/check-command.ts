import { access } from 'node:fs/promises';
import { errors } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Files have an ending or stand in a folder; commands do neither. */
const LIKE_A_COMMAND = /^[a-z]+$/i;

/**
 * Looks whether the first file is no file but a command that was mistyped: `inspct town.csv`.
 * @param commands the names of the commands
 * @throws DistilError `command-unknown` where it is near to one and there is no such file
 */
export async function checkCommand(files: readonly string[], commands: readonly string[]): Promise<void> {
  const [first = ''] = files;
  const meant = LIKE_A_COMMAND.test(first) ? nearest(first, commands) : undefined;
  if (meant === undefined) return;
  const isThere = await access(first).then(
    () => true,
    () => false,
  );
  if (!isThere) throw errors.commandUnknown(first, meant);
}
