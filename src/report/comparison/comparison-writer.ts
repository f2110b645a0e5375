import type { Comparison } from '../../compare/comparison.ts';
import type { Look, Writer } from '../writer.ts';

/** As a Writer, but of a comparison. To add a format: a file beside this one, and a line in index.ts. */
export interface ComparisonWriter extends Pick<Writer, 'name' | 'endings'> {
  readonly write: (comparison: Comparison, look: Look) => Iterable<string>;
}
