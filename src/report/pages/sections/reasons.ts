import type { Block } from '../../block.ts';
import { optionSentences } from '../../option-sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** The words and meanings that earned each option its scores against the priorities, and how well each holds together. */
export const reasons: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Annex C: what earned the scores');
  for (const option of report.options) {
    yield make.heading(2, `Option ${option.rank} against the priorities`);
    yield* make.list(optionSentences.priorities(report, option));
    yield* make.paragraph(optionSentences.stability(option));
  }
};
