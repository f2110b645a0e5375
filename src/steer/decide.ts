import type { LedgerLine, Note, Ruling, Steering, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { isDecided } from './is-decided.ts';
import { matchLines } from './match-lines.ts';
import { numberCell } from './number-cell.ts';
import { optionNames } from './option-names.ts';
import { retitleOptions } from './retitle-options.ts';
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
 */
export function decide(given: readonly LedgerLine[], notes: readonly Note[]): Decided {
  if (given.length === 0) return { steering: null, isList: false, warnings: [] };
  // So that new options come in an order that does not follow how the officer sorted the rows.
  const lines = [...given].sort(
    (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row),
  );
  const told: Warning[] = [];
  const names = optionNames(lines);
  const retitled = retitleOptions(lines.filter(isLeftInPlace), names);
  told.push(...retitled.warnings);

  const { ids, missing } = matchLines(lines, notes);
  const idOf = new Map(lines.map((line, place) => [line.id, ids[place] ?? null]));
  const present = (id: string): string[] => {
    const now = idOf.get(id) ?? null;
    return now === null ? [] : [now];
  };
  const rulings = new Map<string, Ruling>();
  const rowOf = new Map<string, LedgerLine>();
  for (const [place, line] of lines.entries()) {
    const id = ids[place] ?? null;
    if (id === null) continue;
    const warn = (warning: Warning): void => void told.push(warning);
    const ruling = ruleLine(line, { names, movedTo: retitled.moved.get(line), warn });
    const repeatOf = ruling.repeatOf === null ? null : (present(ruling.repeatOf)[0] ?? null);
    if (ruling.repeatOf !== null && (repeatOf === null || repeatOf === id))
      warn(warnings.assignmentUnclear(line.row, 'duplicate_of', 'the id of another note'));
    const lost = ruling.status === 'repeat' && (repeatOf === null || repeatOf === id);
    const status = !lost ? ruling.status : ruling.option === null ? null : 'idea';
    const apartFrom = ruling.apartFrom.flatMap(present).filter((other) => other !== id);
    rulings.set(id, { ...ruling, status, repeatOf: lost ? null : repeatOf, apartFrom });
    rowOf.set(id, line);
  }
  followChains(rulings);
  followOriginals(rulings, rowOf, present);

  const decisions = [...rulings.values()].some((ruling) => isDecided(ruling) || ruling.note !== '');
  const lost = missing.filter((line) => {
    const { status, note } = ruleLine(line, { names, movedTo: retitled.moved.get(line), warn: () => undefined });
    return status !== null || note !== '';
  }).length;
  const inUse = new Set([...rulings.values()].flatMap(({ option, draft }) => [option, draft]));
  const steered =
    decisions || names.options.some(({ machineTitle }, place) => machineTitle !== null && inUse.has(place));
  if (missing.length > 0 && (steered || lost > 0))
    told.push(warnings.assignmentsWithoutNote(missing.length, lost, Math.min(...missing.map(({ row }) => row))));
  const isList = lines.every(({ written }) => written === null);
  return { steering: steered ? { options: names.options, rulings } : null, isList, warnings: told };
}

/** Lines that stayed in the option that the program put them in, by number: their titles say what became of that option. */
const isLeftInPlace = ({ status, option, written }: LedgerLine): boolean =>
  statusCell(written?.status ?? '') === 'option' &&
  (status === '' || statusCell(status) === 'option') &&
  (option === '' || option === written?.option || numberCell(option) === numberCell(written?.option ?? ''));

/** What repeats a repeat repeats the note at the end; of notes that repeat each other in a ring, none does. */
function followChains(rulings: Map<string, Ruling>): void {
  for (const [id, ruling] of [...rulings]) {
    const seen = new Set([id]);
    let end = ruling.repeatOf;
    for (
      let next = rulings.get(end ?? '')?.repeatOf ?? null;
      next !== null;
      next = rulings.get(end ?? '')?.repeatOf ?? null
    ) {
      if (end === null || seen.has(end)) break;
      seen.add(end);
      end = next;
    }
    if (end === id) rulings.set(id, { ...ruling, status: 'idea', repeatOf: null });
    else if (end !== ruling.repeatOf) rulings.set(id, { ...ruling, repeatOf: end });
  }
}

/** The repeats of an idea that an officer set aside are set aside with it. */
function followOriginals(
  rulings: Map<string, Ruling>,
  lines: ReadonlyMap<string, LedgerLine>,
  present: (id: string) => readonly string[],
): void {
  for (const [id, { written }] of lines) {
    const ruling = rulings.get(id);
    const [original] = present(written?.duplicateOf ?? '');
    if (!ruling || ruling.status !== null || original === undefined) continue;
    if (rulings.get(original)?.status !== 'set-aside') continue;
    const machineDraft = `a repeat of ${original}`;
    rulings.set(id, { ...ruling, status: 'set-aside', machineDraft });
  }
}
