import type {
  Beginning,
  LedgerEntry,
  Option,
  PreviousOptions,
  Report,
  StandingOption,
  Steering,
  Warning,
} from '../model.ts';
import { SETTINGS } from '../settings.ts';
import { warnings } from '../warnings.ts';
import { listChanges } from './list-changes.ts';
import { markLines } from './mark-lines.ts';
import type { SteeredGroups } from './steer-groups.ts';

/** What there is to say of officers' hands in a report. */
export interface ReportSteering {
  /** Null where officers decided nothing. */
  readonly steering: Steering | null;
  /** The earlier report whose options these are; undefined where officers' ledger gave them. */
  readonly previous: PreviousOptions | undefined;
  /** The earlier report that was given, whether or not its options are these. */
  readonly given: PreviousOptions | null;
  /** Null where nothing was decided, begun from or asked for. */
  readonly groups: SteeredGroups | null;
  /** The groups from best to worst. */
  readonly ranked: readonly { readonly option: number }[];
  /** How many questions to ask. */
  readonly questions: number;
}

/**
 * Adds officers' hands to a finished report: who decided each line, what the machine had called the options, what was
 * changed, and what to ask next. O(ideas); the questions cost what `chooseQuestions` says.
 */
export function steerReport(
  report: Report,
  { steering, previous, given, groups, ranked, questions }: ReportSteering,
): Report {
  if (groups === null) return report;
  const ranks = groups.options.map((_, group) => ranked.findIndex(({ option }) => option === group) + 1);
  const asked = (possible: Report['possibleRepeats']): Pick<Report, 'questions'> =>
    questions === 0
      ? {}
      : {
          questions: groups.ask(
            possible.map(({ ids }) => ids),
            questions,
          ),
        };
  if (!steering) return { ...report, ...asked(report.possibleRepeats) };
  const rankOf = (place: number): number | null => ranks[groups.options.indexOf(place)] ?? null;
  const options = report.options.map((option) => marked(option, steering.options, groups.options, ranks));
  const ideas = markLines(report.ideas, steering, options, rankOf).map(withoutSettledChecks);
  const { rulings } = steering;
  const possibleRepeats = report.possibleRepeats.filter(
    ({ ids: [a, b] }) => !rulings.get(a)?.apartFrom.includes(b) && !rulings.get(b)?.apartFrom.includes(a),
  );
  const { asked: wanted, chosen } = report.choice;
  return {
    ...report,
    // Nobody asked for a number: the options are those that officers kept.
    choice: { ...report.choice, asked: { min: chosen, max: chosen }, tried: [], clear: null, asGood: [], better: [] },
    options,
    ideas,
    possibleRepeats,
    changes: listChanges(ideas, steering, options),
    ...(previous ? { begunFrom: beginning(previous, rankOf) } : {}),
    ...asked(possibleRepeats),
    warnings: [
      ...report.warnings.filter(({ code }) => code !== 'fewer-options'),
      ...overruled(wanted, chosen, previous ? '--options-from' : '--assignments'),
      ...(given && !previous ? [warnings.optionsFromUnused()] : []),
    ],
  };
}

/**
 * Says that the number of options that was asked for is not that of those which stand. The default counts as not asked for,
 * given or not: a report says what its settings were, not who gave them, and must be the same when it is verified.
 */
function overruled(
  { min, max }: Report['choice']['asked'],
  kept: number,
  keeper: '--assignments' | '--options-from',
): Warning[] {
  const usual = SETTINGS.options.default;
  if ((min === usual.min && max === usual.max) || (min <= kept && kept <= max)) return [];
  return [warnings.optionsKept(min === max ? `${min}` : `${min}-${max}`, kept, keeper)];
}

/** What became of the options of an earlier report, by their places; the place after them is of what fitted none. */
const beginning = (
  { name = '', date = null, titles }: PreviousOptions,
  rankOf: (place: number) => number | null,
): Beginning => ({
  name,
  date,
  empty: titles.filter((_, place) => rankOf(place) === null),
  fresh: rankOf(titles.length),
});

/** An option with what the machine had called it, where officers named, merged or made it. */
function marked(
  option: Option,
  standing: readonly StandingOption[],
  places: readonly number[],
  ranks: readonly number[],
): Option {
  const machineTitle = standing[places[ranks.indexOf(option.rank)] ?? -1]?.machineTitle ?? null;
  return machineTitle === null ? option : { ...option, machineTitle };
}

/** What an officer has settled needs no check: where the idea belongs, whether it is one, whether it repeats another. */
function withoutSettledChecks(entry: LedgerEntry): LedgerEntry {
  const { steered, checks } = entry;
  if (steered?.by !== 'officer' || checks.length === 0) return entry;
  return { ...entry, checks: checks.filter(({ code }) => code === 'stated-differs') };
}
