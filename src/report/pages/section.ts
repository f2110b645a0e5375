import type { Report } from '../../model.ts';
import type { Block } from '../block.ts';

/**
 * A section of the paper: what it says of a Report, as blocks, its heading first.
 *
 * A section says only what the Report holds: quotations with their ids, counts, scores, settings. What it takes an officer
 * to say (money, law, a decision) is a `blank`, never worked out. Where there is nothing to say it gives no block. To add
 * a section, write one file in sections/, and add it to PAPER_SECTIONS in sections/index.ts where a reader will look for it.
 */
export type Section = (report: Report) => Iterable<Block>;
