import type { Corpus, Idea, Portrait, SparseVector } from '../model.ts';
import { dot, dotDense, rowOf } from '../text/sparse.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** Titles that share this much of their words say the same to a reader. */
const SAME_TITLE = 0.6;
/** What each word that points outside the title costs. */
const POINTING_COST = 0.25;
/** What is left of the worth of a clause in a scribe's shorthand. */
const SHORTHAND_WORTH = 0.5;
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
    const text = best?.text ?? nameTerms(terms, new Set(titles.map((title) => title.text)));
    titles.push({ text, vector: corpus.vectorise(text) });
  }
  return titles.map(({ text }) => text);
}

function candidateOf({ words, pointing, shorthand }: Clause, corpus: Corpus, distinctive: Float32Array) {
  const text = sentenceCase(words.join(' '));
  const vector = corpus.vectorise(text);
  const fitness = Math.max(0, 1 - POINTING_COST * pointing) * (shorthand ? SHORTHAND_WORTH : 1);
  return { text, vector, worth: dotDense(vector, distinctive) * fitness };
}

/** "Ideas about parking, buses and coaches", with other terms or a number where that title is taken. */
function nameTerms(terms: readonly string[], taken: ReadonlySet<string>): string {
  const starts = Array.from({ length: Math.ceil(terms.length / NAMED_TERMS) }, (_, i) => i * NAMED_TERMS);
  const names = starts.map((start) => {
    const named = terms.slice(start, start + NAMED_TERMS);
    return `Ideas about ${[named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(' and ')}`;
  });
  const free = [...names, 'Other ideas'].find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let count = 2; ; count++) if (!taken.has(`Other ideas ${count}`)) return `Other ideas ${count}`;
}

/** First letter large; words in capitals for emphasis ("BEFORE we buy") are left as their writer wrote them. */
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
