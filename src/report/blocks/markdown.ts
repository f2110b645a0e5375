import type { Block, Cell, Column, Figure, PageHead, TableBlock } from '../block.ts';
import { escapeMarkdown } from '../markdown-escape.ts';
import { oneLine } from '../one-line.ts';
import { BLANK_MARK } from './blank-mark.ts';
import { NOTE_MARK } from './note-mark.ts';

const blank = (mark: string): string => `**\\[${mark}\\]**`;

const cellOf = (cell: Cell): string => (cell === null ? blank(BLANK_MARK.cell) : escapeMarkdown(cell));

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Between lines of more tildes than it holds in a row. */
const fenced = (text: string): string => {
  const fence = '~'.repeat(Math.max(3, ...(text.match(/~+/g) ?? []).map((run) => run.length + 1)));
  return `${fence}\n${text}\n${fence}\n`;
};

const dashes = ({ share, figures }: Column): string =>
  figures ? `${'-'.repeat(Math.max(2, share - 1))}:` : '-'.repeat(Math.max(3, share));

/**
 * A pipe table with its caption above. Where a line of the source is longer than 72 characters pandoc sets the widths of
 * the columns by the numbers of dashes (https://pandoc.org/MANUAL.html#extension-pipe_tables), so these follow the
 * shares.
 */
function* table({ caption, columns, rows }: TableBlock): Iterable<string> {
  yield `Table: ${escapeMarkdown(caption)}\n\n`;
  yield line(columns.map(({ heading }) => escapeMarkdown(heading)));
  yield line(columns.map(dashes));
  for (const row of rows) yield line(row.map(cellOf));
}

function* piecesOf(block: Exclude<Block, Figure>): Iterable<string> {
  switch (block.kind) {
    case 'heading':
      yield `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}\n`;
      return;
    case 'paragraph':
      yield `${block.tone === 'warning' ? `**${NOTE_MARK}** ` : ''}${escapeMarkdown(block.text)}\n`;
      return;
    case 'list':
      for (const [index, item] of block.items.entries())
        yield `${block.numbered === true ? `${index + 1}.` : '-'} ${escapeMarkdown(item)}\n`;
      return;
    case 'quotations':
      for (const { id, text, source } of block.items)
        yield `- ${escapeMarkdown(`${id}: ${text}`)}${source === '' ? '' : ` (${escapeMarkdown(source)})`}\n`;
      return;
    case 'table':
      yield* table(block);
      return;
    case 'command':
      yield fenced(oneLine(block.text));
      return;
    case 'blank':
      yield `${escapeMarkdown(block.label)}: ${blank(BLANK_MARK.line)}\n`;
      return;
    default:
      block satisfies never;
  }
}

/** A value of YAML in double quotes; pandoc reads it as Markdown, so it is escaped as such. */
const quoted = (text: string): string => JSON.stringify(escapeMarkdown(text));

/** What pandoc makes the title of the document and its properties of. */
function* frontMatter({ title, subtitle, author, date, lang }: PageHead): Iterable<string> {
  yield `---\ntitle: ${quoted(title)}\n`;
  if (subtitle !== undefined) yield `subtitle: ${quoted(subtitle)}\n`;
  if (author !== undefined) yield `author: ${quoted(author)}\n`;
  if (date !== undefined) yield `date: ${quoted(date)}\n`;
  yield `lang: ${lang ?? 'en-GB'}\n---\n`;
}

/**
 * Blocks as Markdown, right on GitHub and as the source of a Word document through pandoc. An empty line stands between
 * two blocks. O(characters).
 */
export function* markdownOf(blocks: Iterable<Block>, head?: PageHead): Iterable<string> {
  if (head !== undefined) yield* frontMatter(head);
  let first = head === undefined;
  for (const block of blocks) {
    // Pandoc needs another program for SVG, a PNG is a line of 200,000 letters, and GitHub shows neither.
    if (block.kind === 'figure') continue;
    if (!first) yield '\n';
    yield* piecesOf(block);
    first = false;
  }
}
