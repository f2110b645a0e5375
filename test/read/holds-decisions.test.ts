import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model.ts';
import { holdsDecisions } from '../../src/read/holds-decisions.ts';
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
const decided = (change: Partial<LedgerLine>): boolean =>
  holdsDecisions({ lines: [line, { ...line, ...change }], warnings: [] });

describe('a ledger', () => {
  it('as the program wrote it by itself holds no decisions', () => {
    expect(decided({})).toBe(false);
  });

  it.each([
    ['status', { status: 'set-aside' }],
    ['option', { option: '3' }],
    ['title', { title: 'Open all labs' }],
    ['repeat', { duplicateOf: 'N002' }],
    ['pin', { pin: 'x' }],
    ['word that it repeats another not', { apartFrom: ['N002'] }],
    ['note', { note: 'asked for twice' }],
    ['officer, from an earlier ledger', { written: written && { ...written, placedBy: 'officer' } }],
    ['title of an officer, from an earlier ledger', { written: written && { ...written, machineTitle: 'Labs' } }],
    ["shape, as in a list of an officer's own", { written: null }],
  ])('holds decisions where one line has another %s', (_, change) => {
    expect(decided(change)).toBe(true);
  });

  it('counts as decided where the columns are gone that would tell', () => {
    const gone = warnings.assignmentsColumnMissing('ledger.csv', 'column "was_option" is');
    expect(holdsDecisions({ lines: [line], warnings: [gone] })).toBe(true);
  });
});
