import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { setAsideNotes } from '../../set-aside-notes.ts';
import { shortened } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** Notes set aside that a paper lists; beyond that the ledger is the better place to check them. */
const SHOWN = 100;
const LENGTH = 400;

/** The notes that are in no option, so that nobody finds theirs missing without a reason. */
export const ledger: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Annex A: notes set aside');
  yield* make.paragraph(
    `${sentences.setAside(report)} The ledger (the CSV format) has every row, with its option, its scores and its repeats.`,
  );
  if (report.ledger.setAside === 0) return;
  yield make.table(
    'Notes set aside',
    [make.words('Id', 10), make.words('Note', 44), make.words('Why', 20)],
    setAsideNotes(report, SHOWN).map(({ id, text, reason }) => [id, shortened(text, LENGTH), reason ?? '']),
  );
  yield* make.paragraph(sentences.moreSetAside(report, SHOWN));
};
