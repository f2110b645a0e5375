/**
 * What a cell of a ledger says: the apostrophe that the ledger puts before texts which a spreadsheet would run as a formula
 * is taken off again. It is there where what follows, after white space, invisible characters and quotes, begins with one of
 * = + - @ (in any width), a tab or a carriage return; any other apostrophe is the writer's own.
 */
export const unmarkCell = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);

const MARKED = /^'[\s\p{Cc}\p{Cf}'"]*[\t\r=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;
