import type { Corpus, Note, Portrait } from '../model.ts';
import { ACTION_VERBS } from './action-verbs.ts';
import { chooseExemplars } from './choose-exemplars.ts';
import { countWords } from './count-words.ts';
import { orderQuotations } from './order-quotations.ts';
import { summarise } from './summarise.ts';
import { type TitleSource, titleOptions } from './title-options.ts';

/** An option in words. */
export interface Description extends Pick<Portrait, 'members' | 'terms'> {
  readonly title: string;
  readonly summary: string;
  readonly exemplars: readonly Note[];
}

/**
 * Puts every option into words: a title, exemplars and a summary, all of them the notes' own.
 * @param held titles that officers hold on to, an option each; '' where the option still needs one
 */
export function describeOptions(source: TitleSource, held: readonly string[] = []): Description[] {
  const titles = titleOptions(source);
  return source.portraits.map((portrait, option) => {
    const { ideas, corpus, readIdeas, doubts } = source;
    const notesOf = (numbers: readonly number[]): Note[] => numbers.flatMap((i) => ideas[i]?.note ?? []);
    const exemplars = notesOf(chooseExemplars(portrait, corpus, readIdeas, doubts));
    const texts = notesOf(portrait.members).map(({ text }) => text);
    const title = held[option] || (titles[option] ?? '');
    const counts = countWords(texts, subjectsOf(title, corpus));
    const { members, terms } = portrait;
    return {
      members,
      terms,
      title,
      summary: summarise(orderQuotations(exemplars, title, corpus), texts.length, counts),
      exemplars,
    };
  });
}

/** The words of a title that name what it is about. */
const subjectsOf = (title: string, corpus: Corpus): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => !ACTION_VERBS.has(word) && corpus.vectorise(word).indices.length > 0);
