import type { CoverageTable, Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { count, grouped, list } from '../../wording.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';
import { sourcesOf } from '../sources-of.ts';

/** More questions or sources than these are counted, not named. */
const QUESTIONS_NAMED = 5;
const SOURCES_NAMED = 8;

/** The questions that the notes answer, in the order of the input. O(rows). */
function questions({ ideas }: Report): string {
  const asked = [...new Set(ideas.map(({ question }) => question))].filter((question) => question !== '');
  if (asked.length === 0) return '';
  const named = asked.slice(0, QUESTIONS_NAMED).map((question) => `"${question}"`);
  const more = asked.length - named.length;
  return `What was asked: ${[...named, ...(more > 0 ? [count(more, 'more question')] : [])].join('; ')}.`;
}

/** Whom the notes in the options came from, as far as the sheet tells. */
function sources(table: CoverageTable): string {
  const { by, names, unnamed } = table;
  if (names.length === 0) return '';
  if (by === 'table') return `The notes in the options came from ${count(names.length, 'table')}.`;
  const named = sourcesOf(table)
    .slice(0, SOURCES_NAMED)
    .map(({ name, total }) => `${name} (${grouped(total)})`);
  const more = names.length - named.length;
  const without = unnamed.reduce((sum, notes) => sum + notes, 0);
  return (
    `The notes in the options came from ${count(names.length, by)}: ` +
    `${list([...named, ...(more > 0 ? [count(more, 'other')] : [])])}` +
    `${without === 0 ? '' : `; ${count(without, 'note')} named none`}.`
  );
}

/** What was asked, and how many answered; when and why only officers know. */
export const purpose: Section = function* (report): Iterable<Block> {
  yield make.heading(1, 'Purpose and context');
  yield* make.blanks('Why suggestions were gathered, when and where');
  yield* make.paragraph(questions(report));
  yield* make.paragraph(sentences.ledger(report));
  for (const table of report.coverage.tables) if (table.by !== 'priority') yield* make.paragraph(sources(table));
};
