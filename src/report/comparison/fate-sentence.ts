import type { Comparison, IdeaFlow, OptionChange } from '../../compare/comparison.ts';
import { count, grouped, list } from '../wording.ts';
import { optionNames } from './option-names.ts';

/** What became of an option, in a sentence in which the ideas close: all that were in it, and all that are. */
export function fateSentence(comparison: Comparison, { fate, old, new: now, ideas }: OptionChange): string {
  const names = optionNames(comparison);
  const before = names.oldList(old);
  const after = names.newList(now);
  const renamed = before === after ? after : `${after} (called ${before} before)`;
  const held = ideas.same + ideas.left + ideas.dropped;
  switch (fate) {
    case 'stayed':
      return held === ideas.same
        ? `${renamed} holds the same ${held === 1 ? 'one idea' : count(held, 'idea')}${wonWords(ideas)}.`
        : `${renamed} holds the same ideas as far as they are in both: of ${held}, ${keptWords(ideas, 'still in it')}${wonWords(ideas)}.`;
    case 'changed':
      return held === ideas.same
        ? `${renamed} still holds ${held === 1 ? 'its one idea' : `all its ${count(held, 'idea')}`}${wonWords(ideas)}.`
        : `${renamed}: of its ${count(held, 'idea')}, ${keptWords(ideas, 'still in it')}${wonWords(ideas)}.`;
    case 'merged':
      return `${before} became one: ${after}. Of their ${count(held, 'idea')}, ${keptWords(ideas, 'in it')}${wonWords(ideas)}.`;
    case 'split':
      return `${before} was split into ${after}. Of its ${count(held, 'idea')}, ${keptWords(ideas, 'in them')}${wonWords(ideas)}.`;
    case 'redrawn':
      return `${before} were drawn anew as ${after}. Of their ${count(held, 'idea')}, ${keptWords(ideas, 'in them')}${wonWords(ideas)}.`;
    case 'new':
      return `${after} is new, made of ${ofWords(ideas.joined + ideas.added, won(ideas))}.`;
    case 'gone':
      return `${before} is gone. It was made of ${ofWords(held, lost(ideas))}.`;
    default:
      return fate satisfies never;
  }
}

/** "11 ideas: 8 came from elsewhere and 3 are new in the notes", "11 ideas, which came from elsewhere". */
const ofWords = (n: number, parts: readonly string[]): string =>
  `${count(n, 'idea')}${parts.length === 1 ? `, which ${parts[0]?.replace(/^\S+ /, '')}` : `: ${list(parts)}`}`;

const part = (n: number, one: string, many: string): string[] =>
  n === 0 ? [] : [`${grouped(n)} ${n === 1 ? one : many}`];

const lost = ({ left, dropped }: IdeaFlow): string[] => [
  ...part(left, 'went elsewhere', 'went elsewhere'),
  ...part(dropped, 'is no longer in the notes', 'are no longer in the notes'),
];

const won = ({ joined, added }: IdeaFlow): string[] => [
  ...part(joined, 'came from elsewhere', 'came from elsewhere'),
  ...part(added, 'is new in the notes', 'are new in the notes'),
];

const keptWords = (ideas: IdeaFlow, where: string): string =>
  lost(ideas).length === 0
    ? `all are ${where}`
    : list([...part(ideas.same, `is ${where}`, `are ${where}`), ...lost(ideas)]);

const wonWords = (ideas: IdeaFlow): string => (won(ideas).length > 0 ? `; ${list(won(ideas))}` : '');
