import type { Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { changeSentences } from '../../change-sentences.ts';
import { count, shortened } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** Changes that a paper lists, and how much of each note; the ledger has them all, whole. */
const SHOWN = 500;
const LENGTH = 300;

/** What officers changed against the program's draft, for those who have to answer for it. O(rows). */
export const changes: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Annex F: changes made by officers');
  yield* make.paragraph(changeSentences.summary(report));
  yield* make.paragraph(changeSentences.followed(report));
  if (report.changes.length > 0) yield* changed(report);
  const followers = changeSentences.followers(report);
  if (followers.length === 0) return;
  yield make.table(
    'What followed, moved by the program and by no officer',
    [make.words('Id', 10), make.words('Idea', 36), make.words('From', 19), make.words('To', 19)],
    followers.slice(0, SHOWN).map(([id, text, from, to]) => [id, shortened(text, LENGTH), from, to]),
  );
  yield* unshown(followers.length, 'more idea that followed is', 'more ideas that followed are');
};

/** How many lines of a table are not shown, and where they are; nothing where all are. */
function* unshown(lines: number, one: string, many: string): Iterable<Block> {
  const more = lines - SHOWN;
  if (more > 0) yield* make.paragraph(`${count(more, one, many)} in the JSON format and in the ledger.`);
}

function* changed(report: Report): Iterable<Block> {
  yield make.table(
    "What officers changed against the program's draft",
    [
      make.words('Id', 10),
      make.words('Change', 28),
      make.words('From', 16),
      make.words('To', 16),
      make.words('Why', 14),
    ],
    changeSentences
      .lines(report)
      .slice(0, SHOWN)
      .map(({ subject, what, from, to, note }) => [subject, shortened(what, LENGTH), from, to, note]),
  );
  yield* unshown(report.changes.length, 'more change is', 'more changes are');
}
