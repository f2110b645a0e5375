import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** The priorities that the options are measured against, as they were stated. */
export const strategicFit: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Strategic fit: the priorities');
  yield make.table(
    'The priorities that ideas were scored against',
    [make.figures('No.'), make.words('Priority', 20), make.words('Description', 46), make.figures('Weight')],
    report.priorities.map(({ number, name, description, weight }) => [
      String(number),
      name,
      description,
      sentences.priorityShare(report, weight),
    ]),
  );
};
