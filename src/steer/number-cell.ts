/** The number in a cell such as "3", "3.0" or "3,00", as spreadsheets write them; null where it is no whole number. */
export function numberCell(cell: string): number | null {
  const [, digits] = /^\+?(\d{1,6})(?:[.,]0*)?$/.exec(cell) ?? [];
  return digits === undefined ? null : Number(digits);
}
