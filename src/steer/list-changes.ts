import type { Change, LedgerEntry, Option, Steering } from '../model.ts';
import { ASIDE, JOIN, NO_DRAFT, repeatWords } from './draft-words.ts';
import { isDecided } from './is-decided.ts';

/**
 * What officers changed against the machine's draft: whole options first, by their rank; then notes, in the order of the
 * input. An idea that an officer confirmed where the machine had put it is no change. O(entries).
 *
 * @param options the titles by rank, with what the machine called each
 */
export function listChanges(
  entries: readonly LedgerEntry[],
  { rulings }: Steering,
  options: readonly Pick<Option, 'title' | 'machineTitle'>[],
): Change[] {
  const titleOf = (rank: number | null): string => options[(rank ?? 0) - 1]?.title ?? '';
  const draftsOf = draftTitles(entries);
  const ofOptions = options.flatMap(({ title, machineTitle }, i): Change[] => {
    if (machineTitle === undefined) return [];
    const isMerged = isJoin(machineTitle, draftsOf.get(i + 1) ?? new Set());
    const kind = machineTitle === NO_DRAFT ? 'made' : isMerged ? 'merged' : 'renamed';
    if (kind === 'renamed' && machineTitle === title) return [];
    return [{ id: null, text: '', kind, from: machineTitle === NO_DRAFT ? '' : machineTitle, to: title, note: '' }];
  });
  const ofNotes = entries.flatMap((entry): Change[] => {
    const ruling = rulings.get(entry.id);
    if (!ruling) return [];
    const base = { id: entry.id, text: entry.text, from: ruling.machineDraft ?? '', note: ruling.note };
    const change = (kind: Change['kind'], to: string): Change[] => [{ ...base, kind, to }];
    const title = titleOf(entry.option);
    if (ruling.status === 'set-aside')
      return base.from === ASIDE ? noted(entry, ruling.note, ASIDE) : change('set-aside', ASIDE);
    if (ruling.status === 'repeat' && entry.duplicateOf !== null) {
      const to = repeatWords(entry.duplicateOf);
      return base.from === to ? noted(entry, ruling.note, title) : change('repeat', to);
    }
    if (isDecided(ruling) && base.from === ASIDE)
      return change('brought-back', ruling.option === null ? `${title} (placed by the program)` : title);
    if (ruling.apartFrom.length > 0)
      return change('not-a-repeat', `apart from ${ruling.apartFrom.join(', ')}, in ${title}`);
    if (ruling.option !== null && !isDraft(entry)) return change('moved', title);
    return noted(entry, ruling.note, title);
  });
  return [...ofOptions, ...ofNotes];
}

/** By the ranks of options, what the drafts of notes called the options that have become them. O(entries). */
function draftTitles(entries: readonly LedgerEntry[]): ReadonlyMap<number, ReadonlySet<string>> {
  const titles = new Map<number, Set<string>>();
  for (const { steered } of entries) {
    if (!steered || steered.draftOption === null || steered.machineDraft === null) continue;
    const known = titles.get(steered.draftOption);
    if (known) known.add(steered.machineDraft);
    else titles.set(steered.draftOption, new Set([steered.machineDraft]));
  }
  return titles;
}

/**
 * Whether a title is that of two options which were merged. One title may hold " + " itself: then drafts know it whole, and
 * know no part of it.
 */
function isJoin(machineTitle: string, drafts: ReadonlySet<string>): boolean {
  if (!machineTitle.includes(JOIN)) return false;
  const isPart = (draft: string): boolean =>
    draft !== machineTitle && `${JOIN}${machineTitle}${JOIN}`.includes(`${JOIN}${draft}${JOIN}`);
  return !drafts.has(machineTitle) || [...drafts].some(isPart);
}

/** Whether the idea is in the option that the machine's draft had put it in. */
const isDraft = ({ option, steered }: LedgerEntry): boolean => option !== null && option === steered?.draftOption;

const noted = ({ id, text }: LedgerEntry, note: string, title: string): Change[] =>
  note === '' ? [] : [{ id, text, kind: 'noted', from: title, to: title, note }];
