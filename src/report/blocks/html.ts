import { toSvg } from '../../draw/index.ts';
import type { Block, Cell, PageHead, TableBlock } from '../block.ts';
import { BLANK_MARK } from './blank-mark.ts';
import { escapeHtml } from './escape-html.ts';
import { NOTE_MARK } from './note-mark.ts';
import { PAGE_CSS } from './page-css.ts';
import { rowHeading } from './row-heading.ts';

const blank = (mark: string): string => `<span class="blank">[${mark}]</span>`;

const cellOf = (cell: Cell): string => (cell === null ? blank(BLANK_MARK.cell) : escapeHtml(cell));

/** Wide tables scroll within their region, which the keyboard can reach. */
function* table({ caption, columns, rows }: TableBlock): Iterable<string> {
  const heading = rowHeading(columns);
  const right = (column: number): string => (columns[column]?.figures === true ? ' class="figures"' : '');
  yield `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">\n<table>\n`;
  yield `<caption>${escapeHtml(caption)}</caption>\n<thead>\n<tr>`;
  for (const [column, { heading }] of columns.entries())
    yield `<th scope="col"${right(column)}>${escapeHtml(heading)}</th>`;
  yield '</tr>\n</thead>\n<tbody>\n';
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === heading
        ? `<th scope="row"${right(column)}>${cellOf(cell)}</th>`
        : `<td${right(column)}>${cellOf(cell)}</td>`,
    );
    yield `<tr>${cells.join('')}</tr>\n`;
  }
  yield '</tbody>\n</table>\n</div>\n';
}

/** Fewer parts than these are found without a list of contents. */
const PARTS_LISTED = 4;

/** Links to the parts of a long page, folded away so that the page itself comes first; left out in print. */
function* contents(parts: ReadonlyMap<Block, string>): Iterable<string> {
  if (parts.size < PARTS_LISTED) return;
  yield '<nav aria-label="Contents">\n<details>\n<summary>Contents</summary>\n<ul>\n';
  for (const [part, id] of parts)
    if (part.kind === 'heading') yield `<li><a href="#${id}">${escapeHtml(part.text)}</a></li>\n`;
  yield '</ul>\n</details>\n</nav>\n';
}

function* piecesOf(block: Block, parts: ReadonlyMap<Block, string>): Iterable<string> {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const id = parts.get(block);
      yield `<${tag}${id === undefined ? '' : ` id="${id}"`}>${escapeHtml(block.text)}</${tag}>\n`;
      return;
    }
    case 'paragraph':
      yield block.tone === 'warning'
        ? `<p class="note"><strong>${NOTE_MARK}</strong> ${escapeHtml(block.text)}</p>\n`
        : `<p>${escapeHtml(block.text)}</p>\n`;
      return;
    case 'list': {
      const tag = block.numbered === true ? 'ol' : 'ul';
      yield `<${tag}${block.tone === 'warning' ? ' class="note"' : ''}>\n`;
      for (const item of block.items) yield `<li>${escapeHtml(item)}</li>\n`;
      yield `</${tag}>\n`;
      return;
    }
    case 'quotations':
      yield '<ul class="quotations">\n';
      for (const { id, text, source } of block.items) {
        const from = source === '' ? escapeHtml(id) : `${escapeHtml(id)}, ${escapeHtml(source)}`;
        yield `<li><blockquote><p dir="auto">${escapeHtml(text)} <span class="source">(${from})</span></p></blockquote></li>\n`;
      }
      yield '</ul>\n';
      return;
    case 'table':
      yield* table(block);
      return;
    case 'figure':
      yield `<figure>\n${toSvg(block.drawing, block.id)}\n<figcaption>${escapeHtml(block.caption)}</figcaption>\n</figure>\n`;
      return;
    case 'command':
      yield `<pre><code>${escapeHtml(block.text)}</code></pre>\n`;
      return;
    case 'blank':
      yield `<p>${escapeHtml(block.label)}: ${blank(BLANK_MARK.line)}</p>\n`;
      return;
    default:
      block satisfies never;
  }
}

/**
 * Blocks as one HTML page that needs nothing else: no script, no picture or font from the network. Headings, lists and
 * tables are real ones, so that a screen reader can find its way (https://www.w3.org/WAI/tutorials/tables/). O(characters).
 */
export function* htmlOf(blocks: Iterable<Block>, { title, subtitle, author, date, lang }: PageHead): Iterable<string> {
  yield `<!DOCTYPE html>\n<html lang="${escapeHtml(lang ?? 'en-GB')}">\n<head>\n<meta charset="utf-8">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield `<title>${escapeHtml(title)}</title>\n<style>${PAGE_CSS}</style>\n</head>\n<body>\n<header>\n`;
  yield `<h1>${escapeHtml(title)}</h1>\n`;
  if (subtitle !== undefined) yield `<p class="subtitle">${escapeHtml(subtitle)}</p>\n`;
  const dated = [author, date].filter((text) => text !== undefined);
  if (dated.length > 0) yield `<p class="dated">${dated.map(escapeHtml).join(', ')}</p>\n`;
  yield '</header>\n';
  const page = [...blocks];
  const headings = page.filter((block) => block.kind === 'heading' && block.level === 1);
  const parts = new Map(headings.map((block, index) => [block, `part-${index + 1}`]));
  yield* contents(parts);
  yield '<main>\n';
  for (const block of page) yield* piecesOf(block, parts);
  yield '</main>\n</body>\n</html>\n';
}
