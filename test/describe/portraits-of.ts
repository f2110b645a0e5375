import { portray } from '../../src/describe/portrait.ts';
import type { Corpus, Idea, Portrait } from '../../src/model.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { makeNote } from '../make-note.ts';

/** Options made of these texts, a list an option, with the ideas and the corpus behind them. */
export function portraitsOf(...options: (readonly string[])[]): {
  ideas: readonly Idea[];
  corpus: Corpus;
  portraits: readonly Portrait[];
} {
  const texts = options.flat();
  const assignments = options.flatMap((own, option) => own.map(() => option));
  const corpus = buildCorpus(texts, createContentWords([]));
  const ideas = texts.map((text, i) => ({ note: makeNote({ text, id: `N${i}` }), repeats: [] }));
  return {
    ideas: Object.freeze(ideas),
    corpus,
    portraits: Object.freeze(portray(Object.freeze(assignments), options.length, corpus)),
  };
}
