import type { Block } from '../../block.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

const AREAS = ['Finance', 'Legal', 'Equality', 'Environment', 'Risk'] as const;

/** What a decision would mean, for those who answer for it to say. */
export const implications: Section = function* (): Iterable<Block> {
  yield make.heading(1, 'Implications');
  yield make.table(
    'Implications of the decision, for officers to complete',
    [make.words('Area', 20), make.words('Implications', 52)],
    AREAS.map((area) => [area, null]),
  );
};
