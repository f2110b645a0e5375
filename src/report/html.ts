import { htmlOf } from './blocks/html.ts';
import { headOf } from './pages/head-of.ts';
import { pageOf } from './pages/page-of.ts';
import type { Writer } from './writer.ts';

const STYLE = 'paper';

/** The paper for a browser and its printer, in one file. */
export const html: Writer = {
  name: 'html',
  endings: ['.html', '.htm'],
  style: STYLE,
  write: (report, { style }) => htmlOf(pageOf(report, style ?? STYLE), headOf(report)),
};
