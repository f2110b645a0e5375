import type { Change, ComparableIdea, Comparison, IdeaChange, IdeaClass } from '../../compare/comparison.ts';
import type { Block, Quotation } from '../block.ts';
import { count, grouped } from '../wording.ts';
import { optionNames } from './option-names.ts';

/** Ideas of a kind that a page shows; a Board reads no more, and the JSON has them all. */
const SHOWN = 10;

/** The ideas that are not where they were, in their own words: those that moved by where from and where to. */
export function* ideaBlocks(comparison: Comparison): Iterable<Block> {
  const names = optionNames(comparison);
  const of = (name: IdeaClass): readonly IdeaChange[] => comparison.ideas.filter((idea) => idea.class === name);
  const inOption = (idea: ComparableIdea | null, named: (rank: number) => string): string =>
    idea?.option == null ? outside(idea) : `in ${named(idea.option)}`;
  const before = ({ old }: IdeaChange): string => inOption(old, names.old);
  const now = (idea: IdeaChange): string => inOption(idea.new, names.new);

  const moves = new Map<string, { readonly ranks: Change<number>; readonly ideas: IdeaChange[] }>();
  for (const idea of of('moved')) {
    const ranks = { old: idea.old?.option ?? 0, new: idea.new?.option ?? 0 };
    const key = `${ranks.old} ${ranks.new}`;
    const move = moves.get(key);
    if (move) move.ideas.push(idea);
    else moves.set(key, { ranks, ideas: [idea] });
  }
  const byRank = [...moves.values()].sort((a, b) => a.ranks.old - b.ranks.old || a.ranks.new - b.ranks.new);
  if (byRank.length > 0) yield { kind: 'heading', level: 1, text: 'Ideas that moved' };
  for (const { ranks, ideas } of byRank) {
    const text = `From ${names.old(ranks.old)} to ${names.new(ranks.new)}: ${count(ideas.length, 'idea')}`;
    yield { kind: 'heading', level: 2, text };
    yield* quoted(ideas, () => '');
  }
  yield* section('In no option now', of('left-out'), (idea) => `${before(idea)} before; ${now(idea)}`);
  yield* section('In an option now', of('brought-in'), (idea) => `${now(idea)}; before, ${before(idea)}`);
  yield* section(
    'Counted otherwise',
    of('recounted'),
    (idea) => `${counted(idea.old)} before; ${counted(idea.new)} now`,
  );
  const reworded = comparison.ideas.filter((idea) => idea.reworded);
  yield* section('In other words now', reworded, ({ old }) => `before: ${old?.text}`);
  yield* section('New in the notes', of('new').filter(hasWords), now);
  yield* section('No longer in the notes', of('gone').filter(hasWords), before);
}

const outside = (idea: ComparableIdea | null): string =>
  idea?.reason == null ? 'in no option' : `set aside: ${idea.reason}`;

const hasWords = ({ old, new: now }: IdeaChange): boolean => (now ?? old)?.text !== '';

const counted = (idea: ComparableIdea | null): string =>
  idea?.status === 'duplicate' ? `a repeat of ${idea.duplicateOf}` : 'an idea of its own';

function* section(text: string, ideas: readonly IdeaChange[], sourceOf: (idea: IdeaChange) => string): Iterable<Block> {
  if (ideas.length === 0) return;
  yield { kind: 'heading', level: 1, text: `${text}: ${count(ideas.length, 'idea')}` };
  yield* quoted(ideas, sourceOf);
}

function* quoted(ideas: readonly IdeaChange[], sourceOf: (idea: IdeaChange) => string): Iterable<Block> {
  const items = ideas.slice(0, SHOWN).map((idea): Quotation => {
    const { id = '', text = '' } = idea.new ?? idea.old ?? {};
    return { id, text, source: sourceOf(idea) };
  });
  yield { kind: 'quotations', items };
  const more = ideas.length - items.length;
  if (more > 0) yield { kind: 'paragraph', text: `And ${grouped(more)} more; the comparison in JSON lists them all.` };
}
