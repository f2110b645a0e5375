import { closeSync, openSync, writeSync } from 'node:fs';
import { HEADING, inventNotes } from './invent-notes.ts';

const SEED = 20_260_331;
/** Lines written at a time: a megabyte or so. */
const BATCH = 5_000;

/** Writes a CSV file of invented notes, the same for the same number of rows, without holding it in memory. O(rows). */
export function writeNotes(file: string, rows: number): void {
  const handle = openSync(file, 'w');
  let lines = [HEADING];
  const flush = () => {
    writeSync(handle, `${lines.join('\r\n')}\r\n`);
    lines = [];
  };
  for (const line of inventNotes(rows, SEED)) {
    lines.push(line);
    if (lines.length >= BATCH) flush();
  }
  if (lines.length > 0) flush();
  closeSync(handle);
}
