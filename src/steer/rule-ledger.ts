import type { LedgerLine, Note, Ruling } from '../model.ts';
import { createTeller, type Spoken, type Teller } from './create-teller.ts';
import { repeatWords } from './draft-words.ts';
import { idFinder } from './id-finder.ts';
import { isDecided } from './is-decided.ts';
import type { OptionNames } from './option-names.ts';
import { ruleLine } from './rule-line.ts';
import { settleRepeats } from './settle-repeats.ts';
import { statusCell } from './status-cell.ts';

export interface LedgerSource {
  readonly lines: readonly LedgerLine[];
  /** The id of the note that each line is about; null for none. */
  readonly ids: readonly (string | null)[];
  readonly notes: readonly Note[];
  /** Whether the program wrote into none of the lines: then they may name notes that have no line. */
  readonly isList: boolean;
  readonly names: OptionNames;
  /** The title by which a line goes since its option was split. */
  readonly moved: ReadonlyMap<LedgerLine, string>;
  readonly tell: Teller;
  readonly mask: Spoken['mask'];
}

export interface RuledLedger {
  /** By the ids of the notes. */
  readonly rulings: ReadonlyMap<string, Ruling>;
  /** The line about each note. */
  readonly lineOf: ReadonlyMap<string, LedgerLine>;
}

/**
 * What officers decided about the notes of a ledger: line by line, then what follows from one line for another. Repeats that
 * cannot be are told and ruled as if they had not been typed; the repeats of an idea that was set aside are set aside with it.
 * O(lines + notes).
 */
export function ruleLedger({ lines, ids, notes, isList, names, moved, tell, mask }: LedgerSource): RuledLedger {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const isBlank = (id: string): boolean => noteOf.get(id)?.text === '';
  const idOf = new Map(lines.map((line, place) => [line.id, ids[place] ?? null]));
  const findNote = idFinder(isList ? [...noteOf.keys()] : []);
  const present = (id: string): string[] => {
    const now = id === '' ? null : idOf.has(id) ? idOf.get(id) : findNote(id);
    return now ? [now] : [];
  };
  const rule = (line: LedgerLine, id: string, duplicateOf: string, tell: Teller): Ruling => {
    const context = { names, movedTo: moved.get(line), isBlank: isBlank(id), tell };
    const ruling = ruleLine({ ...line, duplicateOf }, context);
    const apartFrom = ruling.apartFrom.flatMap(present).filter((other) => other !== id);
    if (ruling.repeatOf === null) return { ...ruling, apartFrom };
    const [repeatOf] = present(ruling.repeatOf).filter((other) => other !== id);
    if (repeatOf !== undefined) return { ...ruling, repeatOf, apartFrom };
    tell.unclear(line, 'duplicate_of', 'is the id of no other note', ORIGINAL);
    if (isTyped({ ...line, duplicateOf })) return asWritten(line, id);
    return { ...ruling, status: ruling.option === null ? null : 'idea', repeatOf: null, apartFrom };
  };
  /** As if nothing had been typed into its `duplicate_of`; what there is to tell was told before. */
  const asWritten = (line: LedgerLine, id: string): Ruling =>
    rule(line, id, line.written?.duplicateOf ?? '', createTeller(mask));

  const rulings = new Map<string, Ruling>();
  const lineOf = new Map<string, LedgerLine>();
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
      rulings.set(id, asWritten(line, id));
    },
  });
  for (const [id, ruling] of rulings) {
    const original = asideWith(id);
    if (original !== undefined)
      rulings.set(id, { ...ruling, status: 'set-aside', machineDraft: repeatWords(original) });
  }
  return { rulings, lineOf };
}

const ORIGINAL = 'the id of another note that is an idea, or repeats one';

/** Whether something was typed into `duplicate_of` since the program wrote the line. */
const isTyped = ({ duplicateOf, written }: LedgerLine): boolean => duplicateOf !== (written?.duplicateOf ?? '');
