import type { Block } from '../../block.ts';
import { checkSentences } from '../../check-sentences.ts';
import { shortened } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** Possible repeats that a paper lists, and how much of each text. */
const SHOWN = 40;
const LENGTH = 300;

/** What an officer should look at before relying on the paper and the ledger: the warnings first, with what to do about them. */
export const toCheck: Section = function* (report): Iterable<Block> {
  const checks = checkSentences.checks(report);
  const repeats = checkSentences.possibleRepeats(report, SHOWN);
  yield make.heading(1, 'Annex B: what to check');
  if (report.warnings.length > 0) {
    yield* make.paragraph('About what was read, and how it was used:');
    yield* make.list(report.warnings.map(({ message }) => message));
  }
  const nothing = checks === '' && repeats === '' && report.warnings.length === 0;
  yield* make.paragraph(nothing ? 'Nothing was marked for checking.' : checks);
  if (repeats === '') return;
  yield* make.paragraph(repeats);
  yield make.table(
    'Possible repeats, the most alike first',
    [make.words('Id', 10), make.words('Idea', 28), make.words('Other id', 10), make.words('May say the same', 28)],
    report.possibleRepeats
      .slice(0, SHOWN)
      .map(({ ids: [id, other], texts: [text, again] }) => [
        id,
        shortened(text, LENGTH),
        other,
        shortened(again, LENGTH),
      ]),
  );
};
