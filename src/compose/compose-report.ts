import type {
  Choice,
  CloseTo,
  ColumnEvidence,
  Fate,
  Grouping,
  Idea,
  InputSummary,
  MeaningUse,
  Note,
  Portrait,
  Priority,
  Ranking,
  Report,
  Scores,
  TermShare,
  Warning,
} from '../model.ts';
import { resultSettings, type Settings } from '../settings.ts';
import { composeCoverage } from './compose-coverage.ts';
import { composeLedger, countLedger } from './compose-ledger.ts';
import { composeOptions, type Described } from './compose-options.ts';
import { findChecks } from './find-checks.ts';
import { findWarnings } from './find-warnings.ts';
import { type LikelyPair, listPossibleRepeats } from './list-possible-repeats.ts';

/** Words that a report names behind a score: of an option, and of one idea. */
const OPTION_TERMS = 5;
const IDEA_TERMS = 3;

/** What every stage found. Lists of groups are in the order of the groups, lists of ideas in that of the ideas. */
export interface ReportSource {
  readonly generator: Report['generator'];
  readonly settings: Settings;
  readonly inputs: readonly InputSummary[];
  readonly notes: readonly Note[];
  readonly priorities: readonly Priority[];
  /** What was noticed before; put before what is noticed here. */
  readonly warnings: readonly Warning[];
  readonly fates: readonly Fate[];
  readonly ideas: readonly Idea[];
  readonly doubts: readonly (string | null)[];
  /** Pairs that may say the same, by their numbers among all suggestions, before repeats were merged. */
  readonly possible: readonly LikelyPair[];
  readonly suggestions: readonly Idea[];
  readonly columns: readonly ColumnEvidence[];
  readonly meaning: MeaningUse | null;
  /** How many ideas the options were fitted on. */
  readonly fitted: number;
  readonly scores: Scores;
  /** For each note the numbers of the priorities that it names, and the entries that name none in use. */
  readonly stated: { readonly numbers: ReadonlyMap<Note, readonly number[]>; readonly unmatched: readonly string[] };
  readonly grouping: Grouping;
  /** How the number of options compares with the others that were tried. */
  readonly comparison: Pick<Choice, 'clear' | 'asGood' | 'better'>;
  readonly portraits: readonly Portrait[];
  readonly described: readonly Described[];
  readonly ranking: Ranking;
  /** The words behind the score of some ideas for a priority, from 0, and at most so many of them. */
  readonly explain: (ideas: readonly number[], priority: number, most: number) => readonly TermShare[];
  /** What an idea is close to in meaning. */
  readonly closeTo: (idea: number) => CloseTo | null;
}

/** Puts together what every stage found: the Report, from which every format is written. O(notes x options). */
export function composeReport(source: ReportSource): Report {
  const { settings, notes, priorities, ideas, scores, grouping, portraits, described, ranking, stated } = source;
  const ranks = portraits.map((_, option) => ranking.ranked.findIndex((ranked) => ranked.option === option) + 1);
  const byRank = ranking.ranked.flatMap(({ option }) => described[option] ?? []);
  const entries = composeLedger({
    notes,
    fates: source.fates,
    ideas,
    grouping,
    ranks,
    includeAuthors: settings.includeAuthors,
    priorities,
    scores,
    stated: stated.numbers,
    termsOf: (i) => source.explain([i], scores.best[i] ?? -1, IDEA_TERMS).map(({ term }) => term),
    closeTo: source.closeTo,
    checksOf: (i) => findChecks(i, { doubts: source.doubts, grouping, ranks, priorities, scores }),
  });
  const { options: asked, title, reference, author, organisation } = settings;
  return {
    schemaVersion: 1,
    generator: source.generator,
    date: settings.date,
    paper: { title, reference, author, organisation },
    inputs: source.inputs,
    settings: resultSettings(settings),
    priorities,
    ledger: countLedger(entries),
    choice: { asked, chosen: grouping.count, tried: grouping.tried, ...source.comparison },
    columns: source.columns,
    meaning: source.meaning,
    fittedOn: source.fitted < ideas.length ? source.fitted : null,
    criteria: ranking.criteria,
    sensitivity: ranking.sensitivity,
    options: composeOptions({
      ideas,
      priorities,
      scores,
      ranking,
      described,
      explain: (members, priority) => source.explain(members, priority, OPTION_TERMS),
    }),
    coverage: composeCoverage({
      notes,
      fates: source.fates,
      ideas,
      members: byRank.map(({ members }) => members),
      priorities,
      scores,
      stability: byRank.map(({ stability }) => stability),
    }),
    ideas: entries,
    possibleRepeats: listPossibleRepeats(source.possible, source.suggestions, entries),
    changes: [],
    warnings: [
      ...source.warnings,
      ...findWarnings({
        ideas: ideas.length,
        asked,
        priorities,
        scores,
        grouping,
        portraits,
        ranking,
        unmatched: stated.unmatched,
      }),
    ],
  };
}
