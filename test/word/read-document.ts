import { decodeXml, openDocument } from '../../src/word/open-document.ts';
import { splitXml } from '../../src/word/split-xml.ts';
import { unescapeXml } from '../../src/word/unescape-xml.ts';

/** The parts of a produced document as text. It throws where one is not well-formed, so every test that reads one checks it. */
export function readDocument(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...openDocument('produced.docx', bytes)].map(([name, part]) => [name, decodeXml(part)]));
}

/** The text of a part, a line for each paragraph; tables and text boxes in the order in which they stand. */
export function linesOf(xml: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let inText = false;
  for (const piece of splitXml(xml)) {
    if (/^<w:p[\s>]/.test(piece) && !piece.endsWith('/>')) open.push('');
    else if (piece === '</w:p>') lines.push(open.pop() ?? '');
    else if (/^<w:t[\s>]/.test(piece)) inText = !piece.endsWith('/>');
    else if (piece === '</w:t>') inText = false;
    else if (piece === '<w:br/>') open.push(`${open.pop() ?? ''}\n`);
    else if (inText && !piece.startsWith('<')) open.push((open.pop() ?? '') + unescapeXml(piece));
  }
  return lines;
}

/** The lines of the main text. */
export const textOf = (bytes: Uint8Array): string[] => linesOf(readDocument(bytes).get('word/document.xml') ?? '');
