import type { SettingName } from '../settings.ts';

/** What commander read from the command line, by the name of the setting; undefined where a flag was not given. */
export type Flags = Readonly<Partial<Record<SettingName, unknown>>>;
