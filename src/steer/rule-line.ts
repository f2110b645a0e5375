import { fold } from '../fold.ts';
import type { LedgerLine, Ruling, Status } from '../model.ts';
import type { EditedColumn, Teller } from './create-teller.ts';
import { ASIDE, draftTitle, NO_DRAFT, repeatWords } from './draft-words.ts';
import { isDamaged } from './is-damaged.ts';
import { isPinned } from './is-pinned.ts';
import { numberCell } from './number-cell.ts';
import type { OptionNames } from './option-names.ts';
import { spokenNumber } from './spoken-number.ts';
import { statusCell } from './status-cell.ts';
import { UNDECIDED } from './undecided.ts';

export interface LineContext {
  readonly names: OptionNames;
  /** The title that the line goes by since its option was split; undefined where it stayed. */
  readonly movedTo: string | undefined;
  /** Whether the row of its note is blank. */
  readonly isBlank: boolean;
  readonly tell: Teller;
}

/**
 * What an officer decided about the note of one line: every cell that differs from what the program wrote, and whatever is
 * pinned. What cannot be understood is told with its row and column, and left to the machine. Ids are those of the ledger.
 */
export function ruleLine(line: LedgerLine, { names, movedTo, isBlank, tell }: LineContext): Ruling {
  const { written } = line;
  const refuse = (column: EditedColumn, wrong: string, expected: string): undefined =>
    void tell.unclear(line, column, wrong, expected);
  const was = statusCell(written?.status ?? '') ?? null;
  // A row without a note can be put nowhere; the option that it names is not made for it.
  if (was === 'blank' || isBlank) {
    if (line.option !== (written?.option ?? '')) refuse('option', 'stands beside a blank row', 'nothing there');
    return { ...UNDECIDED, note: line.note };
  }
  const typed = statusCell(line.status);
  const isStatus = line.status === '' || (typed !== undefined && typed !== 'blank');
  if (!isStatus)
    refuse('status', typed === 'blank' ? 'stands beside a note' : 'is no status', 'option, duplicate or set-aside');
  const now: Status | null = isStatus ? (typed ?? was) : was;
  const pinned = isPinned(line.pin);
  const word = fold(line.pin);
  const holdsOption = pinned && word !== 'idea' && word !== 'repeat';
  const holdsRepeat = pinned && word !== 'idea' && word !== 'option';
  const optionChanged = line.option !== '' && !sameCell(line.option, written?.option ?? '');
  const named = optionChanged ? line.option : movedTo;
  const placed = (cell: string): number | undefined => {
    const known = names.find(cell);
    if (known !== undefined) return known;
    // In a list of an officer's own "Option 1" may be a name; in a ledger it is a number that no option has.
    if (isDamaged(cell) || (optionChanged && written !== null && spokenNumber(cell) !== null))
      return refuse('option', 'is no option', 'the number or title of an option, or the name of a new one');
    if (statusCell(cell) !== undefined || fold(cell) === NO_DRAFT)
      return refuse('option', 'is no option', 'a number, title or name; what becomes of a note goes into status');
    const near = names.nearTitle(cell);
    if (near !== undefined) tell.nearTitle(line, optionChanged ? 'option' : 'option_title', near);
    return names.make(cell);
  };
  const option = named === undefined ? undefined : placed(named);
  const repeatChanged = line.duplicateOf !== (written?.duplicateOf ?? '');
  const stays = names.numbered(written?.option ?? line.option) ?? null;

  const apartFrom = new Set(line.apartFrom);
  let status: Ruling['status'] = null;
  let repeatOf: string | null = null;
  let place = option ?? null;
  // A note that is given an option is wanted, whatever its status still says.
  if (now === 'set-aside' && !(was === 'set-aside' && option !== undefined)) {
    if (was !== 'set-aside' || pinned) status = 'set-aside';
    place = null;
  } else if (
    line.duplicateOf !== '' &&
    (repeatChanged || (was === 'duplicate' && holdsRepeat && option === undefined))
  ) {
    status = 'repeat';
    repeatOf = line.duplicateOf;
    if (holdsOption && !repeatChanged) place = stays;
    if (written?.duplicateOf && repeatChanged) apartFrom.add(written.duplicateOf);
  } else if (now === 'duplicate' && line.duplicateOf === '' && was !== 'duplicate')
    refuse('duplicate_of', '', 'the id of the note that it repeats');
  else if (was === 'duplicate' && (now !== 'duplicate' || repeatChanged || option !== undefined)) {
    status = 'idea';
    if (written?.duplicateOf) apartFrom.add(written.duplicateOf);
  } else if (was === 'duplicate' && now === 'duplicate') {
    if (holdsOption) place = stays;
    if (pinned && word !== 'repeat') status = 'idea';
  } else if (now === 'option' || option !== undefined) {
    if (holdsOption) place ??= stays;
    if (pinned || place !== null || was === 'set-aside') status = 'idea';
  }
  // Whoever gives a note an option wants it, whatever else of the line could not be understood.
  if (place !== null) status ??= 'idea';
  return {
    status,
    option: place,
    draft: names.numbered(written?.draftOption ?? '') ?? null,
    repeatOf,
    apartFrom: [...apartFrom],
    note: line.note,
    machineDraft: written?.machineDraft || draftWords(line),
  };
}

const sameCell = (a: string, b: string): boolean =>
  a === b || (numberCell(a) !== null && numberCell(a) === numberCell(b));

/** What the program itself had made of the line. */
function draftWords({ written }: LedgerLine): string {
  // An officer put it there before the machine ever did.
  if (written?.placedBy === 'officer') return '';
  switch (statusCell(written?.status ?? '')) {
    case 'option':
      return draftTitle(written?.title ?? '', written?.machineTitle ?? '');
    case 'duplicate':
      return repeatWords(written?.duplicateOf ?? '');
    case 'set-aside':
      return ASIDE;
    default:
      return '';
  }
}
