import type { Block, Cell, Column, TableBlock } from '../block.ts';

/** Wide enough, beside columns of words, for a heading of six letters to stay in one piece in Word, and for each letter more. */
const FIGURES_SHARE = 11;
const SHORT_WORD = 6;
const LETTER_SHARE = 1.5;
const LONGEST_WORD = 14;
/** The title of an option, beside figures. */
const OPTION_SHARE = 34;

/** Short ways to write the blocks of a page. Texts that are '' make no block, so that what is not known is left out. */
export const make = {
  heading: (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text }),

  paragraph: (text: string): readonly Block[] => (text === '' ? [] : [{ kind: 'paragraph', text }]),

  note: (text: string): readonly Block[] => (text === '' ? [] : [{ kind: 'paragraph', text, tone: 'warning' }]),

  list: (items: readonly string[]): readonly Block[] => {
    const said = items.filter((item) => item !== '');
    return said.length === 0 ? [] : [{ kind: 'list', items: said }];
  },

  numbered: (items: readonly string[]): readonly Block[] => [{ kind: 'list', items, numbered: true }],

  blanks: (...labels: readonly string[]): readonly Block[] => labels.map((label) => ({ kind: 'blank', label })),

  table: (caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): TableBlock => ({
    kind: 'table',
    caption,
    columns,
    rows,
  }),

  /** A column of words, with its part of the width. */
  words: (heading: string, share: number): Column => ({ heading, figures: false, share }),

  /** A column of figures, as wide as the longest word of its heading. */
  figures: (heading: string): Column => {
    const longest = Math.max(...heading.split(/\s/).map((word) => word.length));
    return {
      heading,
      figures: true,
      share: FIGURES_SHARE + Math.ceil(LETTER_SHARE * Math.max(0, Math.min(longest, LONGEST_WORD) - SHORT_WORD)),
    };
  },

  /** The column that names the options. */
  options: (): Column => ({ heading: 'Option', figures: false, share: OPTION_SHARE }),
} as const;
