import { textOf } from './blocks/text.ts';
import { headOf } from './pages/head-of.ts';
import { pageOf } from './pages/page-of.ts';
import type { Writer } from './writer.ts';

const STYLE = 'brief';

/** For an officer at a console: the brief where nothing else is asked for, understood without colour. */
export const text: Writer = {
  name: 'text',
  endings: ['.txt'],
  style: STYLE,
  write: (report, look) => textOf(pageOf(report, look.style ?? STYLE), look, headOf(report)),
};
