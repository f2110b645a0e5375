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

/** The comparison in four sentences: the options, the first of them, why ranks changed, the ideas. */
export function summarySentences(comparison: Comparison): string[] {
  const sentences = [optionsSentence, firstSentence, causeSentence, ideasSentence];
  return sentences.map((sentence) => sentence(comparison)).filter((text) => text !== '');
}

function optionsSentence({ old, new: now, options }: Comparison): string {
  const [before, after] = [old.options.length, now.options.length];
  const fates = FATES.flatMap(([fate, one, many]) => {
    const found = options.filter((option) => option.fate === fate);
    const n = found.reduce((sum, option) => sum + (option.old.length || option.new.length), 0);
    if (n === 0) return [];
    return [`${n > 1 && n === before && n === after ? `all ${numberWord(n)}` : numberWord(n)} ${n === 1 ? one : many}`];
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

function ideasSentence({ old, counts }: Comparison): string {
  const part = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [`${grouped(n)} ${n === 1 ? one : many}`];
  const parts = [
    ...part(counts.moved, 'moved from one option to another', 'moved from one option to another'),
    ...part(counts['left-out'], 'is in an option no more', 'are in an option no more'),
    ...part(counts['brought-in'], 'is in an option now', 'are in an option now'),
  ];
  const others = [
    ...part(counts.gone, 'note is gone', 'notes are gone'),
    ...part(counts.new, 'note is new', 'notes are new'),
  ];
  const both = count(old.rows - counts.gone, 'note');
  const kept = `Of the ${both} in both, ${parts.length > 0 ? list(parts) : 'none moved from one option to another'}`;
  return `${[kept, ...(others.length > 0 ? [list(others)] : [])].join('; ')}.`;
}
