/** The id of a row that has none of its own: its number, with that of the input before it from the second input on ("2:17"). */
export const rowId = (input: number, row: number): string => (input === 0 ? String(row) : `${input + 1}:${row}`);
