import type { Corpus, Idea, Portrait, SparseVector } from '../model.ts';
import { dot, dotDense, rowOf } from '../text/sparse.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** Titles that share this much of their words say the same to a reader. */
const SAME_TITLE = 0.6;
/** What each word that points outside the title costs. */
const POINTING_COST = 0.25;
/** The ideas of an option that may lend it a title: those closest to what sets it apart. */
const LENDERS = 60;
/** Terms named in a title where no idea has a clause to lend. */
const NAMED_TERMS = 3;

/**
 * A title for each option, in its own words: of all clauses in its ideas that start with a verb, the one that is closest
 * to what sets the option apart, with nothing that points outside itself. Where no idea holds such a clause, the title
 * names the option's terms. No two titles are near-equal. O(clauses x options).
 */
export function titleOptions(portraits: readonly Portrait[], ideas: readonly Idea[], corpus: Corpus): string[] {
  const titles: { text: string; vector: SparseVector }[] = [];
  for (const { members, distinctive, terms } of portraits) {
    const closeness = new Map(members.map((i) => [i, dotDense(rowOf(corpus.matrix, i), distinctive)]));
    const candidates = [...members]
      .sort((a, b) => (closeness.get(b) ?? 0) - (closeness.get(a) ?? 0) || a - b)
      .slice(0, LENDERS)
      .flatMap((i) => clausesOf(ideas[i]?.note.text ?? ''))
      .map((clause) => candidateOf(clause, corpus, distinctive))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));
    const best = candidates.find(({ vector }) => titles.every((title) => dot(vector, title.vector) < SAME_TITLE));
    const fallback = namesOf(terms);
    titles.push(best ?? { text: fallback, vector: corpus.vectorise(fallback) });
  }
  return titles.map(({ text }) => text);
}

function candidateOf({ words, pointing }: Clause, corpus: Corpus, distinctive: Float32Array) {
  const text = sentenceCase(words.join(' '));
  const vector = corpus.vectorise(text);
  return { text, vector, worth: dotDense(vector, distinctive) * Math.max(0, 1 - POINTING_COST * pointing) };
}

function namesOf(terms: readonly string[]): string {
  const named = terms.slice(0, NAMED_TERMS);
  if (named.length === 0) return 'Other ideas';
  return `Ideas about ${[named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(' and ')}`;
}

/** First letter large; words in capitals for emphasis ("BEFORE we buy") are left as their writer wrote them. */
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
