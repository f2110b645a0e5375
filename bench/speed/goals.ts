/** The processes that are timed, by the names that the tables show. */
export type JobName =
  | 'bare node'
  | '--version'
  | '--help'
  | 'no embeddings'
  | 'with embeddings'
  | 'csv-parse alone'
  | 'scikit-learn';

/** What a job is held to; parts that are not there are not held to anything. */
export interface Goal {
  readonly job: JobName;
  /** Rows of the file; 0 where none is read. */
  readonly rows: number;
  /** Wall time, as a multiple of another job's in the same run: ratios hold where seconds drift with the machine. */
  readonly atMost?: { readonly times: number; readonly of: JobName };
  readonly seconds?: number;
  /** Peak memory, in MB of 1024 x 1024 bytes. */
  readonly megabytes?: number;
}

/** Every goal, once. */
export const GOALS: readonly Goal[] = [
  { job: '--version', rows: 0, atMost: { times: 1.5, of: 'bare node' } },
  { job: '--help', rows: 0, atMost: { times: 1.5, of: 'bare node' } },
  { job: 'no embeddings', rows: 300, atMost: { times: 5, of: 'bare node' }, megabytes: 80 },
  { job: 'with embeddings', rows: 300, seconds: 3 },
  { job: 'no embeddings', rows: 10_000, atMost: { times: 0.25, of: 'scikit-learn' } },
  { job: 'no embeddings', rows: 100_000, atMost: { times: 0.2, of: 'scikit-learn' }, megabytes: 160 },
  { job: 'no embeddings', rows: 1_000_000, atMost: { times: 2.5, of: 'csv-parse alone' }, megabytes: 350 },
];
