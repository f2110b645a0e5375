import { markdownOf } from './blocks/markdown.ts';
import { headOf } from './pages/head-of.ts';
import { pageOf } from './pages/page-of.ts';
import type { Writer } from './writer.ts';

const STYLE = 'paper';

/** A paper for the Board: right on GitHub and as the source of a Word document through pandoc. */
export const markdown: Writer = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  style: STYLE,
  write: (report, { style }) => markdownOf(pageOf(report, style ?? STYLE), headOf(report)),
};
