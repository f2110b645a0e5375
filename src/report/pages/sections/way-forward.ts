import type { Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { score } from '../../score-parts.ts';
import { percent } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What the ranking says, and how sure that is. */
function first({ options: [best, second] }: Report): string {
  if (best === undefined) return '';
  const scored = `Option 1, "${best.title}", scores ${score(best)} out of 100`;
  if (second === undefined) return `${scored}.`;
  const [share] = best.rankShare;
  return (
    `${scored} and ranks first; option 2, "${second.title}", scores ${score(second)}.` +
    (share === undefined ? '' : ` Of all possible weightings, ${percent(share)} put option 1 first.`)
  );
}

/** The ranking is not a preference; the choice and its reasons are for officers and the Board. */
export const wayForward: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'The preferred way forward');
  yield* make.paragraph(first(report));
  yield* make.paragraph(
    'The ranking does not choose. It orders what was said, before value for money and risk are known.',
  );
  yield* make.blanks('The preferred option or options, and why', 'Options not taken forward, and why');
};
