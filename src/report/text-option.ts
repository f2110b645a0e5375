import type { LedgerEntry, Option, Report } from '../model.ts';
import { optionSentences } from './option-sentences.ts';
import { score, scoreParts } from './score-parts.ts';
import type { TextPage } from './text-page.ts';

/** One option in plain text: its score and make-up, what it is, what it serves, who raised it, in whose words, how firm. */
export function* textOption(
  page: TextPage,
  report: Report,
  option: Option,
  notes: ReadonlyMap<string, LedgerEntry>,
): Iterable<string> {
  const { heading, paragraph, item, paint } = page;
  yield heading(`${option.rank}. ${option.title}`, '-');
  yield paragraph(option.summary);
  yield `\n${paint.accent(`Score ${score(option)} out of 100`)}:\n`;
  for (const { name, value, weight, points, detail } of scoreParts(report, option))
    yield item(`${name}: ${value} of 100, weight ${weight}%, gives ${points}${detail === '' ? '' : ` (${detail})`}`);
  yield '\nPriorities served:\n';
  for (const line of optionSentences.priorities(report, option)) yield item(line);
  yield '\nWho raised it:\n';
  yield item(optionSentences.support(option));
  const sectors = optionSentences.sectors(report, option);
  if (sectors !== null) yield item(sectors);
  yield '\nIn their own words:\n';
  for (const id of option.exemplars) {
    const note = notes.get(id);
    if (note !== undefined) yield item(`${id}: ${note.text}`);
  }
  const firmness = optionSentences.firmness(option);
  if (firmness !== '') yield `\n${paragraph(firmness)}`;
}
