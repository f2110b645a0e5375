import type { Comparison, OptionFate, RankChange } from '../../compare/comparison.ts';
import { capitalised, count, grouped, list, numberWord, percent } from '../wording.ts';
import { optionNames } from './option-names.ts';

/** How the fates of options are counted: in the old report, or, where there is nothing of it there, in the new. */
const FATES: readonly (readonly [OptionFate, one: string, many: string])[] = [
  ['stayed', 'holds the same ideas', 'hold the same ideas'],
  ['changed', 'holds most of the same ideas', 'hold most of the same ideas'],
  ['merged', 'was merged', 'were merged'],
  ['split', 'was split', 'were split'],
  ['redrawn', 'was drawn anew', 'were drawn anew'],
  ['gone', 'is gone', 'are gone'],
  ['new', 'is new', 'are new'],
];

/** What happens to an option with all that is in it, so that no idea leaves it by itself. */
const RESHAPED: readonly (readonly [OptionFate, string])[] = [
  ['merged', 'merged'],
  ['split', 'split'],
  ['redrawn', 'drawn anew'],
];

/** Where fewer of the notes than this are in both, the two are reports on different notes. */
const FEW_IN_BOTH = 0.1;

/** The comparison in a few sentences: whether it is one of the same notes, the options, the first, why ranks changed, the ideas. */
export function summarySentences(comparison: Comparison): string[] {
  const sentences = [differentNotes, optionsSentence, firstSentence, causeSentence, ideasSentence];
  return sentences.map((sentence) => sentence(comparison)).filter((text) => text !== '');
}

/** Said first, for of reports on different notes the rest says little. */
function differentNotes({ ideas }: Comparison): string {
  const has = (side: 'old' | 'new') => ideas.filter((idea) => idea[side] !== null && idea[side].text !== '').length;
  const both = ideas.filter(({ old, new: now }) => old !== null && now !== null && now.text !== '').length;
  if (both >= FEW_IN_BOTH * Math.min(has('old'), has('new'))) return '';
  const found = both === 0 ? 'no note is in both' : `only ${count(both, 'note is', 'notes are')} in both`;
  return `These are reports on different notes: ${found}, so little of what follows is a change of mind.`;
}

/** "split or merged": what happened to options with all that was in them; '' where nothing did. */
function reshaped({ options }: Comparison): string {
  const words = RESHAPED.filter(([fate]) => options.some((option) => option.fate === fate)).map(([, word]) => word);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Whether there are ideas of such an option that the new report does not know, so that it holds the same only of the others. */
const isPart = ({ fate, ideas }: Comparison['options'][number]): boolean => fate === 'stayed' && ideas.dropped > 0;

function optionsSentence({ old, new: now, options }: Comparison): string {
  const [before, after] = [old.options.length, now.options.length];
  const fates = FATES.flatMap(([fate, one, many]) => {
    const found = options.filter((option) => option.fate === fate);
    const n = found.reduce((sum, option) => sum + (option.old.length || option.new.length), 0);
    if (n === 0) return [];
    const part = found.some(isPart)
      ? `, as far as ${found.length === 1 ? 'its' : 'their'} ideas are in both reports`
      : '';
    return [
      `${n > 1 && n === before && n === after ? `all ${numberWord(n)}` : numberWord(n)} ${n === 1 ? one : many}${part}`,
    ];
  });
  const noun = before === 1 ? 'option' : 'options';
  const became =
    before === after
      ? `There ${after === 1 ? 'is' : 'are'} ${numberWord(after)} ${noun}, as before`
      : `${capitalised(numberWord(before))} ${noun} became ${numberWord(after)}`;
  return `${became}: ${list(fates)}.`;
}

/** Whether it was the weights or what was measured that changed the ranks. */
function causeSentence({ options }: Comparison): string {
  const moved = options.flatMap(({ rank }) => (rank && rank.rank.old !== rank.rank.new ? [rank] : []));
  if (moved.length === 0) return '';
  const sum = (part: (of: RankChange['contributions'][number]) => number): number =>
    moved.reduce((all, { contributions }) => all + contributions.reduce((s, of) => s + Math.abs(part(of)), 0), 0);
  const byWeight = sum((of) => of.byWeight);
  const byValue = sum((of) => of.byValue);
  const many = `${capitalised(numberWord(moved.length))} ${moved.length === 1 ? 'has' : 'have'} another rank`;
  if (byWeight + byValue === 0) return `${many}, with the same score.`;
  if (byValue === 0) return `${many}, because the weights changed and nothing else.`;
  if (byWeight === 0)
    return `${many}; the weights are the same, so that comes from the ideas and how they were measured.`;
  const share = percent(byWeight / (byWeight + byValue));
  return `${many}: ${share} of what changed their scores is due to the weights, the rest to the ideas and how they were measured.`;
}

function firstSentence(comparison: Comparison): string {
  const names = optionNames(comparison);
  const first = comparison.options.find(({ new: ranks }) => ranks.includes(1));
  if (first === undefined) return '';
  const name = names.new(1);
  if (first.new[0] !== 1 || first.rank?.rank.old !== 1)
    return `The first option is now ${name}; before, it was ${names.old(1)}.`;
  return `The first option is still ${name}${names.old(1) === name ? '' : ` (called ${names.old(1)} before)`}.`;
}

function ideasSentence(comparison: Comparison): string {
  const { old, counts } = comparison;
  const inBoth = old.rows - counts.gone;
  const went = reshaped(comparison);
  const elsewhere = ` from one option to another${went === '' ? '' : ` (other than with an option that was ${went})`}`;
  const part = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [`${grouped(n)} ${n === 1 ? one : many}`];
  const parts = [
    ...part(counts.moved, `moved${elsewhere}`, `moved${elsewhere}`),
    ...part(counts['left-out'], 'is in an option no more', 'are in an option no more'),
    ...part(counts['brought-in'], 'is in an option now', 'are in an option now'),
  ];
  const others = [
    ...part(counts.gone, 'note is gone', 'notes are gone'),
    ...part(counts.new, 'note is new', 'notes are new'),
  ];
  const kept = `Of the ${count(inBoth, 'note')} in both, ${parts.length > 0 ? list(parts) : `none moved${elsewhere}`}`;
  return `${[...(inBoth > 0 ? [kept] : []), ...(others.length > 0 ? [list(others)] : [])].join('; ')}.`;
}
