import type { LedgerLine, StandingOption } from '../model.ts';
import { nearest } from '../nearest.ts';
import { JOIN, NO_DRAFT } from './draft-words.ts';
import { numberCell } from './number-cell.ts';
import { spokenNumber } from './spoken-number.ts';
import { titleKey } from './title-key.ts';

/** The options of an edited ledger, as lines may name them. Officers' new ones are added as they come. */
export interface OptionNames {
  readonly options: StandingOption[];
  /** The place of an option by its number in the ledger, or by its title; undefined where there is none. */
  readonly find: (cell: string) => number | undefined;
  /** The title, of those that the ledger holds, that may have been meant by one that it does not hold. */
  readonly nearTitle: (title: string) => string | undefined;
  /** The place of the option with that number in the ledger. */
  readonly numbered: (cell: string) => number | undefined;
  /** The place of the option with that title, made where there is none. */
  readonly make: (title: string) => number;
  readonly rename: (place: number, title: string) => void;
  /** From now on both are the one that is named second. */
  readonly merge: (from: number, into: number) => void;
}

/** "3. Parking", "3 - Parking": a number and a title, as drop-downs show them. */
const NUMBERED_TITLE = /^(\d{1,3})\s*[.:)\u2013-]\s+\S/u;

/** The options that a ledger holds, by the numbers and titles that the program wrote. O(lines). */
export function optionNames(lines: readonly LedgerLine[]): OptionNames {
  const found = new Map<number, StandingOption>();
  for (const { written, option, title } of lines) {
    const number = numberCell(written?.option ?? option);
    const name = written?.title || title;
    if (number === null || name === '' || found.has(number)) continue;
    found.set(number, { title: name, machineTitle: written?.machineTitle || null });
  }
  const numbers = [...found.keys()].sort((a, b) => a - b);
  const options = numbers.map((number): StandingOption => found.get(number) ?? { title: '', machineTitle: null });
  const placeOf = new Map(numbers.map((number, place) => [number, place]));
  // Old titles stay known: another line may name an option by the title that it had.
  const byTitle = new Map<string, number>();
  options.forEach(({ title }, place) => {
    if (!byTitle.has(titleKey(title))) byTitle.set(titleKey(title), place);
  });
  const mergedInto = new Map<number, number>();
  const standing = (place: number | undefined): number | undefined => {
    let at = place;
    for (let next = mergedInto.get(at ?? -1); next !== undefined; next = mergedInto.get(at ?? -1)) at = next;
    return at;
  };
  const at = (number: number | null) => standing(placeOf.get(number ?? -1));
  return {
    options,
    numbered: (cell) => at(numberCell(cell)),
    find: (cell) => {
      const titled = standing(byTitle.get(titleKey(cell)));
      const [, prefix] = NUMBERED_TITLE.exec(cell) ?? [];
      // An option that is called "Option 4" may have another number.
      return at(numberCell(cell)) ?? titled ?? at(spokenNumber(cell)) ?? at(numberCell(prefix ?? ''));
    },
    nearTitle: (title) => {
      const titles = options.slice(0, numbers.length).map((option) => option.title);
      return nearest(
        title,
        titles.filter((other) => digitsOf(other) === digitsOf(title)),
      );
    },
    make: (title) => {
      const known = standing(byTitle.get(titleKey(title)));
      if (known !== undefined) return known;
      options.push({ title, machineTitle: NO_DRAFT });
      byTitle.set(titleKey(title), options.length - 1);
      return options.length - 1;
    },
    rename: (place, title) => {
      const { title: old = '', machineTitle = null } = options[place] ?? {};
      options[place] = { title, machineTitle: unlessSame(machineTitle ?? old, title) };
      byTitle.set(titleKey(title), place);
    },
    merge: (from, into) => {
      const [left, right] = [options[from], options[into]];
      if (!left || !right || standing(from) === standing(into)) return;
      const parts = [right.machineTitle ?? right.title, left.machineTitle ?? left.title];
      const machineTitle = parts.filter((part) => part !== NO_DRAFT).join(JOIN) || NO_DRAFT;
      options[into] = { ...right, machineTitle: unlessSame(machineTitle, right.title) };
      mergedInto.set(from, into);
    },
  };
}

/** A title that is the machine's again is no officer's; what may be a join of two says that they were merged. */
const unlessSame = (machineTitle: string, title: string): string | null =>
  machineTitle === title && !title.includes(JOIN) ? null : machineTitle;

/** "Phase 2" is no slip of the pen for "Phase 1". */
const digitsOf = (title: string): string => title.replace(/\D+/g, ' ');
