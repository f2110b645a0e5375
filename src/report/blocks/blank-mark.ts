/** What every format shows where an officer has something to fill in; a cell has less room than a line. */
export const BLANK_MARK = { line: 'to be completed by officers', cell: 'blank' } as const;
