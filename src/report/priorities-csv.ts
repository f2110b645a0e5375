import type { Priority } from '../model.ts';
import { textCell } from './csv-cell.ts';
import { BYTE_ORDER_MARK, csvLines } from './csv-lines.ts';

/** Priorities as a CSV for an officer to edit, with the headings that are read back. */
export const prioritiesCsv = (priorities: readonly Priority[]): string =>
  BYTE_ORDER_MARK +
  csvLines([
    ['name', 'description', 'weight'],
    ...priorities.map(({ name, description, weight }) => [textCell(name), textCell(description), weight]),
  ]);
