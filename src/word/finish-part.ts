import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/**
 * Takes out what must be unique in a document and is not after a list repeated it: the ids of paragraphs (`w14:paraId`) and
 * of content controls. Word makes new ones; with two alike it may call the document corrupt. The first of each stays, since
 * comments refer to it. O(n).
 * @param seen the ids of the whole document so far; new ones are added
 */
export function finishPart(xml: string, seen: Set<string>): string {
  let inControl = false;
  const isNew = (id: string): boolean => !seen.has(id) && seen.add(id) !== undefined;
  return splitXml(xml)
    .map((piece) => {
      const tag = xmlTag(piece);
      if (tag?.name === 'w:sdtPr') inControl = tag.opens && !tag.closes;
      if (inControl && tag?.name === 'w:id') return isNew(`control ${attributeOf(piece, 'w:val')}`) ? piece : '';
      const id = piece.startsWith('<w:') ? attributeOf(piece, 'w14:paraId') : undefined;
      return id === undefined || isNew(`paragraph ${id}`)
        ? piece
        : piece.replace(/\sw14:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    })
    .join('');
}
