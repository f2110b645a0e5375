import type { Comparison, Contribution, Places, RankChange } from '../../compare/comparison.ts';
import { list, outOf100, percent } from '../wording.ts';
import { optionNames } from './option-names.ts';
import { ordinal } from './ordinal.ts';
import { supportWords } from './support-words.ts';
import { wholePoints } from './whole-points.ts';

/**
 * An option's place before and now and why, in plain words: "Support +12 points (14 more ideas, 60 more votes)". The
 * points are whole and add up to the difference of the two scores as readers see them.
 */
export function rankSentence(comparison: Comparison, change: RankChange): string {
  const names = optionNames(comparison);
  const { rank, total } = change;
  const name = names.new(rank.new);
  const moved =
    rank.new === rank.old
      ? `${name} is ${ordinal(rank.new)} as before`
      : `${name} ${rank.new < rank.old ? 'rose' : 'fell'} from ${ordinal(rank.old)} to ${ordinal(rank.new)}`;
  const score = { old: outOf100(total.old), new: outOf100(total.new) };
  const points = pointSentence(comparison, change);
  const scored =
    score.old === score.new
      ? `its score is ${score.new} as before`
      : `its score went from ${score.old} to ${score.new}`;
  return `${moved}; ${scored}${points === '' ? '' : `: ${points}`}.${rank.new === rank.old ? '' : placeSentence(comparison, change.places)}`;
}

function pointSentence(comparison: Comparison, change: RankChange): string {
  const { contributions, rest, rank } = change;
  const exact = contributions.flatMap(({ byWeight, byValue }) => [byWeight, byValue]);
  const points = wholePoints([...exact, rest], Number(outOf100(change.total.new)) - Number(outOf100(change.total.old)));
  const parts = contributions.map((contribution, index) => {
    const byWeight = points[2 * index] ?? 0;
    const byValue = points[2 * index + 1] ?? 0;
    return { contribution, byWeight, byValue, sum: byWeight + byValue };
  });
  const telling = parts.filter(({ byWeight, byValue }) => byWeight !== 0 || byValue !== 0);
  telling.sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || parts.indexOf(a) - parts.indexOf(b));
  const said = telling.map(({ contribution, byWeight, byValue, sum }) => {
    const { name } = contribution;
    const because = valueWords(comparison, contribution, rank);
    const weighed = `its weight went from ${percent(contribution.weight.old)} to ${percent(contribution.weight.new)}`;
    if (byValue === 0) return `${name} ${signed(sum)} (${weighed})`;
    if (byWeight === 0) return `${name} ${signed(sum)} (${because})`;
    return `${name} ${signed(sum)} (${sign(byWeight)} because ${weighed}, ${sign(byValue)} by its value: ${because})`;
  });
  const left = points.at(-1) ?? 0;
  return list([...said, ...(left === 0 ? [] : [`${signed(left)} that the published figures do not explain`])]);
}

const sign = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points)}`;
const signed = (points: number): string => `${sign(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;

/** What a change of a criterion's value came from. */
function valueWords(comparison: Comparison, { id, value }: Contribution, rank: RankChange['rank']): string {
  const old = comparison.old.options[rank.old - 1]?.support;
  const now = comparison.new.options[rank.new - 1]?.support;
  if (id === 'support' && old && now) return supportWords(old, now, value.new > value.old);
  return `from ${outOf100(value.old)} to ${outOf100(value.new)} of 100`;
}

function placeSentence(comparison: Comparison, { overtook, overtakenBy, newAbove, goneAbove }: Places): string {
  const names = optionNames(comparison);
  const parts = [
    ...(overtook.length > 0 ? [`It overtook ${names.newList(overtook)}.`] : []),
    ...(overtakenBy.length > 0 ? [`${names.newList(overtakenBy)} overtook it.`] : []),
    ...(newAbove.length > 0 ? [`${names.newList(newAbove)} came in above it.`] : []),
    ...(goneAbove.length > 0
      ? [
          `${names.oldList(goneAbove)}, above it before, no longer ${goneAbove.length === 1 ? 'stands by itself' : 'stand by themselves'}.`,
        ]
      : []),
  ];
  return parts.map((part) => ` ${part}`).join('');
}
