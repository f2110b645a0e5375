import { errors } from '../errors.ts';
import type { LedgerLine, Note, Ruling, Steering, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { createTeller, type Spoken } from './create-teller.ts';
import { idFinder } from './id-finder.ts';
import { isDecided } from './is-decided.ts';
import { matchLines } from './match-lines.ts';
import { numberCell } from './number-cell.ts';
import { optionNames } from './option-names.ts';
import { retitleOptions } from './retitle-options.ts';
import { ruleLedger } from './rule-ledger.ts';
import { ruleLine } from './rule-line.ts';
import { statusCell } from './status-cell.ts';

export interface Decided {
  /** Null where officers decided nothing: then everything is left to the machine, as without a ledger. */
  readonly steering: Steering | null;
  /** Whether it is a list of an officer's own, which may name some of the options only; a ledger names all. */
  readonly isList: boolean;
  readonly warnings: readonly Warning[];
}

/**
 * Reads decisions out of an edited ledger: only what differs from what the program wrote into it, and what is pinned. A
 * placing by the machine decides nothing. A number in `option` is the number that the option has in this ledger,
 * whatever its rank has become. O(lines + notes).
 * @throws DistilError `assignments-foreign` where no line is about one of the notes
 */
export function decide(
  given: readonly LedgerLine[],
  notes: readonly Note[],
  { file, mask }: Spoken = { file: null, mask: null },
): Decided {
  if (given.length === 0) return { steering: null, isList: false, warnings: [] };
  const lines = inOrder(given);
  const isList = lines.every(({ written }) => written === null);
  const tell = createTeller(mask);
  const names = optionNames(lines);
  const moved = retitleOptions(lines.filter(isLeftInPlace), names, tell);

  const { ids, missing, reworded, sameText } = matchLines(lines, notes);
  const blank = new Set(notes.flatMap(({ id, text }) => (text === '' ? id : [])));
  const foundNone = ids.every((id) => id === null || blank.has(id)) && blank.size < notes.length;
  // Notes of another workshop may have the same ids, but they say something else.
  if (foundNone || (reworded.size >= MANY && sameText < reworded.size / MANY))
    throw errors.assignmentsForeign(
      file,
      lines.length,
      sameText,
      tell.list([lines.reduce((a, b) => (b.row < a.row ? b : a))]),
    );
  const { rulings, lineOf } = ruleLedger({ lines, ids, notes, isList, names, moved, tell, mask });

  const inUse = new Set([...rulings.values()].flatMap(({ option, draft }) => [option, draft]));
  const steered =
    [...rulings.values()].some(isSaid) ||
    names.options.some(({ machineTitle }, place) => machineTitle !== null && inUse.has(place));
  const quiet = createTeller(mask);
  const lost = new Set(
    missing.filter((line) => isSaid(ruleLine(line, { names, movedTo: moved.get(line), isBlank: false, tell: quiet }))),
  );
  const told = [...tell.told];
  if (missing.length > 0 && (steered || lost.size > 0)) {
    const listed = tell.list([...lost, ...missing.filter((line) => !lost.has(line))]);
    told.push(warnings.assignmentsWithoutNote(missing.length, lost.size, listed));
  }
  const doubtful = [...lineOf].flatMap(([id, line]) => {
    const ruling = rulings.get(id);
    return reworded.has(line) && ruling && isDecided(ruling) ? line : [];
  });
  if (doubtful.length > 0) told.push(warnings.assignmentsReworded(doubtful.length, tell.list(doubtful)));
  return { steering: steered ? { options: names.options, rulings } : null, isList, warnings: told };
}

/** Of a ledger whose notes were corrected, not so many say something else for each that says the same. */
const MANY = 10;

/** Whether officers decided about a note, or noted something beside it. */
const isSaid = (ruling: Ruling): boolean => isDecided(ruling) || ruling.note !== '';

/** By id, so that new options come in an order that does not follow how the officer sorted the rows; ids as lines have them. */
function inOrder(given: readonly LedgerLine[]): LedgerLine[] {
  const find = idFinder(given.map(({ id }) => id));
  const known = (id: string): string => find(id) ?? id;
  return given
    .map((line) => ({ ...line, duplicateOf: known(line.duplicateOf), apartFrom: line.apartFrom.map(known) }))
    .sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row));
}

/** Lines that stayed in the option that the program put them in, by number: their titles say what became of that option. */
const isLeftInPlace = ({ status, option, written }: LedgerLine): boolean =>
  statusCell(written?.status ?? '') === 'option' &&
  (status === '' || statusCell(status) === 'option') &&
  (option === '' || option === written?.option || numberCell(option) === numberCell(written?.option ?? ''));
