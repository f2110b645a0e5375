import { describe, expect, it } from 'vitest';
import type { LedgerLine, WrittenLine } from '../../src/model.ts';
import { keepsDecisions } from '../../src/read/keeps-decisions.ts';
import { warnings } from '../../src/warnings.ts';
import { makeLine } from '../steer/make-line.ts';

/** What an officer pinned, noted and kept apart, each in a line of its own, and lines that the program placed. */
const officer: Partial<WrittenLine> = { placedBy: 'officer' };
const LINES: readonly LedgerLine[] = [
  makeLine('N1', { pin: 'yes' }, officer),
  makeLine('N2', { note: 'asked for twice' }),
  makeLine('N3', { apartFrom: ['N1'] }, officer),
  makeLine('N4', { pin: 'repeat' }, { ...officer, status: 'duplicate', duplicateOf: 'N1' }),
  makeLine('N5', {}, { option: '2', title: 'Buses', machineTitle: 'none' }),
  makeLine('N6'),
];
const ledger = (lines: readonly LedgerLine[]) => ({ lines, warnings: [] });
const linesWith = (id: string, cells: Partial<LedgerLine>, written: Partial<WrittenLine> = {}): LedgerLine[] =>
  LINES.map((line) => {
    if (line.id !== id || line.written === null) return line;
    return { ...line, ...cells, written: { ...line.written, ...written } };
  });
const keeps = (newer: readonly LedgerLine[], older: readonly LedgerLine[] = LINES): boolean =>
  keepsDecisions(ledger(newer), ledger(older));

describe('a newer ledger keeps the decisions of an older one', () => {
  it('where it is the same, or holds more', () => {
    expect(keeps(LINES)).toBe(true);
    expect(keeps([...linesWith('N6', { pin: 'yes' }, officer), makeLine('N7', { note: 'new' })])).toBe(true);
  });

  it('where the program moved only what officers left to it', () => {
    const elsewhere = { option: '2', title: 'Shops' };
    expect(keeps(linesWith('N6', elsewhere, elsewhere))).toBe(true);
    expect(keeps(linesWith('N4', elsewhere, elsewhere))).toBe(true);
    expect(keeps(linesWith('N1', { option: '3' }, { option: '3' }))).toBe(true);
  });

  it.each<[string, LedgerLine[]]>([
    ['pin', linesWith('N1', { pin: '' })],
    ['option of a pinned idea', linesWith('N1', { title: 'Shops' }, { title: 'Shops' })],
    ['note', linesWith('N2', { note: '' })],
    ['word that two notes are apart', linesWith('N3', { apartFrom: [] })],
    ['repeat', linesWith('N4', { duplicateOf: 'N2' }, { duplicateOf: 'N2' })],
    ['name of an option', linesWith('N5', { title: 'Trams' }, { title: 'Trams' })],
    ['whole line', LINES.slice(1)],
  ])('not where it has another %s, or none', (_, newer) => {
    expect(keeps(newer)).toBe(false);
  });

  it.each<[string, Partial<LedgerLine>]>([
    ['moved an idea', { option: '2' }],
    ['gave an option a new title', { title: 'Car parks' }],
    ['set an idea aside', { status: 'set-aside' }],
    ['pinned an idea', { pin: 'x' }],
    ['noted something', { note: 'too dear' }],
    ['parted two notes', { apartFrom: ['N1'] }],
  ])('not where an officer has since %s in the older one', (_, edit) => {
    expect(keeps(LINES, linesWith('N6', edit))).toBe(false);
  });

  it('not where an officer has since given an idea back to the program in the older one', () => {
    expect(keeps(LINES, linesWith('N1', { pin: '' }))).toBe(false);
  });

  it('not where the columns are gone that would tell', () => {
    const gone = warnings.assignmentsColumnMissing('ledger.csv', 'column "was_option" is');
    expect(keepsDecisions(ledger(LINES), { lines: LINES, warnings: [gone] })).toBe(false);
    expect(keeps(LINES, [{ ...makeLine('N1'), written: null }])).toBe(false);
  });
});
