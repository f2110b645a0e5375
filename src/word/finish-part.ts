import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/**
 * Takes out what must be unique in a document and is not after a list repeated it; with two alike Word may call the document
 * corrupt. The first of each stays. Ids of paragraphs (`w14:paraId`) and of content controls go, and Word makes new ones;
 * bookmarks and comments stay where they were first; a drawing gets a number that is free. O(n).
 * @param seen the ids of the whole document so far; new ones are added
 */
export function finishPart(xml: string, seen: Set<string>): string {
  const isNew = (id: string): boolean => !seen.has(id) && seen.add(id) !== undefined;
  let inControl = false;
  let next = 1;
  return splitXml(xml)
    .map((piece) => {
      const tag = xmlTag(piece);
      if (tag === null || !tag.opens) {
        if (tag?.name === 'w:sdtPr') inControl = false;
        return piece;
      }
      const { name, closes } = tag;
      if (name === 'w:sdtPr') inControl = !closes;
      if (ONCE.has(name) || (inControl && name === 'w:id')) {
        const id = attributeOf(piece, name === 'w:id' ? 'w:val' : 'w:id');
        return isNew(`${name} ${id}`) ? piece : '';
      }
      if (name === 'wp:docPr' && !isNew(`drawing ${attributeOf(piece, 'id')}`)) {
        while (!isNew(`drawing ${next}`)) next++;
        return piece.replace(/\sid\s*=\s*(?:"[^"]*"|'[^']*')/, ` id="${next}"`);
      }
      const paragraph = attributeOf(piece, 'w14:paraId');
      return paragraph === undefined || isNew(`paragraph ${paragraph}`) ? piece : piece.replace(PARAGRAPH_IDS, '');
    })
    .join('');
}

/** Empty elements that only one place of a document may have, each known by its id. */
const ONCE: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

const PARAGRAPH_IDS = /\sw14:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g;
