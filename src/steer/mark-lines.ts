import type { LedgerEntry, Ruling, Steered, Steering } from '../model.ts';
import { isDecided } from './is-decided.ts';

/**
 * Adds an officer's hand to the entries of the ledger: who decided, what the draft had said, and which option the draft's
 * option has become. O(entries).
 *
 * @param rankOf the rank of a standing option by its place; null where it stands no more
 */
export const markLines = (
  entries: readonly LedgerEntry[],
  { rulings }: Steering,
  rankOf: (place: number) => number | null,
): LedgerEntry[] =>
  entries.map((entry) => {
    const ruling = rulings.get(entry.id);
    const byOfficer = ruling !== undefined && isDecided(ruling);
    const steered: Steered = {
      by: byOfficer ? 'officer' : 'machine',
      pin: ruling ? pinOf(entry, ruling) : '',
      note: ruling?.note ?? '',
      apartFrom: ruling?.apartFrom ?? [],
      machineDraft: byOfficer ? ruling.machineDraft : null,
      draftOption: ruling === undefined || ruling.draft === null ? null : rankOf(ruling.draft),
    };
    return { ...entry, steered };
  });

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
