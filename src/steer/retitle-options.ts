import type { LedgerLine } from '../model.ts';
import type { Teller } from './create-teller.ts';
import { isDamaged } from './is-damaged.ts';
import type { OptionNames } from './option-names.ts';
import { titleKey } from './title-key.ts';

/** From this many lines on, one line alone with a new title names its whole option. */
const ENOUGH_TO_NAME = 3;

/**
 * Reads what was done to whole options through their titles. Where all lines of an option carry one new title, the option
 * is renamed, or merged where another option has that title; one line alone that carries a title nobody had names its
 * option, and that is told. Otherwise each line goes where its own title says: so an option is split.
 *
 * @param lines of the ledger that the program wrote into an option and whose own number was left alone
 * @returns for the lines that go somewhere else, the title that they go by. O(lines)
 */
export function retitleOptions(
  lines: readonly LedgerLine[],
  names: OptionNames,
  tell: Teller,
): ReadonlyMap<LedgerLine, string> {
  const groups = new Map<number, LedgerLine[]>();
  for (const line of lines) {
    const place = names.numbered(line.written?.option ?? '');
    if (place === undefined) continue;
    const group = groups.get(place);
    if (group) group.push(line);
    else groups.set(place, [line]);
  }
  const moved = new Map<LedgerLine, string>();
  const whole: { place: number; title: string }[] = [];
  const known = new Set(names.options.map(({ title }) => titleKey(title)));
  for (const [place, group] of [...groups].sort(([a], [b]) => a - b)) {
    const changed = group.filter(isRetitled);
    const damaged = changed.find(({ title }) => isDamaged(title));
    if (damaged) {
      tell.unclear(damaged, 'option_title', 'is no title', 'a name in words');
      continue;
    }
    const titles = new Map(changed.map(({ title }) => [titleKey(title), title]));
    const [[key = '', title = ''] = []] = titles;
    if (titles.size === 1 && changed.length === group.length) whole.push({ place, title });
    else if (titles.size === 1 && changed.length === 1 && group.length >= ENOUGH_TO_NAME && !known.has(key)) {
      whole.push({ place, title });
      for (const line of changed) tell.renamedByOne(line, names.options[place]?.title ?? '', group.length);
    } else for (const line of changed) moved.set(line, line.title);
  }
  const claimed = new Map<string, number>();
  for (const { place, title } of whole) {
    const holder = claimed.get(titleKey(title)) ?? standingHolder(names, title, place, whole);
    if (holder === undefined) {
      names.rename(place, title);
      claimed.set(titleKey(title), place);
    } else names.merge(place, holder);
  }
  return moved;
}

const isRetitled = ({ title, written }: LedgerLine): boolean => title !== '' && title !== written?.title;

/** The other option that has this title and keeps it. */
function standingHolder(
  names: OptionNames,
  title: string,
  place: number,
  whole: readonly { readonly place: number }[],
): number | undefined {
  const holder = names.options.findIndex((option) => titleKey(option.title) === titleKey(title));
  return holder >= 0 && holder !== place && !whole.some((other) => other.place === holder) ? holder : undefined;
}
