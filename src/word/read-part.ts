import type { DocumentPart, PlacedTag, Problem } from './document-part.ts';
import { escapeXml } from './escape-xml.ts';
import { type BraceFault, findTags } from './find-tags.ts';
import { parseTag } from './parse-tag.ts';
import { splitXml } from './split-xml.ts';
import { unescapeXml } from './unescape-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/**
 * Reads the tags of a part of a document and writes each the one way that the engine knows: whole, in the run where it
 * starts, in lower case. A brace that is left over is a problem, so after this no brace means anything but a tag of ours,
 * whatever else the template held. Entries of a table of contents lose their tags: Word makes them anew. O(n).
 *
 * @param place what an officer calls the part
 */
export function readPart(xml: string, place: string): DocumentPart {
  const pieces = splitXml(xml).filter((piece) => !piece.startsWith('<!--'));
  const tags: PlacedTag[] = [];
  const problems: Problem[] = [];
  const inside: string[] = [];
  const paragraphs: Paragraph[] = [];
  let [count, paragraphCount] = [0, 0];
  let inText = false;
  for (const [at, piece] of pieces.entries()) {
    const tag = xmlTag(piece);
    if (tag === null) {
      const isText = !piece.startsWith('<') || piece.startsWith('<![CDATA[');
      if (inText && isText) paragraphs.at(-1)?.texts.push({ at, text: unescapeXml(piece) });
      continue;
    }
    const { name, opens, closes } = tag;
    if (TEXTS.has(name)) inText = opens && !closes;
    else if (name === 'w:pStyle' && opens && isContents(piece)) paragraphs.splice(-1, 1, { ...top(paragraphs), contents: true });
    else if (CONTAINERS.has(name) && opens !== closes) {
      if (opens) inside.push(`${name} ${count++}`);
      else inside.pop();
    } else if (PARAGRAPHS.has(name) && opens !== closes) {
      if (opens) paragraphs.push({ texts: [], start: at, number: paragraphCount++, contents: false });
      else {
        const paragraph = paragraphs.pop();
        if (paragraph) readParagraph(paragraph);
      }
    }
  }
  return { xml: pieces.join(''), tags, problems };

  function readParagraph({ texts, number, contents }: Paragraph): void {
    const joined = texts.map(({ text }) => text).join('');
    if (!/[{}]/.test(joined)) return;
    const found = findTags(joined);
    if (!contents) problems.push(...found.faults.map((fault) => ({ place, message: sayFault(fault) })));
    const rest = found.tags.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), joined);
    const [first] = found.tags;
    const written = found.tags.map(({ start, end, inside: content }) => {
      const { kind, name } = parseTag(content);
      const shown = joined.slice(start, end);
      const alone = found.tags.length === 1 && rest.trim() === '';
      const fills = joined.slice(0, first?.start).trim() === '' && joined.slice(end).trim() === '';
      if (!contents) tags.push({ kind, name, shown, place, paragraph: number, alone, fills, inside: [...inside] });
      return { start, end, text: contents ? '' : `{${SIGNS[kind]}${name}}` };
    });
    rewrite(texts, written, pieces);
  }
}

interface Paragraph {
  /** The pieces that hold its text. */
  readonly texts: readonly TextPiece[] & { push(text: TextPiece): void };
  readonly start: number;
  readonly number: number;
  readonly contents: boolean;
}

interface TextPiece {
  readonly at: number;
  readonly text: string;
}

/** Elements of text and of paragraphs, in Word's own language and in that of its drawings. */
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'a:t', 'm:t']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'a:p']);
/** What a list must not be in with one of its ends only. */
const CONTAINERS: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:txbxContent', 'w:sdtContent', 'a:tbl']);
const SIGNS = { text: '', open: '#', unless: '^', close: '/', unknown: '' } as const;

/** The styles of the entries of a table of contents: TOC1, TOC2 ... */
const isContents = (piece: string): boolean => /^toc ?\d/i.test(attributeOf(piece, 'w:val') ?? '');

const top = (paragraphs: readonly Paragraph[]): Paragraph =>
  paragraphs.at(-1) ?? { texts: [], start: 0, number: 0, contents: false };

/** Puts each tag whole into the piece where it starts, and takes the rest of it out of those that follow. */
function rewrite(
  texts: readonly TextPiece[],
  tags: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  pieces: string[],
): void {
  let from = 0;
  for (const { at, text } of texts) {
    const to = from + text.length;
    let written = '';
    let done = from;
    for (const tag of tags) {
      if (tag.end <= from || tag.start >= to) continue;
      written += text.slice(done - from, Math.max(done, tag.start) - from);
      if (tag.start >= from) written += tag.text;
      done = Math.min(tag.end, to);
    }
    pieces[at] = escapeXml(written + text.slice(done - from));
    from = to;
  }
}

function sayFault({ what, near }: BraceFault): string {
  switch (what) {
    case 'unclosed':
      return `"${near}": the brace is not closed with } in its paragraph`;
    case 'stray':
      return `"${near}": this } has no { before it in its paragraph`;
    case 'doubled':
      return `"${near}": one brace on each side is enough`;
    default: {
      const unknown: never = what;
      throw new Error(`no fault ${unknown}`);
    }
  }
}
