import type { LedgerEntry, Report } from '../model.ts';
import type { Scope } from '../word/index.ts';
import { changeSentences } from './change-sentences.ts';
import { docxIdea } from './docx-idea.ts';
import { said } from './pages/said.ts';
import { changes } from './pages/sections/changes.ts';
import { ledger } from './pages/sections/ledger.ts';
import { method } from './pages/sections/method.ts';
import { repeat } from './pages/sections/repeat.ts';
import { toCheck } from './pages/sections/to-check.ts';
import { sentences } from './sentences.ts';
import { setAsideNotes } from './set-aside-notes.ts';
import { count, shortened } from './wording.ts';

/** Rows of the ledger that a paper lists: some twenty pages; beyond that the CSV is the better place to look. */
const ROWS_SHOWN = 500;
/** How much of each; the CSV has them whole. */
const NOTE_LENGTH = 400;

/** What the fields stand for that belong in the annexes of a paper: each note, what to check, the method, the inputs. O(rows). */
export function docxAnnexes(report: Report): Scope {
  const check = said(toCheck(report));
  const [warned, checks] =
    report.warnings.length > 0 ? [check.paragraphs[0], check.paragraphs.slice(1)] : ['', check.paragraphs];
  const again = said(repeat(report));
  const changed = said(changes(report));
  // Without a file there is no command, and no table of files before that of the settings.
  const command = [...repeat(report)].find((block) => block.kind === 'command')?.text ?? '';
  const [files = [], settings = []] = command === '' ? [[], ...again.tables] : again.tables;
  return {
    'annex note': said(ledger(report)).paragraphs[0] ?? '',
    'set aside': setAsideNotes(report, ROWS_SHOWN).map((entry) => ({
      ...docxIdea({ ...entry, text: shortened(entry.text, NOTE_LENGTH) }),
      reason: entry.reason ?? '',
    })),
    'set aside more': sentences.moreSetAside(report, ROWS_SHOWN),
    'warning note': warned ?? '',
    checks: checks.map((note) => ({ 'check note': note })),
    'possible repeats': report.possibleRepeats.length === 0 ? '' : (check.paragraphs.at(-1) ?? ''),
    repeats: (check.tables[0] ?? []).map(([id, text, other, same]) => ({
      'repeat number': id ?? '',
      repeat: text ?? '',
      'other number': other ?? '',
      other: same ?? '',
    })),
    method: (said(method(report)).lists[0] ?? []).map((note) => ({ 'method note': note })),
    'repeat note': again.paragraphs[0] ?? '',
    command,
    files: files.map(([name, rows, print]) => ({
      'file name': name ?? '',
      'file rows': rows ?? '',
      'file fingerprint': print ?? '',
    })),
    settings: settings.map(([setting, value]) => ({ setting: setting ?? '', 'setting value': value ?? '' })),
    'changes note': [changeSentences.summary(report), changeSentences.followed(report)].filter(Boolean).join(' '),
    'changes made': changeSentences.counts(report),
    changes: (report.changes.length === 0 ? [] : (changed.tables[0] ?? [])).map(([id, what, from, to, why]) => ({
      'change number': id ?? '',
      change: what ?? '',
      'change from': from ?? '',
      'change to': to ?? '',
      'change reason': why ?? '',
    })),
    ledger: report.ideas.slice(0, ROWS_SHOWN).map((entry) => ({
      'ledger number': entry.id,
      'ledger note': shortened(entry.text, NOTE_LENGTH),
      'ledger result': result(entry),
    })),
    'ledger more':
      report.ideas.length > ROWS_SHOWN
        ? `${count(report.ideas.length - ROWS_SHOWN, 'more row is', 'more rows are')} in the ledger (the CSV format).`
        : '',
  };
}

/** What became of a row, in a few words, and whether an officer decided it. */
const result = (entry: LedgerEntry): string =>
  entry.steered?.by === 'officer' ? `${fate(entry)} (decided by an officer)` : fate(entry);

function fate({ status, option, duplicateOf, reason }: LedgerEntry): string {
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
