import { splitXml } from './split-xml.ts';
import { xmlTag } from './xml-tag.ts';

/**
 * Gives the tags of a list or condition that fills a paragraph from its first word to its last, `{#x}...{/x}`, paragraphs of
 * their own: each repetition then becomes a paragraph (or a bullet), and none leaves an empty line. O(n).
 *
 * @param xml a part whose tags are written whole (read-part.ts)
 */
export function liftLoops(xml: string): string {
  if (!/\{[#^]/.test(xml)) return xml;
  const pieces = splitXml(xml);
  const starts: number[] = [];
  const texts: number[][] = [];
  let inText = false;
  for (const [at, piece] of pieces.entries()) {
    const tag = xmlTag(piece);
    if (tag === null) {
      if (inText) texts.at(-1)?.push(at);
    } else if (tag.name === 'w:t') inText = tag.opens && !tag.closes;
    else if (tag.name === 'w:p' && tag.opens && !tag.closes) {
      starts.push(at);
      texts.push([]);
    } else if (tag.name === 'w:p' && tag.closes && !tag.opens) {
      lift(pieces, starts.pop() ?? at, at, texts.pop() ?? []);
    }
  }
  return pieces.join('');
}

/** A list or condition that holds all of a text, with more than itself in it. */
const WHOLE = /^\s*(\{[#^]([^{}]*)\})([\s\S]*\S[\s\S]*)(\{\/(?:\2)?\})\s*$/;

function lift(pieces: string[], start: number, end: number, texts: readonly number[]): void {
  const [, opening = '', name = '', within = '', closing = ''] =
    WHOLE.exec(texts.map((at) => pieces[at]).join('')) ?? [];
  const [first, last] = [texts[0], texts.at(-1)];
  if (opening === '' || first === undefined || last === undefined || within.includes(`{/${name}}`)) return;
  const holder = texts.find((at) => pieces[at]?.includes(opening)) ?? first;
  const ender = texts.findLast((at) => pieces[at]?.includes(closing)) ?? last;
  pieces[holder] = (pieces[holder] ?? '').replace(opening, '');
  const closed = pieces[ender] ?? '';
  const from = closed.lastIndexOf(closing);
  pieces[ender] = closed.slice(0, from) + closed.slice(from + closing.length);
  pieces[start] = paragraph(opening) + pieces[start];
  pieces[end] += paragraph(closing);
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
