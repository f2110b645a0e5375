import { readFile } from 'node:fs/promises';
import { errors } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { completeSettings, longFlag, SETTINGS, type SettingName, type Settings } from '../settings.ts';
import { explainYaml } from './explain-yaml.ts';
import { fileError } from './file-error.ts';
import type { Flags } from './flags.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];
/** These are about the command itself; in a file they would come too late. */
const FLAGS_ONLY: readonly string[] = ['settings', 'debug'];

/** The settings in force: a flag wins over the settings file, the file over the default. */
export async function gatherSettings(flags: Flags): Promise<Settings> {
  const file = typeof flags.settings === 'string' ? flags.settings : undefined;
  const fromFile = file === undefined ? {} : await readSettings(file);
  const given = Object.fromEntries(NAMES.map((name) => [name, flags[name] ?? fromFile[name]]));
  // Commander fills in --no-color's default; only its absence leaves the word to the file.
  if (flags.color !== false && fromFile.color !== undefined) given.color = fromFile.color;
  const inFile = (name: SettingName): boolean => flags[name] === undefined && fromFile[name] !== undefined;
  return completeSettings(given, (name) => (inFile(name) ? `${file}: ${name}` : longFlag(name)));
}

/** Reads a YAML file with a setting a line; names as in `--help` without the dashes, such as `stop-words`. */
async function readSettings(file: string): Promise<Partial<Record<SettingName, unknown>>> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw fileError(file, error);
  });
  const { default: yaml } = await import('yaml'); // a third of all that the program would load
  let found: unknown;
  try {
    found = yaml.parse(text);
  } catch (error) {
    const { why, cure } = explainYaml(error);
    throw errors.settingsUnreadable(file, why, cure);
  }
  if (found === null) return {};
  if (typeof found !== 'object' || Array.isArray(found))
    throw errors.settingsUnreadable(file, 'it holds no settings by name');
  const names = new Map(
    NAMES.filter((name) => !FLAGS_ONLY.includes(name)).flatMap(
      (name) =>
        [
          [name, name],
          [longFlag(name).slice(2), name],
        ] as [string, SettingName][],
    ),
  );
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => {
      const name = names.get(key);
      if (!name) throw errors.settingUnknown(key, file, nearest(key, [...names.keys()]));
      // `no-color: true` is `color: false`.
      return [name, key.startsWith('no-') && typeof value === 'boolean' ? !value : value];
    }),
  );
}
