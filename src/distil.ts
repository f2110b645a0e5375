import { composeReport } from './compose/compose-report.ts';
import { gatherFacts } from './compose/gather-facts.ts';
import { describeOptions } from './describe/describe-options.ts';
import { portray } from './describe/portrait.ts';
import type { Embedder } from './embed/embedder.ts';
import { readMeanings } from './embed/read-meanings.ts';
import { errors } from './errors.ts';
import { fold } from './fold.ts';
import { chooseFitted } from './group/choose-fitted.ts';
import { compareTrials } from './group/compare-trials.ts';
import { groupIdeas } from './group/group-ideas.ts';
import { placeIdeas } from './group/place-ideas.ts';
import { stabilities } from './group/stability.ts';
import type { Idea, InputSummary, Note, Priority, Report, Warning } from './model.ts';
import { createRandom } from './random.ts';
import { rankOptions } from './rank/rank-options.ts';
import { checkPriorities } from './score/check-priorities.ts';
import { closeTo } from './score/close-to.ts';
import { comparisonsOf } from './score/comparisons.ts';
import { explain } from './score/explain.ts';
import { LLEP_PRIORITIES } from './score/llep-priorities.ts';
import { createPriorityMatcher } from './score/match-priority.ts';
import { readStated } from './score/read-stated.ts';
import { scoreIdeas } from './score/score-ideas.ts';
import { completeSettings, PRIORITIES_AS_VALUES, type Settings } from './settings.ts';
import { findRepeats } from './sift/find-repeats.ts';
import { mergeRepeats } from './sift/merge-repeats.ts';
import { siftNotes } from './sift/sift-notes.ts';
import { columnTexts } from './similarity/column-entries.ts';
import { relate } from './similarity/relate.ts';
import { buildCorpus } from './text/build-corpus.ts';
import { createContentWords } from './text/content-words.ts';
import { selectDense } from './text/dense.ts';
import { selectRows } from './text/sparse.ts';
import { VERSION } from './version.ts';

/** What `distil` works on. Only the notes are needed. */
export interface DistilInput {
  readonly notes: readonly Note[];
  /** Named in the report, with their hashes. */
  readonly inputs?: readonly InputSummary[];
  /** What was noticed when the notes were read; put before the warnings of `distil`. */
  readonly warnings?: readonly Warning[];
  /** By default the four of the LLEP strategy; `settings.priorities` may name the file that they were read from. */
  readonly priorities?: readonly Priority[];
  /** Those left out have their defaults. */
  readonly settings?: Partial<Settings>;
  /** Reads what notes mean; without one they are compared by their words alone, which finds much less. */
  readonly embedder?: Embedder;
  /** Called before each step with its name and the share of the work that is done, 0 to 1. */
  readonly onProgress?: (step: string, done: number) => void | Promise<void>;
}

/**
 * The whole pipeline: notes in, report out. Pure: no files, no console, no clock; the same input gives the same report.
 * @throws DistilError where a setting is not valid, no note holds an idea, or meanings are required and cannot be had
 */
export async function distil(input: DistilInput): Promise<Report> {
  const { notes, priorities = LLEP_PRIORITIES, inputs = [], embedder, onProgress } = input;
  checkPriorities(priorities);
  const asked = completeSettings(input.settings ?? {});
  const settings = { ...asked, priorities: originOf(input.priorities, asked.priorities) };
  const random = createRandom(settings.seed);

  await onProgress?.('sorting out what is a suggestion', 0);
  const contentWords = createContentWords(settings.stopWords);
  const sifted = siftNotes(notes, contentWords);
  if (sifted.ideas.length === 0) {
    const blank = sifted.fates.filter(({ status }) => status === 'blank').length;
    throw errors.noIdeas(notes.length, blank, notes.length - blank);
  }

  await onProgress?.(READING, 0.05);
  const texts = textsOf(sifted.ideas);
  const sample = chooseFitted(texts.length, embedder && settings.embeddings !== 'off' ? 'meaning' : 'words', random);
  const comparisons = comparisonsOf(priorities);
  const meanings = await readMeanings(
    embedder,
    settings.embeddings,
    Array.from(sample, (i) => texts[i] ?? ''),
    comparisons.texts,
    (done) => void onProgress?.(READING, 0.05 + 0.6 * done),
  );

  await onProgress?.('finding repeats', 0.65);
  const whole = sample.length === texts.length;
  const repeats = findRepeats(
    buildCorpus(texts, contentWords),
    whole && meanings.embeddings ? meanings.embeddings.ideas : null,
    texts,
  );
  const { ideas, doubts, fates, kept } = mergeRepeats(sifted, repeats.groups);
  const corpus = buildCorpus(textsOf(ideas), contentWords);
  // Of the ideas that are left, those that were sampled, and their rows in what was read.
  const rowOf = new Map(Array.from(sample, (idea, row) => [idea, row]));
  const fitted = Uint32Array.from(kept.flatMap((old, i) => (rowOf.has(old) ? i : [])));
  const embeddings = meanings.embeddings && {
    ideas: selectDense(
      meanings.embeddings.ideas,
      kept.flatMap((old) => rowOf.get(old) ?? []),
    ),
    others: meanings.embeddings.others,
  };

  await onProgress?.('finding what belongs together', 0.7);
  const stated = readStated(notes, createPriorityMatcher(priorities, contentWords));
  const columns = columnTexts(ideas, stated.numbers).map(({ meaning, texts }) => ({
    meaning,
    entries: buildCorpus(texts, (entry) => fold(entry).split(' ').filter(Boolean)).matrix,
  }));
  const relations = relate(
    { words: selectRows(corpus.matrix, fitted), meaning: embeddings?.ideas ?? null },
    columns.map(({ meaning, entries }) => ({ meaning, entries: selectRows(entries, fitted) })),
    settings.columnWeight,
    random,
  );

  await onProgress?.('scoring against the priorities', 0.8);
  const places = new Map(priorities.map(({ number }, p) => [number, p]));
  const statedOf = (note: Note): number[] =>
    (stated.numbers.get(note) ?? []).flatMap((number) => places.get(number) ?? []);
  const scores = scoreIdeas(
    { corpus, embeddings: whole ? embeddings : null, neighbours: whole ? relations.neighbours : null },
    priorities,
    ideas.map(({ note, repeats }) => [...new Set([note, ...repeats].flatMap(statedOf))].sort((a, b) => a - b)),
    settings.statedWeight,
  );

  await onProgress?.('grouping', 0.85);
  const beside = createRandom(settings.seed);
  const groups = groupIdeas(relations.similarity, relations.vectors, settings.options, random, beside);
  const stability = stabilities(relations.vectors, groups, random);
  const features = [
    { matrix: corpus.matrix, weight: 1 },
    ...columns.map(({ entries }, c) => ({ matrix: entries, weight: relations.columns[c]?.weight ?? 0 })),
  ];
  const grouping = placeIdeas(features, fitted, relations.vectors, groups);

  await onProgress?.('describing and ranking the options', 0.9);
  const portraits = portray(grouping.assignments, grouping.count, corpus);
  const readIdeas = embeddings && {
    vectors: embeddings.ideas,
    rows: new Map(Array.from(fitted, (idea, r) => [idea, r])),
  };
  const described = describeOptions({ portraits, ideas, corpus, readIdeas, doubts }).map((description, option) => ({
    ...description,
    stability: stability[option] ?? null,
  }));
  const facts = gatherFacts({ ideas, priorities, scores, grouping, portraits });
  const ranking = rankOptions(facts, settings.weights, random);

  await onProgress?.('writing the report', 0.95);
  return composeReport({
    generator: { name: 'llep-distil', version: VERSION },
    settings,
    inputs,
    notes,
    priorities,
    warnings: [...(input.warnings ?? []), ...meanings.warnings],
    fates,
    ideas,
    doubts,
    possible: repeats.possible,
    suggestions: sifted.ideas,
    columns: relations.columns,
    meaning: embedder && embeddings ? { embedder: embedder.name, sentTo: embedder.sentTo, ideas: sample.length } : null,
    fitted: fitted.length,
    scores,
    stated,
    grouping,
    comparison: compareTrials(grouping.tried, grouping.count),
    portraits,
    described,
    ranking,
    explain: (members, priority, most) => explain(corpus, scores, members, priority, most),
    closeTo: (i) => {
      const best = scores.best[i] ?? -1;
      const phrases = comparisons.phrases[best] ?? [];
      return whole && embeddings
        ? closeTo(i, phrases, scores.profiles[best]?.learntFrom ?? [], ideas, embeddings)
        : null;
    },
  });
}

/** The step that takes longest, by the name that it goes by while it lasts. */
const READING = 'reading what the notes mean';

/** Where the priorities came from, for the report: the file, "given as values", or null for the built-in ones. */
function originOf(given: readonly Priority[] | undefined, file: string | null): string | null {
  if (given === undefined) return null;
  return file ?? (isBuiltIn(given) ? null : PRIORITIES_AS_VALUES);
}

const isBuiltIn = (given: readonly Priority[]): boolean =>
  given.length === LLEP_PRIORITIES.length &&
  LLEP_PRIORITIES.every(
    ({ number, name, description, weight }, p) =>
      given[p]?.number === number &&
      given[p].name === name &&
      given[p].description === description &&
      given[p].weight === weight,
  );

const textsOf = (ideas: readonly Idea[]): string[] => ideas.map(({ note }) => note.text);
