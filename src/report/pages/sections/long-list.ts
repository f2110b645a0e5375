import type { Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { grouped } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** More reasons than these are put together in one row. */
const REASONS_SHOWN = 12;

/** Why notes were set aside: the commonest reasons first, then by the alphabet, and the rest in one row. O(rows). */
function reasons(report: Report): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { status, reason } of report.ideas)
    if (status === 'set-aside') counts.set(reason ?? '', (counts.get(reason ?? '') ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (sorted.length <= REASONS_SHOWN) return sorted;
  const rest = sorted.slice(REASONS_SHOWN - 1).reduce((sum, [, n]) => sum + n, 0);
  return [...sorted.slice(0, REASONS_SHOWN - 1), ['other reasons', rest]];
}

/** How every row became an idea in an option, a repeat, or set aside with a reason. */
export const longList: Section = function* (report): Iterable<Block> {
  const { rows, inOptions, duplicates, setAside, blank } = report.ledger;
  yield make.heading(1, 'From long list to short list');
  yield* make.paragraph(
    'Every row is accounted for. Notes that repeat another count as support for it. Notes that hold no suggestion were set aside, with the reason.',
  );
  yield make.table(
    'Rows read, by what became of them',
    [make.words('What became of them', 40), make.figures('Rows')],
    [
      ['An idea in an option', grouped(inOptions)],
      ['Repeats another idea', grouped(duplicates)],
      ['Set aside', grouped(setAside)],
      ['Blank', grouped(blank)],
      ['All rows read', grouped(rows)],
    ],
  );
  if (setAside > 0)
    yield make.table(
      'Why notes were set aside',
      [make.words('Reason', 40), make.figures('Notes')],
      [...reasons(report).map(([reason, n]) => [reason, grouped(n)]), ['All notes set aside', grouped(setAside)]],
    );
  yield* make.paragraph(sentences.made(report));
};
