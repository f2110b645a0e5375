import { longFlag, SETTINGS, type Setting, type SettingName } from '../settings.ts';
import type { Flags } from './flags.ts';

/**
 * The command that writes the report of a review, to be copied: with the flags that were given and that shape the report.
 * @param assignments the file with the answers
 * @param output the file that the command writes
 */
export function reportCommand(files: readonly string[], flags: Flags, assignments: string, output: string): string {
  const names = (Object.keys(SETTINGS) as SettingName[]).filter(
    (name) => SETTINGS[name].shapesResult || name === 'settings',
  );
  const repeated = names.flatMap((name): string[] => {
    const { negation }: Setting = SETTINGS[name];
    const value = flags[name];
    if (value === undefined) return [];
    if (value === true) return [longFlag(name)];
    return value === false ? [negation ?? ''] : [longFlag(name), String(value)];
  });
  const words = ['llep-distil', ...files, '--assignments', assignments, ...repeated, '-o', output];
  return words.map(quoted).join(' ');
}

/**
 * A word of a command as it has to be typed: in double quotes where it needs any, which cmd, PowerShell and sh understand
 * alike. Other systems than Windows have sh, which reads some signs even within those.
 */
function quoted(word: string): string {
  if (/^[\p{L}\p{N}_./:=+-]+$/u.test(word)) return word;
  const isForSh = process.platform !== 'win32' && /["$`!\\]/.test(word);
  return isForSh ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
