import { errors } from '../errors.ts';
import type { Priority, Row } from '../model.ts';
import { clean } from './clean.ts';
import { foldHeading } from './fold-heading.ts';
import { findHeadings } from './headings/find-headings.ts';
import { openTable } from './open-table.ts';
import type { Source } from './source.ts';

/**
 * The priorities that ideas are scored against, one a row: name, and if need be description, weight and number. Blank
 * rows are passed over. Cost: O(bytes).
 * @throws DistilError `priority-invalid` with the row, or `no-priorities`
 */

/** More could not be told apart in a report, and hardly in a debate. */
const MOST = 20;

const WEIGHT = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Told from what may stand above them by these. */
const NAMES: ReadonlySet<string> = new Set(['name', 'description', 'weight']);

/** The headings of a sheet of priorities: one of them is "name". */
const holdsNames = (head: readonly Row[]): number =>
  findHeadings(head, null, NAMES)?.headings.some((heading) => foldHeading(heading) === 'name') ? 1 : 0;

export async function readPriorities(source: Source): Promise<readonly Priority[]> {
  const { name: file } = source;
  const { headings, rows } = await openTable(source, () => {}, { sheet: null, worth: holdsNames });
  const folded = headings.map(foldHeading);
  const nameColumn = folded.indexOf('name');
  if (nameColumn < 0) {
    throw errors.priorityInvalid(file, 1, 'expected the headings name, description and weight', headings.join(', '));
  }
  const priorities: Priority[] = [];
  const rowOf = new Map<string, number>();
  for await (const { row, cells } of rows) {
    const values = cells.map(clean);
    if (values.every((value) => value === '')) continue;
    const at = (heading: string): string => values[folded.indexOf(heading)] ?? '';
    const invalid = (expected: string, found: string) => errors.priorityInvalid(file, row, expected, found);
    const name = at('name');
    const number = priorities.length + 1;
    const same = rowOf.get(name.toLowerCase());
    if (name === '') throw invalid('expected a name', name);
    if (same !== undefined) throw invalid(`expected a name other than that of row ${same}`, name);
    if (number > MOST) throw invalid(`expected at most ${MOST} priorities`, name);
    if (at('number') !== '' && Number(at('number')) !== number) {
      throw invalid(`expected the number ${number}, the place of the priority in the file`, at('number'));
    }
    const weight = at('weight') === '' ? 1 : WEIGHT.test(at('weight')) ? Number(at('weight')) : 0;
    if (!(weight > 0 && Number.isFinite(weight))) throw invalid('expected a positive number as weight', at('weight'));
    rowOf.set(name.toLowerCase(), row);
    priorities.push({ number, name, description: at('description'), weight });
  }
  if (priorities.length === 0) throw errors.noPriorities(file);
  return priorities;
}
