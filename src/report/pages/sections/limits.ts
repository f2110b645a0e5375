import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What nobody should read into the paper. The warnings are for officers, who can act on them: they are in the annexes. */
export const limits: Section = function* (): Iterable<Block> {
  yield make.heading(1, 'Limits');
  yield* make.list([
    sentences.limits,
    'Ideas were put together by a program, which is a draft of what a careful reader would do.',
  ]);
};
