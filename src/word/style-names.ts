import { attributeOf } from './xml-tag.ts';

/**
 * The ids of a document's styles by their names, in lower case. Names are the same in every language of Word ("heading 1",
 * "toc 1"); ids are whatever the program that wrote them chose. O(n).
 */
export function styleNames(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  let id = '';
  for (const [piece] of xml.matchAll(/<w:(?:style|name)\s[^>]*>/g)) {
    if (piece.startsWith('<w:style')) id = attributeOf(piece, 'w:styleId') ?? id;
    else found.set((attributeOf(piece, 'w:val') ?? '').toLowerCase(), id);
  }
  return found;
}
