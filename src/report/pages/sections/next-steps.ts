import type { Block } from '../../block.ts';
import { count } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What is left to do, with places for who and when. */
export const nextSteps: Section = function* ({ ideas }): Iterable<Block> {
  const marked = ideas.filter(({ checks }) => checks.length > 0).length;
  const steps = [
    ...(marked === 0 ? [] : [`Look at the ${count(marked, 'line')} of the ledger marked in its column "check"`]),
    'Fill in the parts of this paper that are marked',
    'Appraise the options that the Board takes forward',
  ];
  yield make.heading(1, 'Next steps');
  yield make.table(
    'Next steps, with owners and dates for officers to fill in',
    [make.words('Step', 44), make.words('Owner', 16), make.words('Date', 16)],
    [...steps, null].map((step) => [step, null, null]),
  );
  yield* make.paragraph(
    'The delivery log, a spreadsheet with a row for each option, is for the steering group that oversees the work.',
  );
};
