import { composeLedger, countLedger } from './compose/compose-ledger.ts';
import { composeOptions } from './compose/compose-options.ts';
import { findWarnings } from './compose/find-warnings.ts';
import { chooseExemplars } from './describe/choose-exemplars.ts';
import { portray } from './describe/portrait.ts';
import { summarise } from './describe/summarise.ts';
import { titleOptions } from './describe/title-options.ts';
import { errors } from './errors.ts';
import { fold } from './fold.ts';
import { chooseFitted } from './group/choose-fitted.ts';
import { groupIdeas } from './group/group-ideas.ts';
import { isClear } from './group/is-clear.ts';
import { placeIdeas } from './group/place-ideas.ts';
import { stabilities } from './group/stability.ts';
import type { Facts, InputSummary, Note, Priority, Report, Warning } from './model.ts';
import { createRandom } from './random.ts';
import { rankOptions } from './rank/rank-options.ts';
import { checkPriorities } from './score/check-priorities.ts';
import { explain } from './score/explain.ts';
import { LLEP_PRIORITIES } from './score/llep-priorities.ts';
import { createPriorityMatcher } from './score/match-priority.ts';
import { readStated } from './score/read-stated.ts';
import { scoreIdeas } from './score/score-ideas.ts';
import { completeSettings, resultSettings, type Settings } from './settings.ts';
import { siftNotes } from './sift/sift-notes.ts';
import { columnTexts } from './similarity/column-entries.ts';
import { relate } from './similarity/relate.ts';
import { buildCorpus } from './text/build-corpus.ts';
import { createContentWords } from './text/content-words.ts';
import { selectRows } from './text/sparse.ts';
import { VERSION } from './version.ts';

/** What `distil` works on. Only the notes are needed. */
export interface DistilInput {
  readonly notes: readonly Note[];
  /** Named in the report, with their hashes. */
  readonly inputs?: readonly InputSummary[];
  /** What was noticed when the notes were read; put before the warnings of `distil`. */
  readonly warnings?: readonly Warning[];
  /** By default the four of the LLEP strategy. */
  readonly priorities?: readonly Priority[];
  /** Those left out have their defaults. */
  readonly settings?: Partial<Settings>;
  /** Called before each step with its name and the share of the work that is done, 0 to 1. */
  readonly onProgress?: (step: string, done: number) => void | Promise<void>;
}

/** Words that a report names behind a score: of an option, and of one idea. */
const OPTION_TERMS = 5;
const IDEA_TERMS = 3;

/**
 * The whole pipeline: notes in, report out. Pure: no files, no console, no clock; the same input gives the same report.
 * @throws DistilError where a setting is not valid or no note holds an idea
 */
export async function distil(input: DistilInput): Promise<Report> {
  const { notes, priorities = LLEP_PRIORITIES, inputs = [], onProgress } = input;
  checkPriorities(priorities);
  const settings = completeSettings(input.settings ?? {});
  const random = createRandom(settings.seed);

  await onProgress?.('sorting out repeats', 0);
  const contentWords = createContentWords(settings.stopWords);
  const { ideas, fates } = siftNotes(notes, contentWords);
  if (ideas.length === 0) {
    const blank = fates.filter(({ status }) => status === 'blank').length;
    throw errors.noIdeas(notes.length, blank, notes.length - blank);
  }

  await onProgress?.('weighing words', 0.1);
  const corpus = buildCorpus(
    ideas.map(({ note }) => note.text),
    contentWords,
  );

  await onProgress?.('scoring against the priorities', 0.3);
  const stated = readStated(notes, createPriorityMatcher(priorities, contentWords));
  const places = new Map(priorities.map(({ number }, p) => [number, p]));
  const statedOf = (note: Note): number[] =>
    (stated.numbers.get(note) ?? []).flatMap((number) => places.get(number) ?? []);
  const statedByIdea = ideas.map(({ note, repeats }) => [...new Set([note, ...repeats].flatMap(statedOf))]);
  const scores = scoreIdeas(corpus, priorities, statedByIdea, settings.statedWeight);

  await onProgress?.('finding what belongs together', 0.4);
  const fitted = chooseFitted(ideas.length, random);
  const columns = columnTexts(ideas, stated.numbers).map(({ meaning, texts }) => ({
    meaning,
    entries: buildCorpus(texts, (entry) => fold(entry).split(' ').filter(Boolean)).matrix,
  }));
  const relations = relate(
    selectRows(corpus.matrix, fitted),
    columns.map(({ meaning, entries }) => ({ meaning, entries: selectRows(entries, fitted) })),
    settings.columnWeight,
    random,
  );

  await onProgress?.('grouping', 0.6);
  const groups = groupIdeas(relations.similarity, relations.vectors, settings.options, random);
  const stability = stabilities(relations.vectors, groups, random);
  const features = [
    { matrix: corpus.matrix, weight: 1 },
    ...columns.map(({ entries }, c) => ({ matrix: entries, weight: relations.columns[c]?.weight ?? 0 })),
  ];
  const grouping = placeIdeas(features, fitted, relations.vectors, groups);

  await onProgress?.('describing and ranking the options', 0.8);
  const portraits = portray(grouping.assignments, grouping.count, corpus);
  const titles = titleOptions(portraits, ideas, corpus);
  const facts: Facts = {
    priorities,
    options: portraits.map(({ members }) => ({
      ideas: members.flatMap((i) => {
        const idea = ideas[i];
        if (!idea) return [];
        return {
          idea,
          scores: Array.from(scores.values.subarray(i * priorities.length, (i + 1) * priorities.length)),
          best: scores.best[i] ?? -1,
          fit: grouping.fits[i] ?? 0,
          runnerUpFit: grouping.runnerUpFits[i] ?? 0,
        };
      }),
    })),
  };
  const ranking = rankOptions(facts, settings.weights, random);

  await onProgress?.('writing the report', 0.9);
  const described = portraits.map((portrait, option) => {
    const exemplars = chooseExemplars(portrait, corpus).flatMap((i) => ideas[i]?.note ?? []);
    const title = titles[option] ?? '';
    return { ...portrait, title, summary: summarise(exemplars), exemplars, stability: stability[option] ?? null };
  });
  const ranks = portraits.map((_, option) => ranking.ranked.findIndex((ranked) => ranked.option === option) + 1);
  const entries = composeLedger({
    notes,
    fates,
    ideas,
    grouping,
    ranks,
    priorities,
    scores,
    stated: stated.numbers,
    termsOf: (i) => explain(corpus, scores, [i], scores.best[i] ?? -1, IDEA_TERMS).map(({ term }) => term),
  });
  const { unmatched } = stated;
  const asked = settings.options;
  return {
    schemaVersion: 1,
    generator: { name: 'llep-distil', version: VERSION },
    date: settings.date,
    inputs,
    settings: resultSettings(settings),
    priorities,
    ledger: countLedger(entries),
    choice: { asked, chosen: grouping.count, tried: grouping.tried, clear: isClear(grouping.tried) },
    columns: relations.columns,
    fittedOn: fitted.length < ideas.length ? fitted.length : null,
    criteria: ranking.criteria,
    options: composeOptions({
      ideas,
      priorities,
      scores,
      ranking,
      described,
      explain: (members, priority) => explain(corpus, scores, members, priority, OPTION_TERMS),
    }),
    ideas: entries,
    warnings: [
      ...(input.warnings ?? []),
      ...findWarnings({ ideas: ideas.length, asked, priorities, scores, grouping, portraits, ranking, unmatched }),
    ],
  };
}
