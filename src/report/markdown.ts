import type { Report } from '../model.ts';
import { exemplarNotes } from './exemplar-notes.ts';
import { markdownAnnexes } from './markdown-annexes.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { markdownOption } from './markdown-option.ts';
import { figures, type MarkdownColumn, markdownTable } from './markdown-table.ts';
import { optionSentences } from './option-sentences.ts';
import { score, scoreParts, weighedCriteria } from './score-parts.ts';
import { sentences } from './sentences.ts';
import { count, dateInWords, percent } from './wording.ts';
import type { Writer } from './writer.ts';

const optionColumn: MarkdownColumn = { heading: 'Option', share: 34 };

/** For pandoc, which makes the title of the document of it. Nothing here comes from the notes. */
function* frontMatter(report: Report): Iterable<string> {
  yield `---\ntitle: "${sentences.headline(report)}"\n`;
  yield 'subtitle: "Workshop ideas distilled into ranked options"\n';
  if (report.date !== null) yield `date: "${dateInWords(report.date)}"\n`;
  yield 'lang: en-GB\n---\n';
}

function* asked(report: Report): Iterable<string> {
  yield `\n# What was read\n\n${escapeMarkdown(sentences.ledger(report))}\n`;
  if (report.warnings.length > 0)
    yield `\nThere ${report.warnings.length === 1 ? 'is' : 'are'} ${count(report.warnings.length, 'warning')}: see "Warnings and limits" below.\n`;
  yield '\n# The priorities\n';
  yield* markdownTable(
    'The priorities that ideas were scored against',
    [figures('No.', 8), { heading: 'Priority', share: 24 }, { heading: 'Description', share: 36 }, figures('Weight')],
    report.priorities.map(({ number, name, description, weight }) => [
      number,
      name,
      description,
      sentences.priorityShare(report, weight),
    ]),
  );
}

function* criteria(report: Report): Iterable<string> {
  const weights = new Map(weighedCriteria(report).map(({ criterion, weight }) => [criterion, weight]));
  yield `\n# Criteria and weights\n\n${sentences.scoring}\n`;
  yield* markdownTable(
    'Criteria and their weights',
    [{ heading: 'Criterion', share: 18 }, figures('Weight'), { heading: 'What it measures', share: 46 }],
    report.criteria.map((criterion) => [
      criterion.name,
      `${weights.get(criterion) ?? 0}%`,
      sentences.criterion(criterion),
    ]),
  );
}

function* glance(report: Report): Iterable<string> {
  yield '\n# The options at a glance\n';
  yield* markdownTable(
    'The options in order of rank',
    [figures('Rank', 9), optionColumn, figures('Score'), figures('Notes'), { heading: 'Closest priority', share: 24 }],
    report.options.map((option) => [
      option.rank,
      option.title,
      score(option),
      option.support.ideas,
      optionSentences.mainPriority(report, option),
    ]),
  );
}

function* matrix(report: Report): Iterable<string> {
  const names = weighedCriteria(report).map(({ criterion, weight }) => ({ name: criterion.name, weight }));
  const rank = figures('Rank', 9);
  yield '\n# Performance matrix\n';
  yield* markdownTable(
    'Each option on each criterion, out of 100, before weighting',
    [rank, optionColumn, ...names.map(({ name }) => figures(name))],
    report.options.map((option) => [
      option.rank,
      option.title,
      ...scoreParts(report, option).map(({ value }) => value),
    ]),
  );
  yield* markdownTable(
    'The same after weighting: points that add up to the score',
    [rank, optionColumn, ...names.map(({ name, weight }) => figures(`${name} (${weight}%)`)), figures('Score')],
    report.options.map((option) => [
      option.rank,
      option.title,
      ...scoreParts(report, option).map(({ points }) => points),
      score(option),
    ]),
  );
}

/** Left out where there is nothing to rank or the shares are not known. */
function* sensitivity(report: Report): Iterable<string> {
  const ranks = Math.max(0, ...report.options.map(({ rankShare }) => rankShare.length));
  const firmness = sentences.firmness(report);
  if (firmness === '') return;
  yield `\n# How firm the ranking is\n\n${firmness}\n`;
  yield* markdownTable(
    'Share of all possible weightings that puts an option at each rank',
    [optionColumn, ...Array.from({ length: ranks }, (_, index) => figures(`Rank ${index + 1}`))],
    report.options.map(({ rank, title, rankShare }) => [`${rank}. ${title}`, ...rankShare.map(percent)]),
  );
}

/** A paper for the Board: right on GitHub and as the source of a Word document through pandoc. */
export const markdown: Writer = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  *write(report) {
    yield* frontMatter(report);
    yield* asked(report);
    yield* criteria(report);
    yield* glance(report);
    yield '\n# The options\n';
    const notes = exemplarNotes(report);
    for (const option of report.options) yield* markdownOption(report, option, notes);
    yield* matrix(report);
    yield* sensitivity(report);
    yield* markdownAnnexes(report);
  },
};
