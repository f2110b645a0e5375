import { VAGUE_WORDS } from './vague-words.ts';

/** A word in the forms that an option's ideas use, and how many of them hold one of these. */
export interface WordCount {
  readonly forms: readonly string[];
  readonly ideas: number;
}

/** Words counted; and the fewest ideas, and the smallest share of all, that make a count worth reading: 3 of 29 says nothing. */
const COUNTED = 2;
const FEWEST = 3;
const LEAST_SHARE = 0.25;
/** A figure is no subject. */
const FIGURE = /^\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * How many ideas hold the commonest of some words, just as they are spelt or in the other number ("bus" or "buses"): what a
 * reader who looks for them would count. The oftenest first; of equals the one named first. O(length of the texts).
 */
export function countWords(texts: readonly string[], words: readonly string[]): WordCount[] {
  const wanted = new Map<string, string>();
  for (const word of words) {
    if (VAGUE_WORDS.has(word) || FIGURE.test(word)) continue;
    for (const form of formsOf(word)) if (!wanted.has(form)) wanted.set(form, wanted.get(word) ?? word);
  }
  const counts = new Map<string, { forms: Set<string>; ideas: number }>();
  for (const text of texts) {
    const held = new Set<string>();
    for (const [found] of text.toLowerCase().matchAll(WORD)) {
      const word = wanted.get(found);
      if (word === undefined) continue;
      held.add(word);
      const known = counts.get(word) ?? { forms: new Set(), ideas: 0 };
      known.forms.add(found);
      counts.set(word, known);
    }
    for (const word of held) {
      const known = counts.get(word);
      if (known) known.ideas++;
    }
  }
  return [...counts]
    .filter(([, { ideas }]) => ideas >= Math.max(FEWEST, LEAST_SHARE * texts.length))
    .sort(([a, x], [b, y]) => y.ideas - x.ideas || words.indexOf(a) - words.indexOf(b))
    .slice(0, COUNTED)
    .map(([, { forms, ideas }]) => ({ forms: [...forms].sort(), ideas }));
}

/** A word and its other number, as English forms it. */
const formsOf = (word: string): string[] => {
  const others = word.endsWith('ies')
    ? [word.replace(/ies$/u, 'y')]
    : /(?:ss|sh|ch|x|us)es$/u.test(word)
      ? [word.replace(/es$/u, '')]
      : /[^su]s$/u.test(word)
        ? [word.slice(0, -1)]
        : [`${word}s`, `${word}es`, word.replace(/y$/u, 'ies')];
  return [...new Set([word, ...others])];
};
