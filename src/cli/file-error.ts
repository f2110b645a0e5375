import { DistilError, errors } from '../errors.ts';

/** The error to show for what went wrong when a file was read. */
export function fileError(file: string, error: unknown): DistilError {
  if (error instanceof DistilError) return error;
  switch (codeOf(error)) {
    case 'ENOENT':
      return errors.fileMissing(file);
    case 'EISDIR':
      return errors.fileIsFolder(file);
    default:
      return errors.fileUnreadable(file, reasonOf(error));
  }
}

/** The error to show for what went wrong when a file was written. */
export function outputError(file: string, error: unknown): DistilError {
  switch (codeOf(error)) {
    case 'ENOENT':
      return errors.outputUnwritable(file, 'there is no such folder', 'check the spelling, or make the folder first');
    case 'EEXIST':
      return errors.outputExists(file);
    case 'EBUSY':
    case 'EPERM':
      return errors.outputUnwritable(file, reasonOf(error), 'close it in Word or Excel and try again');
    case 'ENOSPC':
      return errors.outputUnwritable(file, reasonOf(error), 'make room on the disk, or choose another place');
    default:
      return errors.outputUnwritable(file, reasonOf(error), 'choose a folder that you may write to');
  }
}

/** The operating system's name for what went wrong, such as ENOENT. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What went wrong in the operating system's words, without its name for the call. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '') : String(error);
