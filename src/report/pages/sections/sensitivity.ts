import type { Option } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { sensitivitySentences } from '../../sensitivity-sentences.ts';
import { sentences } from '../../sentences.ts';
import { wholeShares } from '../../whole-shares.ts';
import { closeCalls } from '../close-calls.ts';
import { make } from '../make.ts';
import { optionName } from '../option-name.ts';
import type { Section } from '../section.ts';

/** "1 to 3", "2": the ranks that at least one weighting gives. */
function range({ rankShare }: Option): string {
  const ranks = rankShare.flatMap((share, index) => (share > 0 ? [index + 1] : []));
  const [best, worst] = [ranks[0], ranks.at(-1)];
  return best === worst ? `${best ?? ''}` : `${best} to ${worst}`;
}

/** The shares of the ranks in whole per cent that add up to 100; nearly none is not called none, nor nearly all all. */
function shares({ rankShare }: Option): readonly string[] {
  const whole = wholeShares(
    rankShare.map((share) => share * 100),
    100,
  );
  return rankShare.map((share, index) => {
    if (share > 0 && whole[index] === 0) return '<1%';
    return share < 1 && whole[index] === 100 ? '>99%' : `${whole[index] ?? 0}%`;
  });
}

/** How much the order owes to the weights. Left out where there is nothing to rank. */
export const sensitivity: Section = function* (report): Iterable<Block> {
  const { options } = report;
  if (options.length < 2) return;
  yield make.heading(1, 'How firm the ranking is');
  yield* make.paragraph(sentences.firmness(report));
  yield* make.note(closeCalls(report));
  yield* make.paragraph(sensitivitySentences.intro(report));
  yield* make.paragraph(sensitivitySentences.equalWeights(report));
  if (options.some(({ rankShare }) => rankShare.length > 0))
    yield make.table(
      'Ranks over all possible weightings, and the share that gives each',
      [make.words('Option', 26), make.figures('Ranks'), ...options.map(({ rank }) => make.figures(`Rank ${rank}`))],
      options.map((option) => [optionName(option), range(option), ...shares(option)]),
    );
  const pairs = sensitivitySentences.neighbours(report);
  if (pairs.length === 0) return;
  yield* make.paragraph('What it would take to turn the order of each option and the next:');
  yield* make.list(pairs);
};
