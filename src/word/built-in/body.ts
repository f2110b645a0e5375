import { annexes } from './annexes.ts';
import { frame } from './frame.ts';
import { judgement } from './judgement.ts';
import { results } from './results.ts';

/**
 * The text of the built-in template: an options paper in the order in which a Board reads, the recommendation first, the
 * criteria before the results, with marked blanks for what only officers can judge (HM Treasury's Green Book, options
 * appraisal). It says what the paper in the other formats says, section by section (report/pages/sections, which it cannot
 * see); a test compares the two. Fields are those of the vocabulary.
 *
 * @param relation of the picture that stands where the charts will be
 * @returns paragraphs and tables, without the properties of the section
 */
export const bodyXml = (relation: string): string =>
  [...frame, ...results(relation), ...judgement(relation), ...annexes].join('');
