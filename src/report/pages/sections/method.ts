import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** How the result came about, for those who must answer for it. */
export const method: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Annex D: method');
  yield* make.list([...sentences.method(report), sentences.choice(report), ...sentences.columns(report)]);
};
