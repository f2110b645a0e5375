import type { Row } from '../../model.ts';
import type { MergedCell } from './merged-cells.ts';

/**
 * Gives each row what it shares with a row above by a merged cell: the file has the value in the first row only, and a
 * person sees it beside them all. Rows are to come in order. Cost: O(merged cells of the row).
 * @param merged by the row in which they begin
 */
export function carryMerged(merged: readonly MergedCell[]): (row: Row) => Row {
  let next = 0;
  let open: (MergedCell & { readonly value: string })[] = [];
  return (row) => {
    if (open.length === 0 && next === merged.length) return row;
    open = open.filter(({ last }) => last >= row.row);
    const shared = new Map(open.map(({ column, value }) => [column, value]));
    for (let cell = merged[next]; cell && cell.first <= row.row; cell = merged[++next]) {
      const value = row.cells[cell.column] ?? '';
      if (cell.first === row.row && value !== '') open.push({ ...cell, value });
    }
    return shared.size === 0 ? row : { ...row, shared };
  };
}
