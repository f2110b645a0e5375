import type { LedgerEntry, Option, Report } from '../model.ts';
import { changeSentences } from './change-sentences.ts';
import type { Writer } from './writer.ts';

/** Lines of the ledger written at a time. */
const BATCH = 1_000;

/** Finer digits are noise of the arithmetic, and would differ between computers. */
const DECIMALS = 1_000_000;

/** To six decimals and never -0; only for what was worked out: what the officer gave is repeated as it was given. */
const six = (value: number): number => Math.round(value * DECIMALS) / DECIMALS + 0;
const sixOrNull = (value: number | null): number | null => (value === null ? null : six(value));

/** The parts that stand before the list of ideas, their keys in the order in which they are published. */
const before = (report: Report) => ({
  schemaVersion: report.schemaVersion,
  generator: { name: report.generator.name, version: report.generator.version },
  date: report.date,
  paper: {
    title: report.paper.title,
    reference: report.paper.reference,
    author: report.paper.author,
    organisation: report.paper.organisation,
  },
  inputs: report.inputs.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
  settings: report.settings,
  priorities: report.priorities.map(({ number, name, description, weight }) => ({ number, name, description, weight })),
  ledger: {
    rows: report.ledger.rows,
    inOptions: report.ledger.inOptions,
    duplicates: report.ledger.duplicates,
    setAside: report.ledger.setAside,
    blank: report.ledger.blank,
  },
  choice: {
    asked: { min: report.choice.asked.min, max: report.choice.asked.max },
    chosen: report.choice.chosen,
    tried: report.choice.tried.map(({ options, silhouette }) => ({ options, silhouette: six(silhouette) })),
    clear: report.choice.clear,
    asGood: report.choice.asGood,
    better: report.choice.better,
  },
  columns: report.columns.map(({ meaning, agreement, filled, weight }) => ({
    meaning,
    agreement: six(agreement),
    filled,
    weight: six(weight),
  })),
  meaning:
    report.meaning === null
      ? null
      : { embedder: report.meaning.embedder, sentTo: report.meaning.sentTo, ideas: report.meaning.ideas },
  fittedOn: report.fittedOn,
  criteria: report.criteria.map(({ id, name, explanation, weight, missing }) => ({
    id,
    name,
    explanation,
    weight: six(weight),
    missing,
  })),
  sensitivity: {
    weightings: report.sensitivity.weightings,
    equalOrder: report.sensitivity.equalOrder,
    neighbours: report.sensitivity.neighbours.map(({ ranks, lead, aheadShare, close, flips }) => ({
      ranks,
      lead: six(lead),
      aheadShare: six(aheadShare),
      close,
      flips: flips.map(({ id, weight, at }) => ({ id, weight: six(weight), at: sixOrNull(at) })),
    })),
  },
  options: report.options.map(option),
  coverage: {
    tables: report.coverage.tables.map(({ by, names, counts, unnamed }) => ({ by, names, counts, unnamed })),
    concerns: report.coverage.concerns.map(({ code, option, message }) => ({ code, option, message })),
  },
});

const option = (found: Option) => ({
  rank: found.rank,
  key: found.key,
  title: found.title,
  summary: found.summary,
  total: six(found.total),
  criteria: found.criteria.map(({ id, value, weight, detail }) => ({
    id,
    value: six(value),
    weight: six(weight),
    detail,
  })),
  priorities: found.priorities.map(({ number, score, ideas, terms, parts }) => ({
    number,
    score: six(score),
    ideas,
    terms: terms.map(({ term, share }) => ({ term, share: six(share) })),
    parts: { words: six(parts.words), meaning: six(parts.meaning), lent: six(parts.lent) },
  })),
  support: {
    ideas: found.support.ideas,
    separate: found.support.separate,
    votes: sixOrNull(found.support.votes),
    tables: found.support.tables,
  },
  sectors: found.sectors.map(({ name, ideas }) => ({ name, ideas })),
  exemplars: found.exemplars,
  terms: found.terms,
  stability: sixOrNull(found.stability),
  rankShare: found.rankShare.map(six),
  machineTitle: found.machineTitle ?? null,
});

const idea = (entry: LedgerEntry) => ({
  id: entry.id,
  input: entry.input,
  row: entry.row,
  text: entry.text,
  status: entry.status,
  option: entry.option,
  duplicateOf: entry.duplicateOf,
  reason: entry.reason,
  fit: sixOrNull(entry.fit),
  runnerUp: entry.runnerUp === null ? null : { option: entry.runnerUp.option, fit: six(entry.runnerUp.fit) },
  scores: entry.scores.map(six),
  bestPriority: entry.bestPriority,
  statedPriority: entry.statedPriority,
  terms: entry.terms,
  closeTo: entry.closeTo === null ? null : { text: entry.closeTo.text, id: entry.closeTo.id },
  checks: entry.checks.map(({ code, message }) => ({ code, message })),
  sector: entry.sector,
  votes: sixOrNull(entry.votes),
  author: entry.author,
  question: entry.question,
  placedBy: entry.status === 'blank' ? null : (entry.steered?.by ?? 'machine'),
  note: entry.steered?.note ?? '',
});

/**
 * Everything that the Report holds, for programs; schema/report.schema.json describes every field. Fields may be added,
 * never renamed or given another meaning without a new schemaVersion. The ledger has a line for each row. O(rows).
 */
export const json: Writer = {
  name: 'json',
  endings: ['.json'],
  *write(report) {
    yield `${JSON.stringify(before(report), null, 2).slice(0, -'\n}'.length)},\n  "ideas": [`;
    for (let start = 0; start < report.ideas.length; start += BATCH) {
      const lines = report.ideas.slice(start, start + BATCH).map((entry) => `\n    ${JSON.stringify(idea(entry))}`);
      yield (start === 0 ? '' : ',') + lines.join(',');
    }
    const after = {
      possibleRepeats: report.possibleRepeats.map(({ ids, texts, closeness }) => ({
        ids,
        texts,
        closeness: six(closeness),
      })),
      begunFrom: report.begunFrom ?? null,
      changes: report.changes.map(({ id, text, kind, from, to, note }) => ({ id, text, kind, from, to, note })),
      followed: changeSentences.followers(report).map(([id, , from, to]) => ({ id, from, to })),
      warnings: report.warnings.map(({ code, message }) => ({ code, message })),
    };
    yield `\n  ],${JSON.stringify(after, null, 2).slice('{'.length)}\n`;
  },
};
