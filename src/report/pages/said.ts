import type { Block, Cell, Paragraph } from '../block.ts';
import { NOTE_MARK } from '../blocks/note-mark.ts';

/** What a section says, apart from how it is laid out: for documents whose layout is a template's. */
export interface Said {
  readonly paragraphs: readonly string[];
  /** Those that must not be overlooked, each led by what marks them; they are among the paragraphs too. */
  readonly cautions: readonly string[];
  /** The items of each list. */
  readonly lists: readonly (readonly string[])[];
  /** The rows of each table. */
  readonly tables: readonly (readonly (readonly Cell[])[])[];
}

/** The words of blocks, by kind and in their order. O(blocks). */
export function said(blocks: Iterable<Block>): Said {
  const all = [...blocks];
  const paragraphs = all.filter((block) => block.kind === 'paragraph');
  return {
    paragraphs: paragraphs.map(worded),
    cautions: paragraphs.filter(({ tone }) => tone === 'warning').map(worded),
    lists: all.filter((block) => block.kind === 'list').map(({ items }) => items),
    tables: all.filter((block) => block.kind === 'table').map(({ rows }) => rows),
  };
}

const worded = ({ text, tone }: Paragraph): string => (tone === 'warning' ? `${NOTE_MARK} ${text}` : text);
