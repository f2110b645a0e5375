import type { LedgerLine, WrittenLine } from '../../src/model.ts';

/** A line as the program writes it for an idea in option 1 ("Parking"), with the given cells edited and the given ones written. */
export function makeLine(id: string, edited: Partial<LedgerLine> = {}, written: Partial<WrittenLine> = {}): LedgerLine {
  const was: WrittenLine = {
    status: 'option',
    option: '1',
    title: 'Parking',
    duplicateOf: '',
    placedBy: 'machine',
    draftOption: '1',
    machineDraft: '',
    machineTitle: '',
    ...written,
  };
  return Object.freeze({
    row: Number(/\d+/.exec(id)?.[0] ?? 0) + 1,
    id,
    text: `Idea ${id}`,
    status: was.status,
    option: was.option,
    title: was.title,
    pin: '',
    duplicateOf: was.duplicateOf,
    apartFrom: [],
    note: '',
    written: was,
    ...edited,
  });
}
