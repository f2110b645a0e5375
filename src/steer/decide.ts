import { errors } from '../errors.ts';
import type { LedgerLine, Note, Ruling, Steering, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { createTeller, type Spoken, type Teller } from './create-teller.ts';
import { idFinder } from './id-finder.ts';
import { isDecided } from './is-decided.ts';
import { matchLines } from './match-lines.ts';
import { numberCell } from './number-cell.ts';
import { optionNames } from './option-names.ts';
import { retitleOptions } from './retitle-options.ts';
import { ruleLine } from './rule-line.ts';
import { settleRepeats } from './settle-repeats.ts';
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

  const { ids, missing, reworded } = matchLines(lines, notes);
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const isBlank = (id: string | null): boolean => noteOf.get(id ?? '')?.text === '';
  if (ids.every((id) => id === null || isBlank(id)) && notes.some(({ text }) => text !== ''))
    throw errors.assignmentsForeign(file, lines.length, tell.list([lines.reduce((a, b) => (b.row < a.row ? b : a))]));
  const idOf = new Map(lines.map((line, place) => [line.id, ids[place] ?? null]));
  // A list may name notes that have no line in it.
  const findNote = idFinder(isList ? [...noteOf.keys()] : []);
  const present = (id: string): string[] => {
    const now = id === '' ? null : idOf.has(id) ? idOf.get(id) : findNote(id);
    return now ? [now] : [];
  };
  const lineOf = new Map<string, LedgerLine>();
  const rule = (line: LedgerLine, id: string, duplicateOf: string, tell: Teller): Ruling => {
    const context = { names, movedTo: moved.get(line), isBlank: isBlank(id), tell };
    const ruling = ruleLine({ ...line, duplicateOf }, context);
    const apartFrom = ruling.apartFrom.flatMap(present).filter((other) => other !== id);
    if (ruling.repeatOf === null) return { ...ruling, apartFrom };
    const [repeatOf] = present(ruling.repeatOf).filter((other) => other !== id);
    if (repeatOf !== undefined) return { ...ruling, repeatOf, apartFrom };
    tell.unclear(line, 'duplicate_of', 'is the id of no other note', ORIGINAL);
    if (isTyped({ ...line, duplicateOf })) return rule(line, id, line.written?.duplicateOf ?? '', createTeller(mask));
    return { ...ruling, status: ruling.option === null ? null : 'idea', repeatOf: null, apartFrom };
  };
  const rulings = new Map<string, Ruling>();
  for (const [place, line] of lines.entries()) {
    const id = ids[place] ?? null;
    if (id === null) continue;
    rulings.set(id, rule(line, id, line.duplicateOf, tell));
    lineOf.set(id, line);
  }
  /** The note that one repeats, as the program found, and with which an officer set it aside. */
  const asideWith = (id: string): string | undefined =>
    rulings.get(id)?.status === null
      ? present(lineOf.get(id)?.written?.duplicateOf ?? '').find((one) => rulings.get(one)?.status === 'set-aside')
      : undefined;
  const isAside = (id: string): boolean => {
    const ruling = rulings.get(id);
    if (ruling?.status === 'set-aside' || asideWith(id) !== undefined) return true;
    if (ruling && isDecided(ruling)) return false;
    return noteOf.get(id)?.excluded !== undefined || statusCell(lineOf.get(id)?.written?.status ?? '') === 'set-aside';
  };
  settleRepeats(rulings, {
    typed: [...lineOf].flatMap(([id, line]) => (isTyped(line) && rulings.get(id)?.status === 'repeat' ? id : [])),
    wrongWith: (id) => (isBlank(id) ? 'is blank' : isAside(id) ? 'is set aside' : null),
    refuse: (id, wrong) => {
      const line = lineOf.get(id);
      if (!line) return;
      tell.unclear(line, 'duplicate_of', wrong, ORIGINAL);
      rulings.set(id, rule(line, id, line.written?.duplicateOf ?? '', createTeller(mask)));
    },
  });
  // The repeats of an idea that an officer set aside are set aside with it.
  for (const [id, ruling] of rulings) {
    const original = asideWith(id);
    if (original !== undefined)
      rulings.set(id, { ...ruling, status: 'set-aside', machineDraft: `a repeat of ${original}` });
  }

  const inUse = new Set([...rulings.values()].flatMap(({ option, draft }) => [option, draft]));
  const steered =
    [...rulings.values()].some(isSaid) ||
    names.options.some(({ machineTitle }, place) => machineTitle !== null && inUse.has(place));
  const ruled = (line: LedgerLine): Ruling =>
    ruleLine(line, { names, movedTo: moved.get(line), isBlank: false, tell: createTeller(mask) });
  const lost = new Set(missing.filter((line) => isSaid(ruled(line))));
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

const ORIGINAL = 'the id of another note that is an idea, or repeats one';

/** Whether officers decided about a note, or noted something beside it. */
const isSaid = (ruling: Ruling): boolean => isDecided(ruling) || ruling.note !== '';

/** Whether something was typed into `duplicate_of` since the program wrote the line. */
const isTyped = ({ duplicateOf, written }: LedgerLine): boolean => duplicateOf !== (written?.duplicateOf ?? '');

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
