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
    const blank = makeLine(
      'N8',
      { text: '', option: 'Buses' },
      { status: 'blank', option: '', title: '', draftOption: '' },
    );
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
    expect(found.warnings.join()).toContain('row 3 (N2), column option_title: "Cars"');
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
    ['N1', { option: '9' }, 'row 2 (N1), column option: "9" is no option; expected the number or title'],
    ['N1', { option: 'Option 9' }, 'row 2 (N1), column option: "Option 9" is no option'],
    ['N1', { option: 'nine' }, 'row 2 (N1), column option: "nine" is no option'],
    ['N1', { option: '?' }, 'row 2 (N1), column option: "?" is no option'],
    ['N2', { option: '03/04/2026' }, 'row 3 (N2), column option: "03/04/2026"'],
    ['N3', { option: '02-Jan' }, 'row 4 (N3), column option: "02-Jan"'],
    ['N4', { status: 'maybe' }, 'row 5 (N4), column status: "maybe" is no status'],
    ['N4', { status: 'blank' }, 'row 5 (N4), column status: "blank" stands beside a note'],
    ['N5', { duplicateOf: 'N99' }, 'row 6 (N5), column duplicate_of: "N99" is the id of no other note'],
    ['N5', { duplicateOf: 'N5' }, 'row 6 (N5), column duplicate_of: "N5" is the id of no other note'],
    ['N5', { duplicateOf: 'N7' }, 'row 6 (N5), column duplicate_of: "N7" is set aside'],
    ['N5', { status: 'duplicate', duplicateOf: 'N7' }, 'row 6 (N5), column duplicate_of: "N7" is set aside'],
    ['N5', { status: 'duplicate' }, 'row 6 (N5), column duplicate_of: the cell is empty'],
  ])('names what it cannot understand by row, id and column, and quotes it: %s %o', (id, edit, where) => {
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
    expect(found.warnings[0]).toContain('row 2 (N1), column option_title: "03/04/2026" is no title');
  });

  it('says which lines are about notes that are not there any more, where anything was decided', () => {
    const without = (lines: readonly LedgerLine[]) =>
      decide(lines, NOTES.slice(1)).warnings.map(({ message }) => message);
    expect(without(LEDGER)).toEqual([]);
    expect(without(edited({ N1: { option: '2' } }))[0]).toContain(
      '1 line about notes that are not among these (N1); 1 of them with decisions, which will not be in a new ledger',
    );
    expect(without(edited({ N2: { pin: 'yes' } }))[0]).toContain('(N1); they hold no decisions');
  });

  it('names five of the lines whose notes are gone, those with decisions first', () => {
    const [lost] = decide(edited({ N6: { pin: 'idea' }, N5: { note: 'why' } }), NOTES.slice(0, 1)).warnings;
    expect(lost?.message).toContain('6 lines');
    expect(lost?.message).toContain('(N5, N6, N2, N3, N4 and 1 more); 2 of them with decisions');
  });

  it('refuses a ledger none of whose lines is about one of the notes, and names it', () => {
    const others = NOTES.map((note, i) => ({ ...note, id: `M${i}`, text: `Another ${i}` }));
    const failure = expect.objectContaining({ code: 'assignments-foreign', exitCode: 1 });
    const about = { file: 'old.csv', mask: null };
    // A row that is blank in both says nothing.
    const blank = makeLine('9', { text: '' }, { status: 'blank', option: '', title: '' });
    const blankNote = makeNote({ id: '9', row: 9, text: '' });
    expect(() => decide([...LEDGER, blank], [...others, blankNote], about)).toThrow(failure);
    expect(() => decide(LEDGER, others, about)).toThrow(
      'old.csv is about other notes: expected the notes that it was made from, found the texts of none of its 7 lines among those given (the first is N1)',
    );
    expect(() => decide(LEDGER, [...others, ...NOTES.slice(0, 1)], about)).not.toThrow();
  });

  it.each(['set aside', 'Duplicate', 'none'])('makes no option of "%s", which says what becomes of a note', (cell) => {
    const { steering, warnings } = decide(edited({ N1: { option: cell } }), NOTES);
    expect(steering).toBeNull();
    expect(warnings.map(({ message }) => message).join()).toContain(`"${cell}" is no option`);
  });

  it('refuses a ledger of other notes that have the same ids', () => {
    const texts = (about: string) => Array.from({ length: 30 }, (_, i) => `${about} number ${i} of thirty`);
    const lines = texts('Buses').map((text, i) => makeLine(`N${i}`, { text }));
    const notes = texts('Ponds').map((text, i) => makeNote({ id: `N${i}`, row: i + 2, text }));
    expect(() => decide(lines, notes)).toThrow(/is about other notes.*found the texts of none of its 30 lines/);
    const [first, ...others] = lines;
    const same = makeNote({ id: 'N0', row: 2, text: first?.text ?? '' });
    expect(() => decide(lines, [same, ...notes.slice(1)])).toThrow(/the texts of 1 of its 30 lines/);
    expect(() => decide(others.slice(0, 5), notes)).not.toThrow();
  });

  it('says once where a decision goes by an id whose note has another text now', () => {
    const reworded = NOTES.map((note) => ({ ...note, text: `${note.text}, put otherwise` }));
    const told = decide(edited({ N1: { pin: 'yes' }, N2: { status: 'set-aside' } }), reworded).warnings;
    expect(told.map(({ code }) => code)).toEqual(['assignments-reworded']);
    expect(told[0]?.message).toContain('2 notes with the same id as before but another text (N1, N2)');
    expect(decide(LEDGER, reworded).warnings).toEqual([]);
  });

  it.each(['Option 2', 'OPTION 2', 'option two', 'Two'])('reads "%s" as the number of an option', (option) => {
    expect(steeringOf(edited({ N1: { option } })).optionOf('N1')).toBe('Shops');
  });

  it('takes an option by its title before it takes it by a number in words', () => {
    const lines = LEDGER.map((line) => {
      const titles = { title: line.title && `Option ${line.option === '1' ? 2 : 1}` };
      return { ...line, ...titles, written: line.written && { ...line.written, ...titles } };
    });
    const moved = lines.map((line) => (line.id === 'N4' ? { ...line, option: 'Option 2' } : line));
    expect(steeringOf(moved).rulingOf('N4')?.option).toBe(0);
  });

  it("takes a number in words for a name in an officer's own list, which has no numbers", () => {
    const list = ['Option 1', 'two'].map((option, i) => ({
      ...makeLine(`N${i + 1}`, { option, title: '', status: '' }),
      written: null,
    }));
    expect(steeringOf(list).options?.map(([title]) => title)).toEqual(['Option 1', 'two']);
  });

  it('makes a new option of a name that is nearly a title, and asks whether that was meant', () => {
    const found = steeringOf(edited({ N4: { option: 'Parkng' } }));
    expect(found.optionOf('N4')).toBe('Parkng');
    expect(found.warnings).toHaveLength(1);
    expect(found.warnings[0]).toContain('row 5 (N4), column option: "Parkng"');
    expect(found.warnings[0]).toContain('the option "Parking"');
    const split = steeringOf(edited({ N1: { title: 'Shop' }, N2: { title: 'Buses' } }));
    expect(split.warnings).toHaveLength(1);
    expect(split.warnings[0]).toContain('row 2 (N1), column option_title: "Shop"');
  });

  it('asks nothing about a name that differs from a title by its number', () => {
    const phase = { title: 'Phase 1' };
    const lines = [makeLine('N1', phase, phase), makeLine('N2', { ...phase, option: 'Phase 2' }, phase)];
    expect(steeringOf(lines).optionOf('N2')).toBe('Phase 2');
    expect(steeringOf(lines).warnings).toEqual([]);
  });

  it('quotes forty letters of a cell, and masks it before it cuts it', () => {
    const mask = (text: string) => ({ text: text.replace(/\d{11}/, '[phone number]') });
    const status = `${'x'.repeat(30)} 01162522522 ${'y'.repeat(30)}`;
    const [told] = decide(edited({ N1: { status } }), NOTES, { file: null, mask }).warnings;
    expect(told?.message).toContain(`"${'x'.repeat(30)} [phone n…" is no status`);
  });

  it('says where an option stands beside a blank row', () => {
    const blank = makeLine(
      'N8',
      { text: '', option: 'Buses' },
      { status: 'blank', option: '', title: '', draftOption: '' },
    );
    const { warnings } = decide([...LEDGER, blank], [...NOTES, makeNote({ id: 'N8', text: '' })]);
    expect(warnings[0]?.message).toContain('row 9 (N8), column option: "Buses" stands beside a blank row');
  });

  it('puts a blank row of the notes into no option, in a list as well', () => {
    const list = ['N1', 'N8'].map((id) => ({
      ...makeLine(id, { text: '', option: 'Town', title: '' }),
      written: null,
    }));
    const { steering } = decide(list, [...NOTES, makeNote({ id: 'N8', text: '' })]);
    expect([steering?.rulings.get('N1')?.status, steering?.rulings.get('N8')?.status]).toEqual(['idea', null]);
  });

  it.each([
    ['blank', makeNote({ id: 'N8', text: '' }), 'is blank'],
    ['left out by the sheet', makeNote({ id: 'N8', text: 'Idea N8', excluded: 'archived' }), 'is set aside'],
  ])('takes no repeat of a note that is %s', (_, note, wrong) => {
    const line = makeLine('N8', { text: note.text }, { status: '', option: '', title: '' });
    const { steering, warnings } = decide([...edited({ N2: { duplicateOf: 'N8' } }), line], [...NOTES, note]);
    expect(steering).toBeNull();
    expect(warnings.map(({ message }) => message).join()).toContain(`column duplicate_of: "N8" ${wrong}`);
  });

  it('takes no repeat of a note that an officer sets aside in the same ledger, nor of a repeat of that', () => {
    for (const duplicateOf of ['N1', 'N6']) {
      const found = steeringOf(edited({ N1: { status: 'set-aside' }, N2: { duplicateOf } }));
      expect(found.rulingOf('N2')).toMatchObject({ status: null, repeatOf: null });
      expect(found.warnings.join()).toContain(`row 3 (N2), column duplicate_of: "${duplicateOf}" is set aside`);
    }
  });

  it('leaves a repeat as it was where another original was typed that cannot be', () => {
    const pinned = { N6: { pin: 'repeat', duplicateOf: 'N7' } };
    expect(steeringOf(edited(pinned)).rulingOf('N6')).toMatchObject({
      status: 'repeat',
      repeatOf: 'N1',
      apartFrom: [],
    });
  });

  it('survives a repeat whose original is gone and whose new one was never there', () => {
    const lines = edited({ N6: { pin: 'repeat', duplicateOf: 'N99' } });
    const { steering, warnings } = decide(lines, NOTES.slice(1));
    expect(steering).toBeNull();
    expect(warnings[0]?.message).toContain('column duplicate_of: "N99" is the id of no other note');
  });

  it('takes a repeat of a note that is brought back in the same ledger', () => {
    const found = steeringOf(edited({ N7: { status: 'option' }, N2: { duplicateOf: 'N7' } }));
    expect(found.rulingOf('N2')).toMatchObject({ status: 'repeat', repeatOf: 'N7' });
  });

  it('names the lines of a ring of repeats, and takes none of them', () => {
    const found = steeringOf(
      edited({ N2: { duplicateOf: 'N3' }, N3: { duplicateOf: 'N2' }, N7: { note: 'a decision' } }),
    );
    expect(found.warnings).toHaveLength(2);
    expect(found.warnings[0]).toContain('row 3 (N2), column duplicate_of: "N3" comes to repeat this note itself');
    for (const id of ['N2', 'N3']) expect(found.rulingOf(id)).toMatchObject({ status: null, repeatOf: null });
  });

  it('lets a new repeat go before an older one that makes a ring with it', () => {
    const found = steeringOf(edited({ N1: { duplicateOf: 'N6' }, N6: { pin: 'repeat' } }));
    expect(found.warnings).toEqual([]);
    expect(found.rulingOf('N1')).toMatchObject({ status: 'repeat', repeatOf: 'N6' });
    expect(found.rulingOf('N6')).toMatchObject({ status: 'idea', repeatOf: null });
  });

  it.each([
    ['the line itself', { N2: { duplicateOf: 'N4', apartFrom: ['N4', 'N5'] } }],
    ['the other line', { N2: { duplicateOf: 'N4', apartFrom: ['N5'] }, N4: { apartFrom: ['N2'] } }],
  ])('puts a repeat back that was undone, where %s kept the two apart', (_, edits) => {
    const found = steeringOf(edited(edits));
    expect(found.rulingOf('N2')).toMatchObject({ status: 'repeat', repeatOf: 'N4', apartFrom: ['N5'] });
    expect(found.rulingOf('N4')).toMatchObject({ status: null, apartFrom: [] });
  });

  it('knows ids in another case, where only one can be meant', () => {
    const found = steeringOf(edited({ N2: { duplicateOf: 'n4' }, N3: { apartFrom: ['n5'] } }));
    expect(found.rulingOf('N2')).toMatchObject({ repeatOf: 'N4' });
    expect(found.rulingOf('N3')).toMatchObject({ apartFrom: ['N5'] });
    const own = { ...makeLine('n1', { text: '', option: '', title: '', duplicateOf: 'n4' }), written: null };
    expect(steeringOf([own]).rulingOf('N1')).toMatchObject({ status: 'repeat', repeatOf: 'N4' });
    const twice = decide(
      [own],
      [...NOTES.slice(1), makeNote({ id: 'N1', text: 'x' }), makeNote({ id: 'n4', text: 'y' })],
    );
    expect(twice.steering?.rulings.get('N1')).toMatchObject({ repeatOf: 'n4' });
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
