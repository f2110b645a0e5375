import type { ConcernCode, Report } from '../../model.ts';
import type { Block } from '../block.ts';
import { changeSentences } from '../change-sentences.ts';
import { optionSentences } from '../option-sentences.ts';
import { score, weighedCriteria } from '../score-parts.ts';
import { sentences } from '../sentences.ts';
import { count, grouped, list } from '../wording.ts';
import { closeCalls } from './close-calls.ts';
import { concernSentence } from './concern-sentence.ts';
import { make } from './make.ts';

/** More than these do not fit on one screen; the paper has them all. */
const CONCERNS_SHOWN = 4;

/** The ranking in one table; with votes where any were taken. */
function ranking(report: Report): Block {
  const voted = report.options.some(({ support }) => support.votes !== null);
  const weights = weighedCriteria(report).map(({ criterion, weight }) => `${criterion.id} ${weight}%`);
  return make.table(
    `Score out of 100: ${weights.join(', ')}`,
    [
      make.figures('Rank'),
      make.figures('Score'),
      make.figures('Notes'),
      ...(voted ? [make.figures('Votes')] : []),
      make.options(),
      make.words('Main priority', 24),
    ],
    report.options.map((option) => [
      String(option.rank),
      String(score(option)),
      grouped(option.support.ideas),
      ...(voted ? [grouped(option.support.votes ?? 0)] : []),
      option.title,
      optionSentences.mainPriority(report, option),
    ]),
  );
}

/** What weighs most with a Board first. */
const GRAVITY: Readonly<Record<ConcernCode, number>> = {
  'priority-unserved': 0,
  'source-without-option': 1,
  'few-ideas': 2,
  'not-stable': 3,
  'source-dominates': 4,
  'source-missing': 5,
};

/** Where the options fall short of something for everyone: the gravest, then by rank. */
function shortfalls({ coverage }: Report): readonly Block[] {
  const concerns = [...coverage.concerns].sort((a, b) => GRAVITY[a.code] - GRAVITY[b.code]);
  if (concerns.length === 0) return [];
  const more = concerns.length - CONCERNS_SHOWN;
  return [
    make.heading(1, 'Where the options fall short'),
    ...make.list([
      ...concerns.slice(0, CONCERNS_SHOWN).map(concernSentence),
      more > 0 ? `${count(more, 'more is', 'more are')} in the paper.` : '',
    ]),
  ];
}

/** How much an officer has to look at before relying on it. */
function toCheck({ ideas, ledger, possibleRepeats, warnings }: Report): string {
  const marked = ideas.filter(({ checks }) => checks.length > 0).length;
  const parts = [
    marked > 0 ? `${count(marked, 'line is', 'lines are')} marked "check" in the ledger` : '',
    ledger.setAside > 0 ? `${count(ledger.setAside, 'note was', 'notes were')} set aside` : '',
    possibleRepeats.length > 0
      ? `${count(possibleRepeats.length, 'pair of ideas', 'pairs of ideas')} may say the same`
      : '',
    warnings.length > 0 ? `there ${warnings.length === 1 ? 'is' : 'are'} ${count(warnings.length, 'warning')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `To check: ${list(parts)}.`;
}

/** Said only where it is not as usual: where words alone were compared, or notes were sent elsewhere. */
const howCompared = (report: Report): string =>
  report.meaning !== null && report.meaning.sentTo === null ? '' : sentences.meaning(report);

/** The result on one screen: the order and how firm it is, where it falls short, what to check, how to get the paper. O(rows). */
export function* brief(report: Report): Iterable<Block> {
  const close = closeCalls(report);
  yield* make.paragraph(sentences.ledger(report));
  yield ranking(report);
  yield* make.note(close);
  if (close === '' && report.options.length > 1) yield* make.paragraph('No two neighbours are too close to call.');
  yield* make.paragraph(howCompared(report));
  yield* make.paragraph(report.begunFrom ? sentences.choice(report) : '');
  yield* make.paragraph(changeSentences.brief(report));
  yield* shortfalls(report);
  yield make.heading(1, 'What to do next');
  yield* make.list([
    toCheck(report),
    'The whole paper, with quotations and reasons: add -o paper.docx for Word, or -o paper.html for a browser.',
    'What became of every row: add -o ledger.csv.',
  ]);
}
