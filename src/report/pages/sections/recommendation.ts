import type { Block } from '../../block.ts';
import { optionSentences } from '../../option-sentences.ts';
import { count, numberWord } from '../../wording.ts';
import { closeCalls } from '../close-calls.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** The decision sought, first: the options by rank, what is asked of the Board, what it must know of the order. */
export const recommendation: Section = function* (report): Iterable<Block> {
  const { options, ledger, warnings } = report;
  const many = options.length > 1;
  yield make.heading(1, 'Recommendation');
  yield* make.paragraph('The Board is asked to:');
  yield* make.numbered([
    `consider the ${many ? `${numberWord(options.length)} options` : 'option'} below, drawn from ` +
      `${count(ledger.rows - ledger.blank, 'note')}${many ? ' and ranked by the criteria in this paper' : ''};`,
    `say which ${many ? 'of them' : 'part of it'} should go forward to a full appraisal;`,
    'note that the parts marked "blank" or "to be completed" need the judgement of officers first.',
  ]);
  yield make.table(
    many ? 'The options in order of rank' : 'The option',
    [
      make.figures('Rank'),
      make.options(),
      make.figures('Different ideas'),
      make.figures('Notes'),
      make.words('Main priority', 22),
    ],
    options.map((option) => [
      String(option.rank),
      option.title,
      String(option.support.separate),
      String(option.support.ideas),
      optionSentences.mainPriority(report, option),
    ]),
  );
  yield* make.note(closeCalls(report));
  if (warnings.length > 0)
    yield* make.note(
      `there ${warnings.length === 1 ? 'is' : 'are'} ${count(warnings.length, 'warning')} about what was read or how it was used, for officers to look at: see "Annex B: what to check".`,
    );
  yield* make.blanks('The decision sought, in full');
};
