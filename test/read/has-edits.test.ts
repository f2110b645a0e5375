import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model.ts';
import { hasEdits } from '../../src/read/has-edits.ts';
import { warnings } from '../../src/warnings.ts';

const cells = { status: 'option', option: '2', title: 'Open the labs', duplicateOf: '' };
const line: LedgerLine = {
  row: 2,
  id: 'N001',
  text: 'open the labs',
  ...cells,
  pin: '',
  apartFrom: [],
  note: '',
  written: { ...cells, placedBy: 'machine', draftOption: '2', machineDraft: '', machineTitle: '' },
};
const written = line.written;
const edited = (change: Partial<LedgerLine>): boolean =>
  hasEdits({ lines: [line, { ...line, ...change }], warnings: [] });
const byOfficer = written && { ...written, placedBy: 'officer' };

describe('a ledger', () => {
  it('as the program wrote it holds no edits', () => {
    expect(edited({})).toBe(false);
    expect(edited({ pin: 'yes', written: byOfficer })).toBe(false);
    expect(edited({ apartFrom: ['N002'], written: byOfficer })).toBe(false);
  });

  it.each([
    ['status', { status: 'set-aside' }],
    ['option', { option: '3' }],
    ['title', { title: 'Open all labs' }],
    ['repeat', { duplicateOf: 'N002' }],
    ['pin', { pin: 'x' }],
    ['note', { note: 'asked for twice' }],
    ['pin that was emptied', { written: byOfficer }],
    ["line of an officer's own list", { written: null }],
  ])('holds edits where one line has another %s', (_, change) => {
    expect(edited(change)).toBe(true);
  });

  it('counts as edited where the columns are gone that would tell', () => {
    const gone = warnings.assignmentsColumnMissing('ledger.csv', 'column "was_option" is');
    expect(hasEdits({ lines: [line], warnings: [gone] })).toBe(true);
  });
});
