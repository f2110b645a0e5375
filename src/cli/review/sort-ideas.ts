import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { Conversation } from './conversation.ts';
import type { OptionList } from './option-list.ts';
import type { Sorting } from './read-answer.ts';
import { notMade, refuseTitle } from './wording.ts';

/** Where ideas of the screen go, all named. */
interface Sorted {
  readonly to: Sorting['to'];
  readonly ids: readonly string[];
}

/**
 * The ideas that each part of an answer is about; a part without letters is about all that no other names. Only for answers
 * that `refuseSorting` lets pass.
 */
function complete(sortings: readonly Sorting[], ideas: ReadonlyMap<string, string>): Sorted[] {
  const named = new Set(sortings.flatMap(({ letters }) => letters));
  const rest = [...ideas.keys()].filter((letter) => !named.has(letter));
  return sortings.map(({ to, letters }) => ({
    to,
    ids: (letters.length > 0 ? letters : rest).flatMap((letter) => ideas.get(letter) ?? []),
  }));
}

/** What is wrong with an answer about these ideas, in words; undefined where nothing is. */
export function refuseSorting(
  sortings: readonly Sorting[],
  ideas: ReadonlyMap<string, string>,
  options: OptionList,
): string | undefined {
  const letters = sortings.flatMap(({ letters }) => letters);
  const stranger = letters.find((letter) => !ideas.has(letter));
  if (stranger !== undefined) return `There is no idea ${stranger} on the screen`;
  const twice = letters.find((letter, at) => letters.indexOf(letter) !== at);
  if (twice !== undefined) return `${twice} is named twice`;
  const option = sortings.find(({ to }) => typeof to === 'number' && options.title(to) === undefined);
  if (option) return `There is no option ${option.to}`;
  const open = sortings.filter(({ letters }) => letters.length === 0);
  if (open.length > 1) return 'Only one number may be without letters; it takes all that are left';
  if (open.length > 0 && letters.length === ideas.size) return `No idea is left for ${typed(open[0]?.to)}`;
  if (open[0]?.to === 'aside' && ideas.size - letters.length > 1)
    return `Say which: x ${[...ideas.keys()].slice(0, 2).join(' ')} sets two aside`;
  return undefined;
}

const typed = (to: Sorting['to'] | undefined): string =>
  typeof to === 'number' ? `option ${to}` : { stay: 'y', new: 'n', aside: 'x', skip: 's' }[to ?? 'skip'];

/**
 * What an answer does to the ledger, and whom it leaves for later. Where the officer does not name a new option, its ideas are
 * left as they are and the rest of the answer holds.
 */
export async function sortIdeas(
  sortings: readonly Sorting[],
  ideas: ReadonlyMap<string, string>,
  { session, options, page }: Conversation,
): Promise<{ readonly edits: readonly LedgerEdit[]; readonly skipped: readonly string[] }> {
  const report = session.report();
  const titleOf = (id: string): string | undefined =>
    report.options[(report.ideas.find((entry) => entry.id === id)?.option ?? 0) - 1]?.title;
  const place = (ids: readonly string[], title: (id: string) => string | undefined): LedgerEdit[] =>
    ids.flatMap((id): LedgerEdit[] => {
      const option = title(id);
      return option ? [{ kind: 'place', id, option }] : [];
    });
  const edits: LedgerEdit[] = [];
  const skipped: string[] = [];
  for (const { to, ids } of complete(sortings, ideas)) {
    switch (to) {
      case 'stay':
        edits.push(...place(ids, titleOf));
        break;
      case 'new': {
        const title = await page.ask([], 'What is the new option called? Nothing: Enter', refuseTitle);
        if (title) edits.push(...place(ids, () => title));
        else page.tell(notMade([...ideas].flatMap(([letter, id]) => (ids.includes(id) ? letter : []))));
        break;
      }
      case 'aside':
        edits.push(...ids.map((id): LedgerEdit => ({ kind: 'set-aside', id, note: '' })));
        break;
      case 'skip':
        skipped.push(...ids);
        break;
      default:
        edits.push(...place(ids, () => options.title(to)));
    }
  }
  return { edits, skipped };
}
