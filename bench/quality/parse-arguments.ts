import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  completeSettings,
  longFlag,
  SETTINGS,
  type Setting,
  type SettingName,
  type Settings,
} from '../../src/settings.ts';

/** What was asked for: files and folders, and the settings of the program that were given. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly settings: Partial<Settings>;
}

/**
 * Reads the command line of the quality measurement: paths, and every setting of the program that the result depends
 * on, under its own flag.
 *
 * @throws TypeError for a flag that is not known; DistilError for a value that is not valid
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const names = (Object.keys(SETTINGS) as SettingName[]).filter((name) => SETTINGS[name].shapesResult);
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of names) {
    const { flag, negation }: Setting = SETTINGS[name];
    const short = /^-(\w),/.exec(flag)?.[1];
    options[flagName(name)] = { type: flag.includes('<') ? 'string' : 'boolean', ...(short ? { short } : {}) };
    if (negation) options[negation.slice('--'.length)] = { type: 'boolean' };
  }
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const given: Partial<Record<SettingName, unknown>> = {};
  for (const name of names) {
    const value = values[flagName(name)];
    const { negation }: Setting = SETTINGS[name];
    if (negation && values[negation.slice('--'.length)]) given[name] = false;
    else if (value !== undefined) given[name] = value === true ? !flagName(name).startsWith('no-') : value;
  }
  const complete = completeSettings(given);
  const settings = Object.fromEntries((Object.keys(given) as SettingName[]).map((name) => [name, complete[name]]));
  return { paths: positionals, settings };
}

const flagName = (name: SettingName): string => longFlag(name).slice('--'.length);
