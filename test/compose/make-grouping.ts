import type { Grouping, Scores } from '../../src/model.ts';

/** A grouping of ideas into the given options, each fitting its own by 0.75 and no other. */
export const makeGrouping = (assignments: readonly number[], parts: Partial<Grouping> = {}): Grouping => ({
  count: Math.max(...assignments) + 1,
  assignments: Int32Array.from(assignments),
  fits: new Float32Array(assignments.length).fill(0.75),
  runnersUp: new Int32Array(assignments.length).fill(-1),
  runnerUpFits: new Float32Array(assignments.length),
  tried: [],
  ...parts,
});

/** Scores of ideas: a row for each idea, a column for each priority; the best is the highest, -1 where all are 0. */
export const makeScores = (rows: readonly (readonly number[])[]): Scores => ({
  values: Float32Array.from(rows.flat()),
  parts: {
    words: Float32Array.from(rows.flat()),
    meaning: new Float32Array(rows.flat().length),
    lent: new Float32Array(rows.flat().length),
  },
  priorities: rows[0]?.length ?? 0,
  best: Int32Array.from(rows, (row) => (Math.max(...row) > 0 ? row.indexOf(Math.max(...row)) : -1)),
  stated: rows.map(() => []),
  profiles: [],
});
