import { composeReport } from './compose/compose-report.ts';
import { gatherFacts } from './compose/gather-facts.ts';
import { describeOptions } from './describe/describe-options.ts';
import { portray } from './describe/portrait.ts';
import type { DistilInput } from './distil-input.ts';
import { readMeanings } from './embed/read-meanings.ts';
import { errors } from './errors.ts';
import { fold } from './fold.ts';
import { addStrays } from './group/add-strays.ts';
import { chooseFitted } from './group/choose-fitted.ts';
import { compareTrials } from './group/compare-trials.ts';
import { groupIdeas } from './group/group-ideas.ts';
import { placeIdeas } from './group/place-ideas.ts';
import { stabilities } from './group/stability.ts';
import type { Idea, Note, Report, Steering } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { rankOptions } from './rank/rank-options.ts';
import { maskPersonal } from './read/mask.ts';
import { checkPriorities } from './score/check-priorities.ts';
import { closeTo } from './score/close-to.ts';
import { comparisonsOf } from './score/comparisons.ts';
import { explain } from './score/explain.ts';
import { LLEP_PRIORITIES } from './score/llep-priorities.ts';
import { createPriorityMatcher } from './score/match-priority.ts';
import { originOfPriorities } from './score/origin-of-priorities.ts';
import { readStated } from './score/read-stated.ts';
import { scoreIdeas } from './score/score-ideas.ts';
import { completeSettings, type Settings } from './settings.ts';
import { findRepeats } from './sift/find-repeats.ts';
import { mergeRepeats } from './sift/merge-repeats.ts';
import { siftNotes } from './sift/sift-notes.ts';
import { columnTexts } from './similarity/column-entries.ts';
import { liken } from './similarity/liken.ts';
import { relate } from './similarity/relate.ts';
import { completeList, lackingOptions } from './steer/complete-list.ts';
import { decide } from './steer/decide.ts';
import { holdOriginals } from './steer/hold-originals.ts';
import { placedIdeas } from './steer/label-ideas.ts';
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

/**
 * The whole pipeline: notes in, report out. Pure: no files, no console, no clock; the same input gives the same report.
 * @throws DistilError where a setting is not valid, no note holds an idea, or meanings are required and cannot be had
 */
export async function distil(input: DistilInput): Promise<Report> {
  const { priorities = LLEP_PRIORITIES, inputs = [], questions = 0, embedder, onProgress } = input;
  checkPriorities(priorities);
  const asked = completeSettings(input.settings ?? {});
  const settings = { ...asked, priorities: originOfPriorities(input.priorities, asked.priorities) };
  const random = createRandom(settings.seed);

  await onProgress?.('sorting out what is a suggestion', 0);
  const contentWords = createContentWords(settings.stopWords);
  const spoken = { file: settings.assignments, mask: settings.includeAuthors ? null : maskPersonal };
  const { steering: decided, isList, warnings: unclear } = decide(input.assignments ?? [], input.notes, spoken);
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
  const by = embedder && settings.embeddings !== 'off' ? 'meaning' : 'words';
  const sample = chooseFitted(texts.length, by, random, placedIdeas(sifted.ideas, rulings));
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
  const held = decided && holdOriginals(decided, sifted.ideas, ideas);
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
  const lacking = held && isList ? lackingOptions(held, settings.options) : null;
  const groupsOf = (asked: Settings['options'], drawn: Random) =>
    groupIdeas(relations.similarity, relations.vectors, asked, drawn, createRandom(settings.seed));
  const draft = groupsOf(settings.options, random);
  const some = Array.from(fitted, (i) => ideas[i]).filter((idea) => idea !== undefined);
  const steering = previous
    ? startFrom({
        previous,
        ideas: some,
        words: sayings.words,
        vectorise: corpus.vectorise,
        similarity: relations.similarity,
        embeddings: embeddings && { ...embeddings, from: comparisons.texts.length },
      })
    : held && lacking
      ? completeList(held, some, groupsOf(lacking, createRandom(settings.seed)))
      : held;
  const likeness = () => ({ ...liken(sayings, fittedColumns), smoothed: relations.similarity });
  const steered =
    steering || questions > 0 ? steerGroups({ ideas, fitted, steering, groups: draft, likeness: likeness() }) : null;
  const groups = steering && steered ? { ...draft, count: steered.count, assignments: steered.assignments } : draft;
  // Grouped anew, ideas know nothing of what officers decided: that says nothing of the options that they made.
  const stability = steering ? [] : stabilities(relations.vectors, groups, random);
  const features = [
    { matrix: corpus.matrix, weight: 1 },
    ...columns.map(({ entries }, c) => ({ matrix: entries, weight: relations.columns[c]?.weight ?? 0 })),
  ];
  const grouping = placeIdeas(features, fitted, relations.vectors, groups, steered?.placed);

  await onProgress?.('describing and ranking the options', 0.9);
  const portraits = portray(grouping.assignments, grouping.count, corpus);
  const readIdeas = embeddings && {
    vectors: embeddings.ideas,
    rows: new Map(Array.from(fitted, (idea, r) => [idea, r])),
  };
  const telling = addStrays(doubts, grouping, steered?.placed);
  const standing = steered?.options.map((place) => steering?.options[place]?.title ?? '');
  const described = describeOptions({ portraits, ideas, corpus, readIdeas, doubts: telling }, standing).map(
    (description, option) => ({
      ...description,
      stability: stability[option] ?? null,
    }),
  );
  const facts = gatherFacts({ ideas, priorities, scores, grouping, portraits });
  const ranking = rankOptions(facts, settings.weights, random);

  await onProgress?.('writing the report', 0.95);
  const report = composeReport({
    generator: { name: 'llep-distil', version: VERSION },
    settings,
    inputs,
    notes,
    priorities,
    warnings: [...(input.warnings ?? []), ...unclear, ...meanings.warnings],
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
  const { optionsFrom: given = null } = input;
  return steerReport(report, { steering, previous, given, groups: steered, ranked: ranking.ranked, questions });
}

/** The step that takes longest, by the name that it goes by while it lasts. */
const READING = 'reading what the notes mean';

const textsOf = (ideas: readonly Idea[]): string[] => ideas.map(({ note }) => note.text);
