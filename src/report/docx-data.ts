import type { LedgerEntry, Option, Report } from '../model.ts';
import type { Scope } from '../word/index.ts';
import { docxSentences } from './docx-sentences.ts';
import { exemplarNotes } from './exemplar-notes.ts';
import { oneLine } from './one-line.ts';
import { optionSentences } from './option-sentences.ts';
import { score, scoreParts, weighedCriteria } from './score-parts.ts';
import { sentences } from './sentences.ts';
import { setAsideNotes } from './set-aside-notes.ts';
import { capitalised, count, dateInWords, list, outOf100, shortened } from './wording.ts';

/**
 * What the fields of a Word template stand for: the Report under the names of the vocabulary (word/vocabulary.ts), in texts
 * and lists of texts, every text on one line. O(rows).
 */
export function docxData(report: Report): Scope {
  const { paper, date, options, priorities, criteria } = report;
  const notes = exemplarNotes(report);
  const ideas = ideasByOption(report);
  const weights = new Map(weighedCriteria(report).map(({ criterion, weight }) => [criterion, weight]));
  const files = report.inputs.map(({ name }) => name).filter((name) => name !== '');
  const data: Scope = {
    'paper title': paper.title ?? sentences.headline(report),
    'paper reference': paper.reference ?? blank('reference'),
    'paper date': date === null ? blank('date') : dateInWords(date),
    'paper author': paper.author ?? blank('author'),
    organisation: paper.organisation ?? blank('organisation'),
    recommendation: docxSentences.recommendation(report),
    'ideas read': sentences.ledger(report),
    'ideas used': `The options are made of ${count(report.ledger.inOptions, 'different idea')}.`,
    'ideas file': list(files) || 'standard input',
    ranking: sentences.firmness(report),
    limits: sentences.limits,
    options: options.map((option) => optionScope(report, option, notes, ideas.get(option.rank) ?? [])),
    'set aside': setAsideNotes(report, report.ideas.length).map((entry) => ({
      ...ideaScope(entry),
      reason: entry.reason ?? '',
    })),
    strategy: priorities.map(({ number, name, description, weight }) => ({
      'strategy number': String(number),
      'strategy priority': name,
      'strategy description': description,
      'strategy weight': sentences.priorityShare(report, weight),
    })),
    criteria: criteria.map((criterion) => ({
      criterion: criterion.name,
      'criterion weight': `${weights.get(criterion) ?? 0}%`,
      'criterion measures': sentences.criterion(criterion),
    })),
    sensitivity: texts('sensitivity note', [
      ...[docxSentences.equal(report)].filter((sentence) => sentence !== ''),
      ...report.sensitivity.neighbours.map((pair) => docxSentences.neighbours(pair, report)),
    ]),
    coverage: texts('coverage note', docxSentences.concerns(report)),
    warnings: texts(
      'warning',
      report.warnings.map(({ message }) => message),
    ),
    method: texts('method note', [...sentences.method(report), sentences.choice(report), ...sentences.columns(report)]),
    ledger: report.ideas.slice(0, LEDGER_SHOWN).map((entry) => ({
      'ledger number': entry.id,
      'ledger note': shortened(entry.text, NOTE_LENGTH),
      'ledger result': result(entry),
    })),
    'ledger more':
      report.ideas.length > LEDGER_SHOWN
        ? `${count(report.ideas.length - LEDGER_SHOWN, 'more row')} in the ledger (the CSV format).`
        : '',
    'notes for officers': '',
  };
  return flat(data);
}

/** Rows of the ledger that a paper lists: some twenty pages; beyond that the CSV is the better place to look. */
const LEDGER_SHOWN = 500;
/** How much of each; the CSV has them whole. */
const NOTE_LENGTH = 400;

/** A place for an officer to fill in. */
const blank = (what: string): string => `[${what} to be completed]`;

const texts = (name: string, items: readonly string[]): readonly Scope[] => items.map((item) => ({ [name]: item }));

function optionScope(
  report: Report,
  option: Option,
  notes: ReadonlyMap<string, LedgerEntry>,
  ideas: readonly LedgerEntry[],
): Scope {
  const examples = option.exemplars.flatMap((id) => notes.get(id) ?? []);
  return {
    'option number': String(option.rank),
    'option title': option.title,
    'option summary': option.summary,
    'option score': String(score(option)),
    'option sectors': optionSentences.sectors(report, option) ?? '',
    'option support': optionSentences.support(option),
    'option notes': String(option.support.ideas),
    'option priority': optionSentences.mainPriority(report, option),
    'option firmness': optionSentences.stability(option),
    'option caveat': docxSentences.caveat(report, option),
    'score parts': scoreParts(report, option).map((part) => ({
      'part name': part.name,
      'part value': String(part.value),
      'part weight': `${part.weight}%`,
      'part points': String(part.points),
      'part reason': part.detail,
    })),
    priorities: optionSentences.servedFirst(option).map((served) => ({
      priority: optionSentences.priorityName(report, served),
      'priority fit': outOf100(served.score),
      'priority reason': `${capitalised(optionSentences.priorityReason(served))}.`,
    })),
    examples: examples.map(ideaScope),
    ideas: ideas.map(ideaScope),
  };
}

const ideaScope = (entry: LedgerEntry): Scope => ({
  'idea number': entry.id,
  idea: entry.text,
  'idea source': optionSentences.source(entry),
});

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

/** What became of a row, in a few words. */
function result({ status, option, duplicateOf, reason }: LedgerEntry): string {
  switch (status) {
    case 'option':
      return `Option ${option}`;
    case 'duplicate':
      return `Option ${option}, repeats ${duplicateOf}`;
    case 'set-aside':
      return `Set aside: ${reason}`;
    case 'blank':
      return 'Blank';
    default: {
      const unknown: never = status;
      throw new Error(`no status ${unknown}`);
    }
  }
}

/** Every text on one line: line breaks, tabs and what steers a terminal mean nothing in a field. */
function flat(scope: Scope): Scope {
  return Object.fromEntries(
    Object.entries(scope).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value.map(flat)]),
  );
}
