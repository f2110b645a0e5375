import type { Drawing } from '../draw/index.ts';

/**
 * A page between the Report and the formats for people: a list of blocks, in plain text without markup. What a page says
 * is decided once, in pages/ (the paper, the brief, a comparison); how it looks is decided once for each format, in
 * blocks/ (text, Markdown, HTML). Every text may come from a note, so whoever sets a block escapes it.
 *
 * To add a kind of block: add it here, and the compiler names every format that must learn it.
 */
export type Block = Heading | Paragraph | List | Quotations | TableBlock | Figure | Command | Blank;

export interface Heading {
  readonly kind: 'heading';
  /** 1 for a part of the page, 2 for an option, 3 for a part of an option. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** 'warning' for what must not be overlooked. */
  readonly tone?: 'warning';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** Numbered where others must be able to refer to an item, as to a recommendation. */
  readonly numbered?: boolean;
  readonly tone?: 'warning';
}

/** Notes in their own words. */
export interface Quotations {
  readonly kind: 'quotations';
  readonly items: readonly Quotation[];
}

export interface Quotation {
  readonly id: string;
  /** Verbatim. */
  readonly text: string;
  /** Who said it, as far as the sheet tells: "public, 6 votes"; '' where it does not. */
  readonly source: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in a cell; null is a place for an officer to fill in. */
export type Cell = string | null;

export interface Column {
  readonly heading: string;
  /** Figures are set to the right; the first column that is not figures names the row. */
  readonly figures: boolean;
  /** Its part of the width beside the other columns. */
  readonly share: number;
}

/**
 * A picture of figures that a table or list beside it holds too, so that a format that cannot show it leaves nothing out.
 * It carries its own alternative text (Drawing.description).
 */
export interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  /** Letters and hyphens; no other figure of the page has it. */
  readonly id: string;
  readonly drawing: Drawing;
}

/** A line to type as it stands: no letter of it is changed for looks. */
export interface Command {
  readonly kind: 'command';
  readonly text: string;
}

/** What only an officer can say: shown as a place to fill in, never worked out. */
export interface Blank {
  readonly kind: 'blank';
  /** What to write there: "Financial implications". */
  readonly label: string;
}

/** What stands above a page and outside its blocks. */
export interface PageHead {
  readonly title: string;
  readonly subtitle?: string;
  /** In words; left out where it is not known. */
  readonly date?: string;
  readonly author?: string;
  /** The language of the page, such as "en-GB", which is the default. */
  readonly lang?: string;
}
