import { escapeXml } from '../escape-xml.ts';
import type { DocumentPart, PlacedTag, Problem } from './document-part.ts';
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
 * @param contents the ids of the styles that entries of a table of contents have
 */
export function readPart(xml: string, place: string, contents: ReadonlySet<string>): DocumentPart {
  const pieces = splitXml(xml).filter((piece) => !piece.startsWith('<!--'));
  const tags: PlacedTag[] = [];
  const problems: Problem[] = [];
  const inside: string[] = [];
  const paragraphs: Paragraph[] = [];
  let [containers, count] = [0, 0];
  let inText = false;
  for (const [at, piece] of pieces.entries()) {
    const tag = xmlTag(piece);
    if (tag === null) {
      const isText = !piece.startsWith('<') || piece.startsWith('<![CDATA[');
      if (inText && isText) paragraphs.at(-1)?.texts.push({ at, text: unescapeXml(piece) });
      continue;
    }
    const { name, opens, closes } = tag;
    const paragraph = paragraphs.at(-1);
    if (TEXTS.has(name)) inText = opens && !closes;
    else if (name === 'w:pStyle' && paragraph) paragraph.listed ||= contents.has(attributeOf(piece, 'w:val') ?? '');
    else if (opens === closes) continue;
    else if (CONTAINERS.has(name)) {
      if (opens) inside.push(`${name} ${containers++}`);
      else inside.pop();
    } else if (PARAGRAPHS.has(name)) {
      if (opens) paragraphs.push({ texts: [], number: count++, listed: false });
      else if (paragraph) readParagraph(paragraph);
      if (closes) paragraphs.pop();
    }
  }
  return { xml: pieces.join(''), tags, problems };

  function readParagraph({ texts, number, listed }: Paragraph): void {
    const joined = texts.map(({ text }) => text).join('');
    if (!/[{}]/.test(joined)) return;
    if (listed) {
      for (const { at } of texts) pieces[at] = '';
      return;
    }
    const found = findTags(joined);
    problems.push(...found.faults.map((fault) => ({ place, message: sayFault(fault) })));
    const starts = joined.slice(0, found.tags[0]?.start).trim() === '';
    const ends = joined.slice(found.tags.at(-1)?.end).trim() === '';
    const written = found.tags.map(({ start, end, inside: content }, index) => {
      const { kind, name } = parseTag(content);
      const alone = starts && ends && found.tags.length === 1;
      const fills = starts && ends && index === found.tags.length - 1;
      const shown = shorten(joined.slice(start, end));
      tags.push({ kind, name, shown, place, paragraph: number, alone, fills, inside: [...inside] });
      return { start, end, text: `{${SIGNS[kind]}${name}}` };
    });
    rewrite(texts, written, pieces);
  }
}

interface Paragraph {
  /** The pieces that hold its text. */
  readonly texts: TextPiece[];
  readonly number: number;
  /** Whether it is an entry of a table of contents. */
  listed: boolean;
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

/** Longer ones are somebody's mistake, and no message gets better by them. */
const LONGEST_SHOWN = 60;
const shorten = (tag: string): string => (tag.length <= LONGEST_SHOWN ? tag : `${tag.slice(0, LONGEST_SHOWN)}...`);

/** Puts each tag whole into the piece where it starts, and takes the rest of it out of those that follow. O(texts + tags). */
function rewrite(
  texts: readonly TextPiece[],
  tags: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  pieces: string[],
): void {
  let [from, next] = [0, 0];
  for (const { at, text } of texts) {
    const to = from + text.length;
    let written = '';
    let done = from;
    for (let tag = tags[next]; tag !== undefined && tag.start < to; tag = tags[next]) {
      written += text.slice(done - from, Math.max(done, tag.start) - from);
      if (tag.start >= from) written += tag.text;
      done = Math.min(tag.end, to);
      if (tag.end > to) break;
      next++;
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
