import { warnings } from '../warnings.ts';
import type { Doubt } from './doubt.ts';
import type { OpenedTable } from './open-table.ts';

/** What may be wrong with the headings that the program found, and the setting that says which rows they are. */
export function headingDoubts(
  file: string,
  { headingRows, passedOver, above, sample }: Pick<OpenedTable, 'headingRows' | 'passedOver' | 'above' | 'sample'>,
): Doubt[] {
  const doubts: Doubt[] = [];
  const first = sample[0]?.row ?? 1;
  if (above) {
    const flag = headingRowsFlag(above.row);
    const begin = headingRows?.first ?? first;
    doubts.push({ warning: warnings.rowsAboveHeadings(file, passedOver, begin, above.row, flag), flag });
  }
  if (headingRows === null) {
    const flag = headingRowsFlag(first);
    doubts.push({ warning: warnings.headingsMadeUp(file, first, flag), flag });
  }
  return doubts;
}

const headingRowsFlag = (row: number): string => `--heading-rows ${row === 1 ? 1 : `${row}-${row}`}`;
