/** Text is set left, numbers right; NaN, which means "no data", is a dash. */
export type Cell = string | number;

/**
 * A plain-text table for a terminal: columns two spaces apart, a rule under the headings. A column with any fraction in
 * it shows three decimals throughout. O(cells).
 */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = headings.map((heading, c) => {
    const cells = rows.map((row) => row[c] ?? '');
    const isNumeric = cells.every((cell) => typeof cell === 'number');
    const decimals = cells.some((cell) => typeof cell === 'number' && cell % 1 !== 0 && !Number.isNaN(cell)) ? 3 : 0;
    const texts = [heading, ...cells.map((cell) => show(cell, decimals))];
    const width = Math.max(...texts.map((text) => text.length));
    const [top = '', ...rest] = texts.map((text) => (isNumeric ? text.padStart(width) : text.padEnd(width)));
    return [top, '-'.repeat(width), ...rest];
  });
  return Array.from({ length: rows.length + 2 }, (_, line) =>
    columns
      .map((column) => column[line])
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function show(cell: Cell, decimals: number): string {
  if (typeof cell === 'string') return cell;
  return Number.isNaN(cell) ? '-' : cell.toFixed(decimals);
}
