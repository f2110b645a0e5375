import type { LedgerEntry, Option, Ruling, Steered, Steering } from '../model.ts';
import { ASIDE, draftTitle, isNoOption, JOIN, repeatWords } from './draft-words.ts';
import { isDecided } from './is-decided.ts';

/**
 * Adds an officer's hand to the entries of the ledger: who decided, what the draft had said, and which option the draft's
 * option has become. O(entries).
 *
 * @param options the titles by rank, with what the machine called each
 * @param rankOf the rank of a standing option by its place; null where it stands no more
 */
export function markLines(
  entries: readonly LedgerEntry[],
  { rulings }: Steering,
  options: readonly Named[],
  rankOf: (place: number) => number | null,
): LedgerEntry[] {
  return entries.map((entry) => {
    const ruling = rulings.get(entry.id);
    const byOfficer = ruling !== undefined && isDecided(ruling);
    const machineDraft = ruling?.machineDraft || (byOfficer ? null : draftWords(entry, options));
    const steered: Omit<Steered, 'followed'> = {
      by: byOfficer ? 'officer' : 'machine',
      pin: ruling ? pinOf(entry, ruling) : '',
      note: ruling?.note ?? '',
      apartFrom: ruling?.apartFrom ?? [],
      machineDraft,
      draftOption: draftOption(entry, ruling, rankOf),
    };
    const followed = !byOfficer && entry.status === 'option' && hasMoved(steered, entry.option, options);
    return { ...entry, steered: { ...steered, followed } };
  });
}

/** The first draft of a note that the machine meets for the first time is where it puts it. */
function draftOption(
  { option }: LedgerEntry,
  ruling: Ruling | undefined,
  rankOf: (place: number) => number | null,
): number | null {
  if (ruling === undefined) return option;
  return ruling.draft === null ? null : rankOf(ruling.draft);
}

type Named = Pick<Option, 'title' | 'machineTitle'>;

/**
 * Whether an idea is somewhere else than the first draft had it: by the option that the draft's has become; where that
 * stands no more, by what it was called. A note that was no idea of its own in the draft followed nobody.
 */
function hasMoved(
  { machineDraft, draftOption }: Pick<Steered, 'machineDraft' | 'draftOption'>,
  option: number | null,
  options: readonly Named[],
): boolean {
  const own = options[(option ?? 0) - 1];
  if (machineDraft === null || isNoOption(machineDraft)) return false;
  // Before it is taken apart: a title may hold " + " itself.
  if (machineDraft === own?.title || machineDraft === own?.machineTitle) return false;
  if (draftOption !== null) return draftOption !== option;
  const names = [own?.title, ...(own?.machineTitle ?? '').split(JOIN)];
  return !machineDraft.split(JOIN).every((name) => names.includes(name));
}

/** What the machine makes of a note that it meets for the first time, in the words that `ruleLine` reads from a ledger. */
function draftWords({ status, option, duplicateOf }: LedgerEntry, options: readonly Named[]): string | null {
  switch (status) {
    case 'option':
      return machineTitle(options[(option ?? 0) - 1]);
    case 'duplicate':
      return repeatWords(duplicateOf ?? '');
    case 'set-aside':
      return ASIDE;
    case 'blank':
      return null;
    default:
      return status satisfies never;
  }
}

const machineTitle = (option: Named | undefined): string | null =>
  option === undefined ? null : draftTitle(option.title, option.machineTitle ?? '');

/** What of a line holds, in the words that `ruleLine` reads. */
function pinOf({ status }: LedgerEntry, { status: ruled, option }: Ruling): Steered['pin'] {
  switch (ruled) {
    case null:
      return '';
    case 'set-aside':
      return 'yes';
    case 'repeat':
      if (status === 'duplicate') return option === null ? 'repeat' : 'yes';
      // Another decision keeps the two apart.
      return option === null ? 'idea' : 'yes';
    case 'idea':
      if (option === null) return 'idea';
      return status === 'duplicate' ? 'option' : 'yes';
    default:
      return ruled satisfies never;
  }
}
