import type { Report } from '../../model.ts';
import type { Block } from '../block.ts';
import { PAPER_SECTIONS } from './sections/index.ts';

/** All that a Board needs to decide, section by section, with places for what only officers can say. O(rows). */
export function* paper(report: Report): Iterable<Block> {
  for (const section of PAPER_SECTIONS) yield* section(report);
}
