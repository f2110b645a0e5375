import type { Comparison } from '../../compare/comparison.ts';
import type { Block } from '../block.ts';
import { count, grouped, list } from '../wording.ts';
import { changesNothing } from './changes-nothing.ts';
import { fateSentence } from './fate-sentence.ts';
import { givenSentences } from './given-sentences.ts';
import { ideaBlocks } from './idea-blocks.ts';
import { rankSentence } from './rank-sentence.ts';
import { rankingTable } from './ranking-table.ts';
import { summarySentences } from './summary-sentences.ts';

const NOTHING_CHANGED = 'Nothing changed: options, ideas, ranks and scores are the same.';
const NOTHING_GIVEN = 'Nothing: the notes, settings, priorities and the version of the program are the same.';
const EDITED = 'The same notes and settings give the same report, so one of the two was edited afterwards.';

/**
 * What an officer tells the Board of a second report: in short, because of what, the ranking before and now, what became
 * of each option, and which ideas are not where they were. O(ideas).
 */
export function* comparisonPage(comparison: Comparison): Iterable<Block> {
  const nothing = changesNothing(comparison);
  yield paragraph(nothing ? NOTHING_CHANGED : summarySentences(comparison).join(' '));
  const given = givenSentences(comparison);
  yield heading('What was different from the start');
  yield given.length > 0 ? { kind: 'list', items: given } : paragraph(NOTHING_GIVEN);
  if (given.length === 0 && !nothing) yield { kind: 'paragraph', tone: 'warning', text: EDITED };
  yield heading('The ranking');
  yield rankingTable(comparison);
  yield* reasons(comparison);
  yield heading('What became of the options');
  yield { kind: 'list', items: comparison.options.map((change) => fateSentence(comparison, change)) };
  yield* ideaBlocks(comparison);
  yield heading('Every note is accounted for');
  yield paragraph(closing(comparison));
}

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Why ranks and scores are others: those with another rank first. */
function* reasons(comparison: Comparison): Iterable<Block> {
  const pairs = comparison.options.flatMap(({ rank }) => rank ?? []);
  const moved = pairs.filter(({ rank }) => rank.old !== rank.new);
  const scored = pairs.filter(
    ({ rank, contributions }) =>
      rank.old === rank.new && contributions.some(({ byWeight, byValue }) => byWeight !== 0 || byValue !== 0),
  );
  for (const [title, changes] of [
    ['Why ranks changed', moved],
    ['The same rank, another score', scored],
  ] as const) {
    if (changes.length === 0) continue;
    yield heading(title, 2);
    yield { kind: 'list', items: changes.map((change) => rankSentence(comparison, change)) };
  }
  if (moved.length === 0 && scored.length === 0)
    yield paragraph('No option that is in both has another rank or score.');
}

/** The counts of both ledgers, which add up to the notes of each. */
function closing({ old, new: now, counts }: Comparison): string {
  const kept = [
    [counts.stayed, 'where they were'],
    [counts.moved, 'in another option'],
    [counts['left-out'], 'in an option no more'],
    [counts['brought-in'], 'in an option now'],
    [counts.recounted, 'counted otherwise'],
    [counts.outside, 'in no option, as before'],
  ] as const;
  const parts = kept.filter(([n]) => n > 0).map(([n, words]) => `${grouped(n)} ${n === 1 ? 'is' : 'are'} ${words}`);
  const none = (n: number): string => (n === 0 ? 'none' : grouped(n));
  return [
    `${old.name} has ${count(old.rows, 'note')}, of which ${none(counts.gone)} ${counts.gone === 1 ? 'is' : 'are'} gone;`,
    `${now.name} has ${count(now.rows, 'note')}, of which ${none(counts.new)} ${counts.new === 1 ? 'is' : 'are'} new.`,
    parts.length === 0 ? 'None is in both.' : `Of the ${grouped(old.rows - counts.gone)} in both, ${list(parts)}.`,
  ].join(' ');
}
