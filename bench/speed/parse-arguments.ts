import { parseArgs } from 'node:util';

/** What to measure. */
export interface Arguments {
  /** The sizes of file, in rows. */
  readonly rows: readonly number[];
  /** How often to run each job; null for what suits its length. */
  readonly runs: number | null;
}

const USUAL_ROWS = [300, 10_000, 100_000];
const MILLION = 1_000_000;

/** Reads `--rows 300,10000`, `--runs 5` and `--million`. @throws TypeError for anything else */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { rows: { type: 'string' }, runs: { type: 'string' }, million: { type: 'boolean', default: false } },
  });
  const rows = values.rows?.split(',').map((text) => countFrom('--rows', text)) ?? USUAL_ROWS;
  return {
    rows: values.million ? [...rows, MILLION] : rows,
    runs: values.runs === undefined ? null : countFrom('--runs', values.runs),
  };
}

function countFrom(flag: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new TypeError(`${flag} must be whole numbers above 0, got "${text}"`);
  return count;
}
