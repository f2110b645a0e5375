/** What people write into a cell that they leave blank: "-", "...", "N/A". The cell is cleaned. */
const PLACEHOLDER = /^(?:[-\u2013\u2014.\u2026]{1,3}|n\/?a|n\.a\.)$/i;

export const isPlaceholder = (cell: string): boolean => cell.length <= 4 && PLACEHOLDER.test(cell);
