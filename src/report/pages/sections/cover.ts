import type { Block } from '../../block.ts';
import { dateInWords } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What a clerk needs to put the paper on an agenda; what the settings do not say is for officers to fill in. */
export const cover: Section = function* ({ paper, date }): Iterable<Block> {
  yield make.table(
    'About this paper',
    [make.words('Item', 24), make.words('Entry', 48)],
    [
      ['Organisation', paper.organisation],
      ['Agenda item or reference', paper.reference],
      ['Date', date === null ? null : dateInWords(date)],
      ['Author', paper.author],
      ['Sponsor', null],
      ['Open or exempt', null],
      ['For decision or for information', null],
    ],
  );
};
