import type { LedgerEntry, Option, Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { exemplarNotes } from '../../exemplar-notes.ts';
import { optionSentences } from '../../option-sentences.ts';
import { score, scoreParts } from '../../score-parts.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What its score is made of, so that nobody has to take the figure on trust. */
const makeUp = (report: Report, option: Option): Block =>
  make.table(
    `Option ${option.rank}: score ${score(option)} out of 100 and its make-up`,
    [
      make.words('Criterion', 18),
      make.figures('Value'),
      make.figures('Weight'),
      make.figures('Points'),
      make.words('Why', 40),
    ],
    scoreParts(report, option).map(({ name, value, weight, points, detail }) => [
      name,
      String(value),
      `${weight}%`,
      String(points),
      detail,
    ]),
  );

function* described(report: Report, option: Option, notes: ReadonlyMap<string, LedgerEntry>): Iterable<Block> {
  yield make.heading(2, `Option ${option.rank}: ${option.title}`);
  yield* make.paragraph(option.summary);
  yield* make.list([
    optionSentences.support(option),
    optionSentences.sectors(report, option) ?? '',
    optionSentences.closest(report, option),
  ]);
  const quoted = option.exemplars.flatMap((id) => notes.get(id) ?? []);
  if (quoted.length > 0) {
    yield make.heading(3, 'In their own words');
    yield {
      kind: 'quotations',
      items: quoted.map((note) => ({ id: note.id, text: note.text, source: optionSentences.source(note) })),
    };
  }
  const concerns = report.coverage.concerns.filter((concern) => concern.option === option.rank);
  if (concerns.length > 0) {
    yield make.heading(3, 'What to bear in mind');
    yield* make.list(concerns.map(({ message }) => `${message}.`));
  }
  yield makeUp(report, option);
}

/** Each option: what it is, who stands behind it, in whose words, what is missing, and what earned its score. */
export const options: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'The options');
  const notes = exemplarNotes(report);
  for (const option of report.options) yield* described(report, option, notes);
};
