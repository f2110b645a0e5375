import type { Column } from '../block.ts';

/** Which column names the rows of a table: the first that holds words; the first of all where all hold figures. */
export const rowHeading = (columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findIndex(({ figures }) => !figures),
  );
