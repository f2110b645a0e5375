import type { Grouping, Portrait, Priority, Ranking, Scores, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';

/** Below this many different ideas, options say little. */
const SMALL_SET = 20;
/** From this share of the ideas on, one option is what the notes are about. */
const DOMINANT = 0.6;
/** Where more than this share of the ideas shares no word with any priority, the priorities belong to other notes. */
const FOREIGN = 0.5;
/** Examples shown in a warning. */
const EXAMPLES = 3;

export interface WarningSource {
  readonly ideas: number;
  readonly asked: { readonly min: number; readonly max: number };
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
  readonly grouping: Grouping;
  readonly portraits: readonly Portrait[];
  readonly ranking: Pick<Ranking, 'criteria' | 'ranked'>;
  /** Entries of the priority column that name none of the priorities in use. */
  readonly unmatched: readonly string[];
}

/** What a careful officer would say before showing the report to anyone. O(ideas). */
export function findWarnings(source: WarningSource): Warning[] {
  const { ideas, asked, priorities, scores, grouping, portraits, ranking, unmatched } = source;
  const found: Warning[] = [];
  if (unmatched.length > 0) {
    const examples = [...new Set(unmatched)].sort().slice(0, EXAMPLES);
    found.push(warnings.prioritiesUnmatched(unmatched.length, examples.map((entry) => `"${entry}"`).join(', ')));
  }
  const used = new Set(scores.best);
  const unserved = priorities.filter((_, p) => !used.has(p));
  const unscored = scores.best.reduce((count, _, i) => count + (isUnscored(scores, i) ? 1 : 0), 0);
  if (unserved.length > 0)
    found.push(warnings.prioritiesWithoutIdeas(unserved.map(({ name }) => `"${name}"`).join(', ')));
  if (unscored > ideas * FOREIGN) found.push(warnings.prioritiesForeign(unscored, ideas));
  else if (unscored > 0) found.push(warnings.ideasWithoutScore(unscored));

  if (grouping.count < asked.min) found.push(warnings.fewerOptions(asked.min, grouping.count, ideas));
  if (ideas < SMALL_SET) found.push(warnings.smallSet(ideas));
  const unlike = grouping.fits.reduce((count, fit) => count + (fit === 0 ? 1 : 0), 0);
  if (unlike > 0) found.push(warnings.ideasUnlike(unlike));
  for (const [place, { option }] of ranking.ranked.entries()) {
    const share = (portraits[option]?.members.length ?? 0) / ideas;
    if (grouping.count > 1 && share >= DOMINANT) found.push(warnings.dominantOption(place + 1, share));
  }
  for (const { name, missing } of ranking.criteria) if (missing) found.push(warnings.criterionMissing(name, missing));
  return found;
}

function isUnscored({ values, priorities }: Scores, idea: number): boolean {
  for (let p = 0; p < priorities; p++) if ((values[idea * priorities + p] ?? 0) > 0) return false;
  return true;
}
