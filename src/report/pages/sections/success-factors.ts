import type { Block } from '../../block.ts';
import { make } from '../make.ts';
import { optionName } from '../option-name.ts';
import type { Section } from '../section.ts';

/** The critical success factors of options appraisal beside strategic fit; notes tell nothing of them. */
const FACTORS = ['Value for money', 'Supplier capacity', 'Affordability', 'Achievability'] as const;

/** A table for officers to fill in, a row for each option, business as usual first. */
export const successFactors: Section = function* ({ options }): Iterable<Block> {
  yield make.heading(1, 'Other critical success factors');
  yield* make.paragraph('Notes from a workshop say how well an option fits the priorities. They say nothing of these.');
  yield make.table(
    'Critical success factors other than strategic fit, for officers to judge',
    [make.words('Option', 22), ...FACTORS.map((factor) => make.words(factor, 19))],
    ['Business as usual', ...options.map(optionName)].map((name) => [name, ...FACTORS.map(() => null)]),
  );
};
