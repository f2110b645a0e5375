import type { Report } from '../model.ts';
import { changeSentences } from './change-sentences.ts';
import { checkSentences } from './check-sentences.ts';
import { exemplarNotes } from './exemplar-notes.ts';
import { score, scoreParts, weighedCriteria } from './score-parts.ts';
import { sentences } from './sentences.ts';
import { setAsideNotes } from './set-aside-notes.ts';
import { textOption } from './text-option.ts';
import { type TextPage, textPage } from './text-page.ts';
import { dateInWords, shortened } from './wording.ts';
import type { Writer } from './writer.ts';

/** Notes set aside that are shown; enough to see what kind they are. */
const SET_ASIDE_SHOWN = 5;
const SET_ASIDE_LENGTH = 200;
/** Possible repeats that are shown, and how much of each text. */
const REPEATS_SHOWN = 5;
const REPEAT_LENGTH = 120;

function* criteria({ heading, paragraph, item }: TextPage, report: Report): Iterable<string> {
  yield `\n${heading('How the options are ranked', '-')}`;
  yield `${paragraph(sentences.scoring)}\n`;
  const weights = new Map(weighedCriteria(report).map(({ criterion, weight }) => [criterion, weight]));
  for (const criterion of report.criteria)
    yield item(`${criterion.name} (${weights.get(criterion) ?? 0}%). ${sentences.criterion(criterion)}`);
}

function* glance({ heading, paragraph, table }: TextPage, report: Report): Iterable<string> {
  yield `\n${heading('The ranking at a glance', '-')}`;
  yield table(
    ['Rank', 'Score', ...weighedCriteria(report).map(({ criterion }) => criterion.name)],
    'Option',
    report.options.map((option) => [
      [option.rank, score(option), ...scoreParts(report, option).map(({ value }) => value)].map(String),
      option.title,
    ]),
  );
  const firmness = sentences.firmness(report);
  if (firmness !== '') yield `\n${paragraph(firmness)}`;
}

function* setAside({ heading, paragraph, item }: TextPage, report: Report): Iterable<string> {
  yield `\n${heading('Set aside', '-')}`;
  yield paragraph(sentences.setAside(report));
  for (const { id, reason, text: said } of setAsideNotes(report, SET_ASIDE_SHOWN))
    yield item(`${id} (${reason}): ${shortened(said, SET_ASIDE_LENGTH)}`);
  const more = sentences.moreSetAside(report, SET_ASIDE_SHOWN);
  if (more !== '') yield paragraph(more);
}

function* toCheck({ heading, paragraph, item }: TextPage, report: Report): Iterable<string> {
  const checks = checkSentences.checks(report);
  const repeats = checkSentences.possibleRepeats(report, REPEATS_SHOWN);
  if (checks === '' && repeats === '') return;
  yield `\n${heading('To check', '-')}`;
  if (checks !== '') yield paragraph(checks);
  if (repeats !== '') yield paragraph(repeats);
  for (const { ids, texts } of report.possibleRepeats.slice(0, REPEATS_SHOWN))
    yield item(ids.map((id, side) => `${id}: ${shortened(texts[side] ?? '', REPEAT_LENGTH)}`).join(' / '));
}

function* changes({ heading, paragraph, item }: TextPage, report: Report): Iterable<string> {
  const summary = changeSentences.summary(report);
  if (summary === '') return;
  yield `\n${heading('Changes made by officers', '-')}`;
  yield paragraph(summary);
  for (const change of report.changes) yield item(changeSentences.line(change));
}

/** For an officer at a console: 80 columns, understood without colour, drawn with plain ASCII. */
export const text: Writer = {
  name: 'text',
  endings: ['.txt'],
  *write(report, look) {
    const page = textPage(look);
    yield page.heading(sentences.headline(report), '=');
    if (report.date !== null) yield page.paragraph(dateInWords(report.date));
    yield `\n${page.paragraph(sentences.ledger(report))}`;
    yield* criteria(page, report);
    yield* glance(page, report);
    const notes = exemplarNotes(report);
    for (const option of report.options) {
      yield '\n';
      yield* textOption(page, report, option, notes);
    }
    yield* setAside(page, report);
    yield* toCheck(page, report);
    yield* changes(page, report);
    yield `\n${page.heading('How the options were found', '-')}`;
    yield page.paragraph(sentences.meaning(report));
    yield page.paragraph(sentences.choice(report));
    for (const sentence of sentences.columns(report)) yield page.paragraph(sentence);
    if (report.warnings.length > 0) yield `\n${page.heading('Warnings', '-')}`;
    for (const { message } of report.warnings) yield page.item(message, look.paint.warn);
    yield `\n${page.paragraph(sentences.limits)}`;
  },
};
