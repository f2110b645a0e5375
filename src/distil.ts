import { composeCoverage } from './compose/compose-coverage.ts';
import { composeLedger, countLedger } from './compose/compose-ledger.ts';
import { composeOptions } from './compose/compose-options.ts';
import { findChecks } from './compose/find-checks.ts';
import { findWarnings } from './compose/find-warnings.ts';
import { gatherFacts } from './compose/gather-facts.ts';
import { listPossibleRepeats } from './compose/list-possible-repeats.ts';
import { chooseExemplars } from './describe/choose-exemplars.ts';
import { portray } from './describe/portrait.ts';
import { summarise } from './describe/summarise.ts';
import { titleOptions } from './describe/title-options.ts';
import type { Embedder } from './embed/embedder.ts';
import { readMeanings } from './embed/read-meanings.ts';
import { errors } from './errors.ts';
import { fold } from './fold.ts';
import { chooseFitted } from './group/choose-fitted.ts';
import { groupIdeas } from './group/group-ideas.ts';
import { isClear } from './group/is-clear.ts';
import { placeIdeas } from './group/place-ideas.ts';
import { stabilities } from './group/stability.ts';
import type {
  Idea,
  InputSummary,
  LedgerLine,
  Note,
  PreviousOptions,
  Priority,
  Report,
  Steering,
  Warning,
} from './model.ts';
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
import { completeSettings, resultSettings, type Settings } from './settings.ts';
import { findRepeats } from './sift/find-repeats.ts';
import { mergeRepeats } from './sift/merge-repeats.ts';
import { siftNotes } from './sift/sift-notes.ts';
import { columnTexts } from './similarity/column-entries.ts';
import { liken } from './similarity/liken.ts';
import { relate } from './similarity/relate.ts';
import { decide } from './steer/decide.ts';
import { labelIdeas } from './steer/label-ideas.ts';
import { ruleNotes } from './steer/rule-notes.ts';
import { ruleRepeats } from './steer/rule-repeats.ts';
import { startFrom } from './steer/start-from.ts';
import { steerGroups } from './steer/steer-groups.ts';
import { steerReport } from './steer/steer-report.ts';
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
  /** By default the four of the LLEP strategy. */
  readonly priorities?: readonly Priority[];
  /** Those left out have their defaults. */
  readonly settings?: Partial<Settings>;
  /** A ledger that an officer may have edited: what was changed in it holds, and the rest follows. */
  readonly assignments?: readonly LedgerLine[];
  /** Options of an earlier report to start from; what officers decided in `assignments` goes before them. */
  readonly optionsFrom?: PreviousOptions;
  /** How many questions the report is to hold, for officers to answer; by default none. */
  readonly questions?: number;
  /** Reads what notes mean; without one they are compared by their words alone, which finds much less. */
  readonly embedder?: Embedder;
  /** Called before each step with its name and the share of the work that is done, 0 to 1. */
  readonly onProgress?: (step: string, done: number) => void | Promise<void>;
}

/** Words that a report names behind a score: of an option, and of one idea. */
const OPTION_TERMS = 5;
const IDEA_TERMS = 3;

/**
 * The whole pipeline: notes in, report out. Pure: no files, no console, no clock; the same input gives the same report.
 * @throws DistilError where a setting is not valid, no note holds an idea, or meanings are required and cannot be had
 */
export async function distil(input: DistilInput): Promise<Report> {
  const { priorities = LLEP_PRIORITIES, inputs = [], embedder, onProgress } = input;
  checkPriorities(priorities);
  const settings = completeSettings(input.settings ?? {});
  const random = createRandom(settings.seed);

  await onProgress?.('sorting out what is a suggestion', 0);
  const contentWords = createContentWords(settings.stopWords);
  const { steering: decided, warnings: unclear } = decide(input.assignments ?? [], input.notes);
  const rulings: Steering['rulings'] = decided?.rulings ?? new Map();
  const previous = decided ? undefined : input.optionsFrom;
  const { notes, ...ruled } = ruleNotes(input.notes, rulings);
  const sifted = siftNotes(notes, contentWords, ruled);
  if (sifted.ideas.length === 0) {
    const blank = sifted.fates.filter(({ status }) => status === 'blank').length;
    throw errors.noIdeas(notes.length, blank, notes.length - blank);
  }

  await onProgress?.(READING, 0.05);
  const texts = textsOf(sifted.ideas);
  const placedFirst = labelIdeas(sifted.ideas, rulings).placed;
  const by = embedder && settings.embeddings !== 'off' ? 'meaning' : 'words';
  const always = [...sifted.ideas.keys()].filter((i) => (placedFirst[i] ?? -1) >= 0);
  const sample = chooseFitted(texts.length, by, random, always);
  const comparisons = comparisonsOf(priorities);
  const meanings = await readMeanings(
    embedder,
    settings.embeddings,
    Array.from(sample, (i) => texts[i] ?? ''),
    [...comparisons.texts, ...(previous?.ideas.map(({ text }) => text) ?? [])],
    (done) => void onProgress?.(READING, 0.05 + 0.6 * done),
  );

  await onProgress?.('finding repeats', 0.65);
  const whole = sample.length === texts.length;
  const repeats = findRepeats(
    buildCorpus(texts, contentWords),
    whole && meanings.embeddings ? meanings.embeddings.ideas : null,
    texts,
  );
  const { ideas, doubts, fates, kept } = mergeRepeats(
    sifted,
    decided ? ruleRepeats(repeats.groups, sifted.ideas, rulings) : repeats.groups,
    new Set([...rulings].flatMap(([id, { status }]) => (status === 'repeat' ? id : []))),
  );
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
  const sayings = { words: selectRows(corpus.matrix, fitted), meaning: embeddings?.ideas ?? null };
  const fittedColumns = columns.map(({ meaning, entries }) => ({ meaning, entries: selectRows(entries, fitted) }));
  const relations = relate(sayings, fittedColumns, settings.columnWeight, random);

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
  const draft = groupIdeas(relations.similarity, relations.vectors, settings.options, random);
  const steering = previous
    ? startFrom({
        previous,
        ideas: Array.from(fitted, (i) => ideas[i]).filter((idea) => idea !== undefined),
        words: sayings.words,
        vectorise: corpus.vectorise,
        meaning: embeddings && {
          ideas: embeddings.ideas,
          previous: selectDense(
            embeddings.others,
            previous.ideas.map((_, p) => comparisons.texts.length + p),
          ),
        },
      })
    : decided;
  const { questions = 0 } = input;
  const likeness = () => ({ ...liken(sayings, fittedColumns), smoothed: relations.similarity });
  const steered =
    steering || questions > 0 ? steerGroups({ ideas, fitted, steering, groups: draft, likeness: likeness() }) : null;
  const groups = steering && steered ? { ...draft, count: steered.count, assignments: steered.assignments } : draft;
  const stability = stabilities(relations.vectors, groups, random);
  const features = [
    { matrix: corpus.matrix, weight: 1 },
    ...columns.map(({ entries }, c) => ({ matrix: entries, weight: relations.columns[c]?.weight ?? 0 })),
  ];
  const grouping = placeIdeas(features, fitted, relations.vectors, groups, steered?.placed);

  await onProgress?.('describing and ranking the options', 0.9);
  const portraits = portray(grouping.assignments, grouping.count, corpus);
  const held = steered?.options.map((place) => steering?.options[place]?.title);
  const titles = titleOptions(portraits, ideas, corpus).map((title, option) => held?.[option] || title);
  const facts = gatherFacts({ ideas, priorities, scores, grouping, portraits });
  const ranking = rankOptions(facts, settings.weights, random);

  await onProgress?.('writing the report', 0.95);
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
    includeAuthors: settings.includeAuthors,
    priorities,
    scores,
    stated: stated.numbers,
    termsOf: (i) => explain(corpus, scores, [i], scores.best[i] ?? -1, IDEA_TERMS).map(({ term }) => term),
    closeTo: (i) => {
      const best = scores.best[i] ?? -1;
      const phrases = comparisons.phrases[best] ?? [];
      return whole && embeddings
        ? closeTo(i, phrases, scores.profiles[best]?.learntFrom ?? [], ideas, embeddings)
        : null;
    },
    checksOf: (i) => findChecks(i, { doubts, grouping, ranks, priorities, scores }),
  });
  const { unmatched } = stated;
  const asked = settings.options;
  const report: Report = {
    schemaVersion: 1,
    generator: { name: 'llep-distil', version: VERSION },
    date: settings.date,
    paper: {
      title: settings.title,
      reference: settings.reference,
      author: settings.author,
      organisation: settings.organisation,
    },
    inputs,
    settings: resultSettings(settings),
    priorities,
    ledger: countLedger(entries),
    choice: { asked, chosen: grouping.count, tried: grouping.tried, clear: isClear(grouping.tried) },
    columns: relations.columns,
    meaning: embedder && embeddings ? { embedder: embedder.name, sentTo: embedder.sentTo, ideas: sample.length } : null,
    fittedOn: fitted.length < ideas.length ? fitted.length : null,
    criteria: ranking.criteria,
    sensitivity: ranking.sensitivity,
    options: composeOptions({
      ideas,
      priorities,
      scores,
      ranking,
      described,
      explain: (members, priority) => explain(corpus, scores, members, priority, OPTION_TERMS),
    }),
    coverage: composeCoverage({
      notes,
      ideas,
      members: ranking.ranked.map(({ option }) => portraits[option]?.members ?? []),
      priorities,
      scores,
      stability: ranking.ranked.map(({ option }) => stability[option] ?? null),
    }),
    ideas: entries,
    possibleRepeats: listPossibleRepeats(repeats.possible, sifted.ideas, entries),
    changes: [],
    warnings: [
      ...(input.warnings ?? []),
      ...unclear,
      ...meanings.warnings,
      ...findWarnings({ ideas: ideas.length, asked, priorities, scores, grouping, portraits, ranking, unmatched }),
    ],
  };
  return steered ? steerReport(report, { steering, groups: steered, ranked: ranking.ranked, questions }) : report;
}

/** The step that takes longest, by the name that it goes by while it lasts. */
const READING = 'reading what the notes mean';

const textsOf = (ideas: readonly Idea[]): string[] => ideas.map(({ note }) => note.text);
