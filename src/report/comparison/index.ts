import { markdownOf } from '../blocks/markdown.ts';
import { textOf } from '../blocks/text.ts';
import { comparisonHead } from './comparison-head.ts';
import { comparisonJson } from './comparison-json.ts';
import { comparisonPage } from './comparison-page.ts';
import type { ComparisonWriter } from './comparison-writer.ts';

const text: ComparisonWriter = {
  name: 'text',
  endings: ['.txt'],
  write: (comparison, look) => textOf(comparisonPage(comparison), look, comparisonHead(comparison)),
};

const markdown: ComparisonWriter = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  write: (comparison) => markdownOf(comparisonPage(comparison), comparisonHead(comparison)),
};

/** Every format that a comparison is written in, in the order in which help lists them. */
export const COMPARISON_WRITERS: readonly ComparisonWriter[] = [text, markdown, comparisonJson];
