import type { LedgerEntry, Option, Report } from '../model.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { figures, markdownTable } from './markdown-table.ts';
import { optionSentences } from './option-sentences.ts';
import { score, scoreParts } from './score-parts.ts';

/** One option as a section of the paper: its score and make-up, what it serves, who raised it, in whose words, how firm. */
export function* markdownOption(
  report: Report,
  option: Option,
  notes: ReadonlyMap<string, LedgerEntry>,
): Iterable<string> {
  const points = `Option ${option.rank}: score ${score(option)} out of 100`;
  yield `\n## ${option.rank}. ${escapeMarkdown(option.title)}\n\n${escapeMarkdown(option.summary)}\n`;
  yield* markdownTable(
    `${points} and its make-up`,
    [
      { heading: 'Criterion', share: 18 },
      figures('Value'),
      figures('Weight'),
      figures('Points'),
      { heading: 'Why', share: 40 },
    ],
    scoreParts(report, option).map((part) => [part.name, part.value, `${part.weight}%`, part.points, part.detail]),
  );
  yield '\n### Priorities served\n\n';
  for (const sentence of optionSentences.priorities(report, option)) yield `- ${escapeMarkdown(sentence)}\n`;
  yield `\n### Who raised it\n\n${escapeMarkdown(optionSentences.support(option))}\n`;
  const sectors = optionSentences.sectors(report, option);
  if (sectors !== null) yield `\n${escapeMarkdown(sectors)}\n`;
  yield '\n### In their own words\n\n';
  for (const id of option.exemplars) {
    const note = notes.get(id);
    if (note === undefined) continue;
    const source = optionSentences.source(note);
    yield `- ${escapeMarkdown(`${id}: ${note.text}`)}${source === '' ? '' : ` (${escapeMarkdown(source)})`}\n`;
  }
  const firmness = optionSentences.firmness(option);
  if (firmness !== '') yield `\n### How firm it is\n\n${escapeMarkdown(firmness)}\n`;
}
