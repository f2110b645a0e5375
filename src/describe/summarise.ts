import type { Note } from '../model.ts';
import type { WordCount } from './count-words.ts';
import { quote } from './quote.ts';

/** Suggestions quoted in a summary. */
const QUOTED = 2;

/**
 * One or two sentences on an option: how many of its ideas hold its commonest words, where enough do, and its strongest
 * suggestions in their own words, with their ids. Nothing is paraphrased.
 */
export function summarise(exemplars: readonly Note[], ideas: number, counts: readonly WordCount[]): string {
  const quotations = exemplars
    .slice(0, QUOTED)
    .map(({ text, id }) => `“${quote(text)}” (${id})`)
    .join('; ');
  const [first, ...others] = counts;
  if (!first) return quotations === '' ? '' : `${quotations}.`;
  const said = [
    `${first.ideas} of the ${ideas} different ideas mention ${formsOf(first)}`,
    ...others.map((count) => `${count.ideas} mention ${formsOf(count)}`),
  ].join(' and ');
  return `${said}. In their own words: ${quotations}.`;
}

const formsOf = ({ forms }: WordCount): string => forms.map((form) => `“${form}”`).join(' or ');
