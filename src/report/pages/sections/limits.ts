import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What nobody should read into the paper, and what went less well than it should. */
export const limits: Section = function* ({ warnings }): Iterable<Block> {
  yield make.heading(1, 'Limits and warnings');
  yield* make.list([
    sentences.limits,
    'Ideas were put together by a program, which is a draft of what a careful reader would do.',
    ...warnings.map(({ message }) => message),
  ]);
};
