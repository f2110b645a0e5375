import type { Corpus, Note } from '../model.ts';
import { dot } from '../text/sparse.ts';
import { quote } from './quote.ts';
import { readPhrases } from './read-phrases.ts';

/** A quotation of fewer words hardly tells what is meant. */
const TIDY_WORDS = 8;
const STARTS_LIKE_A_SENTENCE = /^\p{Lu}\p{L}*[ ,’']/u;
/** Shouts, questions, a cut end, signs and lone figures for words: fit for a sticky note. */
const JOTTED = /\p{Lu}{6}|[!?]|…$|(?:^|\s)(?:[+&@/]|w\/|\d)(?=\s)/u;

/**
 * Exemplars in the order in which a summary quotes them: those that read like a sentence, ask for something and speak of
 * what the title names, before others; of equals the more typical. O(length of the texts).
 */
export function orderQuotations(exemplars: readonly Note[], title: string, corpus: Corpus): Note[] {
  const named = corpus.vectorise(title);
  const worths = exemplars.map(({ text }, place) => {
    const quoted = quote(text);
    const isTidy =
      STARTS_LIKE_A_SENTENCE.test(quoted) && !JOTTED.test(quoted) && quoted.split(/\s+/u).length >= TIDY_WORDS;
    const asks = readPhrases(quoted).some(({ verb }) => verb !== '');
    const speaks = dot(corpus.vectorise(quoted), named) > 0;
    return [isTidy, asks, speaks].filter(Boolean).length - place / exemplars.length;
  });
  return [...exemplars.keys()].sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0)).flatMap((i) => exemplars[i] ?? []);
}
