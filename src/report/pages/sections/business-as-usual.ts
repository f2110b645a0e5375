import type { Block } from '../../block.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** The comparator for every option; notes from a workshop do not hold it. */
export const businessAsUsual: Section = function* (): Iterable<Block> {
  yield make.heading(1, 'Business as usual');
  yield* make.paragraph('Each option is to be compared with what would happen without it.');
  yield* make.blanks('What is already planned or under way', 'What would happen if nothing more were done');
};
