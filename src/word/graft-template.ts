import { bodyXml } from './built-in/body.ts';
import { furniture } from './built-in/furniture.ts';
import { howToXml } from './built-in/how-to.ts';
import { styles } from './built-in/styles.ts';
import { asDocument, asTemplate, CONTENT_TYPES, WORD_TYPES, writeContentTypes } from './content-types.ts';
import { packParts } from './engine.ts';
import { graftStyles, renameStyles } from './graft-styles.ts';
import { decodeXml, openDocument } from './open-document.ts';
import { OFFICE_RELATIONS, readRelationships, relationsOf, writeRelationships } from './relationships.ts';
import { splitXml } from './split-xml.ts';
import { textParts, typesOf } from './template-parts.ts';
import { xmlTag } from './xml-tag.ts';

/**
 * Puts the text of the built-in template at the end of the organisation's own, in its styles, with its headers, footers,
 * margins and fonts. O(bytes).
 *
 * @param file what an error calls it
 * @param placeholder a PNG that stands where the charts will be
 * @param kind what the result is to be: a document or (.dotx) a template
 * @throws DistilError `template-refused` where it cannot be opened safely
 */
export function graftTemplate(
  file: string,
  bytes: Uint8Array,
  placeholder: Uint8Array,
  kind: 'document' | 'template',
): Uint8Array {
  const parts = new Map(openDocument(file, bytes));
  const main = textParts(parts)[0]?.name ?? '';
  const text = (name: string): string | undefined =>
    parts.has(name) ? decodeXml(parts.get(name) ?? new Uint8Array(0)) : undefined;
  const put = (name: string, xml: string): void => void parts.set(name, new TextEncoder().encode(xml));
  const beside = (name: string): string => main.replace(/[^/]*$/, name);

  const numbering = graftNumbering(text(beside('numbering.xml')));
  const grafted = graftStyles(text(beside('styles.xml')) ?? styles.xml, numbering.before);
  const body = renameStyles(bodyXml(PLACEHOLDER_ID) + howToXml(), grafted.ids);
  put(main, insertBody(text(main) ?? '', body));
  put(beside('styles.xml'), grafted.xml);
  put(beside('numbering.xml'), numbering.xml);
  parts.set(PLACEHOLDER, placeholder);

  const relations = readRelationships(text(relationsOf(main)) ?? '');
  const missing = ['styles', 'numbering'].filter(
    (type) => !relations.some((relation) => relation.type.endsWith(`/${type}`)),
  );
  put(
    relationsOf(main),
    writeRelationships([
      ...relations,
      ...missing.map((type) => ({
        id: `llepDistil${type}`,
        type: `${OFFICE_RELATIONS}/${type}`,
        target: `${type}.xml`,
        external: false,
      })),
      { id: PLACEHOLDER_ID, type: `${OFFICE_RELATIONS}/image`, target: `/${PLACEHOLDER}`, external: false },
    ]),
  );
  const { endings, parts: types } = typesOf(parts);
  const retype = kind === 'document' ? asDocument : asTemplate;
  const listed = new Map([...types].map(([name, type]) => [name, retype(type)]));
  for (const type of ['styles', 'numbering']) listed.set(beside(`${type}.xml`), `${WORD_TYPES}.${type}+xml`);
  put(CONTENT_TYPES, writeContentTypes({ endings: new Map([...endings, ['png', 'image/png']]), parts: listed }));
  return packParts(parts);
}

const PLACEHOLDER = 'word/media/llep-distil-placeholder.png';
const PLACEHOLDER_ID = 'llepDistilPlaceholder';

/** Text put in before the properties of the last section, which must stay last. */
function insertBody(xml: string, body: string): string {
  const pieces = splitXml(xml);
  const end = pieces.findLastIndex((piece) => piece.startsWith('</w:body'));
  let depth = 0;
  let at = end;
  // Backwards from the end of the body: the last element at its own level is the section, where there is one.
  for (let i = end - 1; i >= 0; i--) {
    const tag = xmlTag(pieces[i] ?? '');
    if (tag === null) continue;
    if (tag.closes && !tag.opens) depth++;
    if (tag.opens && !tag.closes) depth--;
    if (depth > 0) continue;
    if (tag.name === 'w:sectPr') at = i;
    break;
  }
  return [...pieces.slice(0, at), body, ...pieces.slice(at)].join('');
}

/** The built-in lists among those of a document, under numbers that it does not use: so many more than their own. */
function graftNumbering(xml: string | undefined): { readonly xml: string; readonly before: number } {
  if (xml === undefined) return { xml: furniture.numbering, before: 0 };
  const most = (pattern: RegExp): number => Math.max(0, ...[...xml.matchAll(pattern)].map(([, id]) => Number(id)));
  const lists = most(/w:abstractNumId="(\d+)"/g) + 1;
  const before = most(/w:numId="(\d+)"/g);
  const moved = furniture.numbering
    .replace(/(w:abstractNumId="|<w:abstractNumId w:val=")(\d+)/g, (_, name, id) => `${name}${lists + Number(id)}`)
    .replace(/(w:numId=")(\d+)/g, (_, name, id) => `${name}${before + Number(id)}`);
  const ours = (name: string): string =>
    moved.match(new RegExp(`<w:${name} [\\s\\S]*?</w:${name}>`, 'g'))?.join('') ?? '';
  // All lists must stand before all their uses.
  const first = xml.search(/<w:num[\s>]/);
  const split = first < 0 ? xml.lastIndexOf('</w:numbering>') : first;
  const rest = xml.slice(split);
  const end = rest.search(/<w:numIdMacAtCleanup|<\/w:numbering>/);
  return {
    xml: xml.slice(0, split) + ours('abstractNum') + rest.slice(0, end) + ours('num') + rest.slice(end),
    before,
  };
}
