import type { Report } from '../../model.ts';
import type { Block } from '../block.ts';
import type { Style } from '../writer.ts';
import { brief } from './brief.ts';
import { paper } from './paper.ts';

/** The page in the style that is asked for. To add a style, add it to Style, and the compiler asks for its page here. */
export function pageOf(report: Report, style: Style): Iterable<Block> {
  switch (style) {
    case 'paper':
      return paper(report);
    case 'brief':
      return brief(report);
    default:
      return style satisfies never;
  }
}
