import { describe, expect, it } from 'vitest';
import type { LedgerLine, Ruling } from '../../src/model.ts';
import { decide } from '../../src/steer/decide.ts';
import { makeNote } from '../make-note.ts';
import { makeLine } from './make-line.ts';

/** Three ideas in Parking (1), two in Shops (2), a repeat of N1 and a note set aside. */
const shops = { option: '2', title: 'Shops', draftOption: '2' };
const LEDGER: readonly LedgerLine[] = [
  makeLine('N1'),
  makeLine('N2'),
  makeLine('N3'),
  makeLine('N4', {}, shops),
  makeLine('N5', {}, shops),
  makeLine('N6', {}, { status: 'duplicate', duplicateOf: 'N1' }),
  makeLine('N7', {}, { status: 'set-aside', option: '', title: '', draftOption: '' }),
];
const NOTES = LEDGER.map(({ id, text, row }) => makeNote({ id, text, row }));

/** The ledger with some cells of some lines edited. */
const edited = (edits: Readonly<Record<string, Partial<LedgerLine>>>): LedgerLine[] =>
  LEDGER.map((line) => ({ ...line, ...edits[line.id] }));

const steeringOf = (lines: readonly LedgerLine[]) => {
  const { steering, warnings } = decide(lines, NOTES);
  const titleOf = (place: number | null) => (place === null ? null : steering?.options[place]?.title);
  return {
    options: steering?.options.map(({ title, machineTitle }) => [title, machineTitle]),
    rulingOf: (id: string): Ruling | undefined => steering?.rulings.get(id),
    optionOf: (id: string) => titleOf(steering?.rulings.get(id)?.option ?? null),
    draftOf: (id: string) => titleOf(steering?.rulings.get(id)?.draft ?? null),
    warnings: warnings.map(({ message }) => message),
  };
};

describe('decide', () => {
  it('finds nothing decided in a ledger that nobody edited', () => {
    expect(decide(LEDGER, NOTES)).toEqual({ steering: null, isList: false, warnings: [] });
  });

  it("tells a list of an officer's own, where the program wrote nothing, from a ledger", () => {
    expect(decide([makeLine('N1'), { ...makeLine('N2'), written: null }], NOTES).isList).toBe(false);
    expect(decide([{ ...makeLine('N2'), written: null }], NOTES)).toMatchObject({ isList: true, steering: {} });
  });

  it('makes no option of what stands beside a blank row or a note that is gone', () => {
    const blank = makeLine('N8', { option: 'Buses' }, { status: 'blank', option: '', title: '', draftOption: '' });
    expect(decide([...LEDGER, blank], [...NOTES, makeNote({ id: 'N8', text: '' })]).steering).toBeNull();
    expect(decide([...LEDGER, makeLine('N9', { option: 'Buses' })], NOTES).steering).toBeNull();
  });

  it('keeps a note wanted that was pinned as an idea, where it repeats another in the same words', () => {
    const pinned = makeLine('N6', { pin: 'idea' }, { status: 'duplicate', duplicateOf: 'N1', placedBy: 'officer' });
    expect(steeringOf([...LEDGER.slice(0, 5), pinned]).rulingOf('N6')).toMatchObject({ status: 'idea', option: null });
  });

  it.each([
    ['its number', '2'],
    ['its number as spreadsheets write it', '2.0'],
    ['its title, in any case', 'shops'],
    ['its number and title, as from a list', '2. Shops'],
  ])('reads a move by %s', (_, option) => {
    const found = steeringOf(edited({ N1: { option } }));
    expect(found.optionOf('N1')).toBe('Shops');
    expect(found.rulingOf('N1')).toMatchObject({ status: 'idea', machineDraft: 'Parking' });
    expect(found.draftOf('N1')).toBe('Parking');
  });

  it('makes one new option of all ideas that are given the same new name', () => {
    const found = steeringOf(edited({ N1: { option: 'Buses' }, N4: { option: 'buses' } }));
    expect(found.options).toEqual([
      ['Parking', null],
      ['Shops', null],
      ['Buses', 'none'],
    ]);
    expect([found.optionOf('N1'), found.optionOf('N4')]).toEqual(['Buses', 'Buses']);
  });

  it('reads a pin as a decision for where the idea stands', () => {
    for (const pin of ['yes', 'x', '1', 'TRUE', '✓'])
      expect(steeringOf(edited({ N2: { pin } })).optionOf('N2')).toBe('Parking');
    for (const pin of ['no', '0', 'false', '-']) expect(decide(edited({ N2: { pin } }), NOTES).steering).toBeNull();
  });

  it('lets go of an idea whose pin was taken away', () => {
    const pinned = makeLine('N1', { pin: 'yes' }, { placedBy: 'officer', machineDraft: 'Shops', draftOption: '2' });
    expect(steeringOf([pinned, ...LEDGER.slice(1)]).optionOf('N1')).toBe('Parking');
    expect(decide([{ ...pinned, pin: '' }, ...LEDGER.slice(1)], NOTES).steering).toBeNull();
  });

  it('renames an option whose lines all have one new title', () => {
    const title = 'Cars';
    const found = steeringOf(edited({ N1: { title }, N2: { title }, N3: { title } }));
    expect(found.options?.[0]).toEqual(['Cars', 'Parking']);
    expect(found.rulingOf('N1')?.status).toBeNull();
  });

  it('takes one new title among several lines for the name of the option, and says so with its row', () => {
    const found = steeringOf(edited({ N2: { title: 'Cars' } }));
    expect(found.options?.[0]).toEqual(['Cars', 'Parking']);
    expect(found.warnings.join()).toContain('row 3, column option_title: "Cars"');
  });

  it('merges an option whose lines all have the title of another', () => {
    const found = steeringOf(edited({ N4: { title: 'Parking' }, N5: { title: 'Parking' } }));
    expect(found.options?.[0]).toEqual(['Parking', 'Parking + Shops']);
    expect(found.draftOf('N4')).toBe('Parking');
    expect(found.rulingOf('N4')?.status).toBeNull();
  });

  it('merges two options that were given the same new title', () => {
    const title = 'Town';
    const found = steeringOf(edited({ N1: { title }, N2: { title }, N3: { title }, N4: { title }, N5: { title } }));
    expect(found.options?.[0]?.[0]).toBe('Town');
    expect([found.draftOf('N1'), found.draftOf('N4')]).toEqual(['Town', 'Town']);
  });

  it('splits an option whose lines have several titles', () => {
    const found = steeringOf(edited({ N1: { title: 'Cars' }, N2: { title: 'Cycles' } }));
    expect([found.optionOf('N1'), found.optionOf('N2'), found.optionOf('N3')]).toEqual(['Cars', 'Cycles', null]);
  });

  it('sets a note aside with its repeats, and keeps the reason', () => {
    const found = steeringOf(edited({ N1: { status: 'set aside', note: 'not ours' } }));
    expect(found.rulingOf('N1')).toMatchObject({ status: 'set-aside', note: 'not ours', machineDraft: 'Parking' });
    expect(found.rulingOf('N6')).toMatchObject({ status: 'set-aside', machineDraft: 'a repeat of N1' });
  });

  it('brings a note back, also by the option that it is given', () => {
    expect(steeringOf(edited({ N7: { status: 'option' } })).rulingOf('N7')).toMatchObject({
      status: 'idea',
      option: null,
      machineDraft: 'set aside',
    });
    expect(steeringOf(edited({ N7: { option: 'Shops' } })).optionOf('N7')).toBe('Shops');
  });

  it('reads confirmed and undone repeats', () => {
    expect(steeringOf(edited({ N2: { duplicateOf: 'N4' } })).rulingOf('N2')).toMatchObject({
      status: 'repeat',
      repeatOf: 'N4',
    });
    expect(steeringOf(edited({ N6: { duplicateOf: '', status: 'option' } })).rulingOf('N6')).toMatchObject({
      status: 'idea',
      apartFrom: ['N1'],
      machineDraft: 'a repeat of N1',
    });
    expect(steeringOf(edited({ N6: { pin: 'yes' } })).rulingOf('N6')).toMatchObject({
      status: 'repeat',
      repeatOf: 'N1',
    });
  });

  it('takes a repeat that was moved elsewhere for an idea of its own', () => {
    const found = steeringOf(edited({ N6: { option: '2' } }));
    expect(found.rulingOf('N6')).toMatchObject({ status: 'idea', apartFrom: ['N1'] });
    expect(found.optionOf('N6')).toBe('Shops');
  });

  it.each([
    ['N1', { option: '9' }, 'row 2, column option'],
    ['N2', { option: '03/04/2026' }, 'row 3, column option'],
    ['N3', { option: '02-Jan' }, 'row 4, column option'],
    ['N4', { status: 'maybe' }, 'row 5, column status'],
    ['N5', { duplicateOf: 'N99' }, 'row 6, column duplicate_of'],
    ['N5', { duplicateOf: 'N5' }, 'row 6, column duplicate_of'],
    ['N5', { status: 'duplicate' }, 'row 6, column duplicate_of'],
  ])('names what it cannot understand by row and column: %s %o', (id, edit, where) => {
    const { warnings, rulingOf } = steeringOf(edited({ [id]: edit, N7: { note: 'to have a decision' } }));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(where);
    expect(rulingOf(id)).toMatchObject({ option: null, status: null });
  });

  it('keeps a title that a spreadsheet took for a date, and says where', () => {
    const title = '03/04/2026';
    const found = steeringOf(edited({ N1: { title }, N2: { title }, N3: { title }, N7: { note: 'a decision' } }));
    expect(found.options?.[0]).toEqual(['Parking', null]);
    expect(found.warnings).toHaveLength(1);
    expect(found.warnings[0]).toContain('row 2, column option_title');
  });

  it('says which lines are about notes that are not there any more, where anything was decided', () => {
    const without = (lines: readonly LedgerLine[]) =>
      decide(lines, NOTES.slice(1)).warnings.map(({ message }) => message);
    expect(without(LEDGER)).toEqual([]);
    const [lost = ''] = without(edited({ N1: { option: '2' } }));
    expect(lost).toContain(
      '1 line about notes that are not among these (the first is row 2), 1 of them with decisions',
    );
    expect(without(edited({ N2: { pin: 'yes' } }))[0]).not.toContain('with decisions');
  });

  it('takes every cell for a decision in a list that an officer made', () => {
    const lines = [makeLine('N1', { option: 'Town' }), makeLine('N2', { option: '', status: '' })].map((line) => ({
      ...line,
      title: '',
      written: null,
    }));
    const found = steeringOf(lines);
    expect(found.optionOf('N1')).toBe('Town');
    expect(found.rulingOf('N2')).toMatchObject({ status: null, option: null });
  });
});
