import type { LedgerEntry, Report } from '../model.ts';
import type { Scope } from '../word/index.ts';
import type { Cell } from './block.ts';
import { docxAnnexes } from './docx-annexes.ts';
import { docxOption } from './docx-option.ts';
import { exemplarNotes } from './exemplar-notes.ts';
import { oneLine } from './one-line.ts';
import { concernSentence } from './pages/concern-sentence.ts';
import { said } from './pages/said.ts';
import { criteria } from './pages/sections/criteria.ts';
import { engagement } from './pages/sections/engagement.ts';
import { limits } from './pages/sections/limits.ts';
import { longList } from './pages/sections/long-list.ts';
import { nextSteps } from './pages/sections/next-steps.ts';
import { purpose } from './pages/sections/purpose.ts';
import { recommendation } from './pages/sections/recommendation.ts';
import { sensitivity } from './pages/sections/sensitivity.ts';
import { strategicFit } from './pages/sections/strategic-fit.ts';
import { wayForward } from './pages/sections/way-forward.ts';
import { sensitivitySentences } from './sensitivity-sentences.ts';
import { sentences } from './sentences.ts';
import { count, dateInWords, list } from './wording.ts';

/**
 * What the fields of a Word template stand for: the Report under the names of the vocabulary (word/vocabulary.ts), in texts
 * and lists of texts, every text on one line. What a section of the paper says is taken from it (pages/sections), so that
 * every format says it in the same words. O(rows).
 */
export function docxData(report: Report): Scope {
  const notes = exemplarNotes(report);
  const ideas = ideasByOption(report);
  const options = report.options.map((option) =>
    docxOption(
      report,
      option,
      option.exemplars.flatMap((id) => notes.get(id) ?? []),
      ideas.get(option.rank) ?? [],
    ),
  );
  return flat({ ...front(report), ...results(report), options, ...docxAnnexes(report), 'notes for officers': '' });
}

/** What stands before the options. */
function front(report: Report): Scope {
  const { paper, date, ledger } = report;
  const asked = said(recommendation(report));
  const asks = asked.lists[0] ?? [];
  const short = said(longList(report));
  const [outcomes = [], causes = []] = short.tables;
  const files = report.inputs.map(({ name }) => name).filter((name) => name !== '');
  return {
    'paper title': paper.title ?? sentences.headline(report),
    'paper reference': paper.reference ?? '',
    'paper date': date === null ? '' : dateInWords(date),
    'paper author': paper.author ?? '',
    organisation: paper.organisation ?? '',
    recommendation: [asked.paragraphs[0], ...asks].join(' '),
    asks: each('ask', asks),
    cautions: each('caution', asked.cautions),
    purpose: each('purpose note', said(purpose(report)).paragraphs),
    'ideas read': sentences.ledger(report),
    'ideas used': `The options are made of ${count(ledger.inOptions, 'different idea')}.`,
    'ideas file': list(files) || 'standard input',
    strategy: rows(said(strategicFit(report)).tables[0], [
      'strategy number',
      'strategy priority',
      'strategy description',
      'strategy weight',
    ]),
    scoring: said(criteria(report)).paragraphs[0] ?? '',
    criteria: rows(said(criteria(report)).tables[0], ['criterion', 'criterion weight', 'criterion measures']),
    'long list': short.paragraphs[0] ?? '',
    outcomes: rows(outcomes, ['outcome', 'outcome rows']),
    'set aside note': ledger.setAside === 0 ? '' : sentences.setAside(report),
    causes: rows(causes, ['cause', 'cause notes']),
    'number of options': sentences.made(report),
  };
}

/** What is said of the options together. */
function results(report: Report): Scope {
  const firm = said(sensitivity(report));
  const turns = sensitivitySentences.neighbours(report);
  const spoke = said(engagement(report));
  // The list of concerns, where there is any, is the last; the other says how far each source reaches.
  const [reaches = []] = report.coverage.concerns.length === 0 ? spoke.lists : spoke.lists.slice(0, -1);
  return {
    ranking: sentences.firmness(report),
    sensitivity: each('sensitivity note', firm.paragraphs.slice(0, turns.length === 0 ? undefined : -1)),
    ranges: each('range note', sensitivitySentences.ranges(report)),
    turns: each('turn note', turns),
    'leading option': said(wayForward(report)).paragraphs[0] ?? '',
    engagement: each('engagement note', reaches),
    'coverage verdict': spoke.paragraphs[0] ?? '',
    coverage: each('coverage note', report.coverage.concerns.map(concernSentence)),
    steps: rows(
      (said(nextSteps(report)).tables[0] ?? []).filter(([step]) => step !== null),
      ['step'],
    ),
    limits: sentences.limits,
    'cannot tell': each('cannot tell note', said(limits(report)).lists[0] ?? []),
    warnings: each(
      'warning',
      report.warnings.map(({ message }) => message),
    ),
  };
}

const each = (name: string, items: readonly string[]): readonly Scope[] => items.map((item) => ({ [name]: item }));

/** Rows of a table, the cells named in order; those beyond the names are left out. */
const rows = (table: readonly (readonly Cell[])[] = [], names: readonly string[]): readonly Scope[] =>
  table.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));

/** The different ideas of each option, those that fit best first, ties in the order of the input. O(n log n). */
function ideasByOption({ ideas }: Report): ReadonlyMap<number, readonly LedgerEntry[]> {
  const found = new Map<number, LedgerEntry[]>();
  for (const entry of ideas) {
    if (entry.status !== 'option' || entry.option === null) continue;
    const others = found.get(entry.option);
    if (others) others.push(entry);
    else found.set(entry.option, [entry]);
  }
  for (const entries of found.values()) entries.sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  return found;
}

/** Every text on one line: line breaks, tabs and what steers a terminal mean nothing in a field. */
function flat(scope: Scope): Scope {
  return Object.fromEntries(
    Object.entries(scope).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value.map(flat)]),
  );
}
