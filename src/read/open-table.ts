import { errors } from '../errors.ts';
import type { Table, Warning } from '../model.ts';
import { foreign } from './foreign.ts';
import { FORMATS } from './formats.ts';
import { peek } from './peek.ts';
import type { Source } from './source.ts';

/**
 * Opens a source in whichever format recognises it.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @throws DistilError `format-unknown` or `no-headings`
 */
export async function openTable(source: Source, warn: (warning: Warning) => void): Promise<Table> {
  const opened = await peek(source);
  const format = FORMATS.find(({ recognises }) => recognises(opened.head, opened.name));
  if (format) return format.open(opened, warn);
  // Leaving the loop closes the file.
  for await (const _ of opened.bytes) break;
  const { what, cure } = foreign(opened.head) ?? {
    what: 'is in no format that can be read',
    cure: 'save it as "CSV UTF-8"',
  };
  throw errors.notAFormat(source.name, what, cure);
}
