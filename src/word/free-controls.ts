import { splitXml } from './split-xml.ts';
import { xmlTag } from './xml-tag.ts';

/**
 * Makes content controls that hold a tag show what is filled in: they are no longer bound to a property of the document,
 * which Word would put back over it, and no longer show the text of a placeholder, which Word would delete at the first
 * click and prints in grey. O(n).
 *
 * @param xml a part whose tags are written whole (read-part.ts)
 */
export function freeControls(xml: string): string {
  if (!xml.includes('<w:sdt')) return xml;
  const pieces = splitXml(xml);
  const controls: { start: number; holds: boolean }[] = [];
  let inText = false;
  for (const [at, piece] of pieces.entries()) {
    const tag = xmlTag(piece);
    if (tag === null) {
      if (inText && piece.includes('{')) for (const control of controls) control.holds = true;
    } else if (tag.name === 'w:t') inText = tag.opens && !tag.closes;
    else if (tag.name === 'w:sdt' && tag.opens && !tag.closes) controls.push({ start: at, holds: false });
    else if (tag.name === 'w:sdt' && tag.closes) {
      const control = controls.pop();
      if (control?.holds) free(pieces, control.start, at);
    }
  }
  return pieces.join('');
}

/** Each of them is an empty element. */
const BINDINGS: ReadonlySet<string> = new Set(['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding']);

function free(pieces: string[], start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const piece = pieces[at] ?? '';
    const name = xmlTag(piece)?.name ?? '';
    if (BINDINGS.has(name) || (name === 'w:rStyle' && piece.includes('"PlaceholderText"'))) pieces[at] = '';
  }
}
