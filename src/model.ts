/**
 * The nouns that flow between the rooms, by what they are about. Types only; this file is the door that all others take
 * them from, and imports nothing but its parts.
 *
 * bytes -> Table -> Note[] -> Idea[] -> Corpus, Embeddings -> Scores, Grouping -> Facts -> Ranking -> Option[] -> Report
 */
export type * from './model/grouping.ts';
export type * from './model/ledger.ts';
export type * from './model/notes.ts';
export type * from './model/options.ts';
export type * from './model/ranking.ts';
export type * from './model/report.ts';
export type * from './model/scores.ts';
export type * from './model/steering.ts';
export type * from './model/vectors.ts';
