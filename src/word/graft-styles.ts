import { styles } from './built-in/styles.ts';
import { splitXml } from './split-xml.ts';
import { styleNames } from './style-names.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/** The built-in styles as they fit into another document. */
export interface GraftedStyles {
  /** The document's list of styles, with those that it lacked. */
  readonly xml: string;
  /** What each built-in style is called there. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Finds the built-in styles in another document by their names, so that a grafted "Heading 1" looks like the organisation's
 * own, and adds those that it lacks. O(styles).
 * @param before how many numbers of lists come before the built-in ones, for a document without "List Bullet"
 */
export function graftStyles(xml: string, before: number): GraftedStyles {
  const theirs = styleNames(xml);
  const taken = new Set([...theirs.values()]);
  const ids = new Map<string, string>();
  const missing: string[] = [];
  for (const style of styles.list) {
    const [[name, own] = ['', '']] = styleNames(style);
    const found = theirs.get(name) ?? (style.includes('w:default="1"') ? defaultOf(xml, style) : undefined);
    if (found === undefined) missing.push(style);
    ids.set(own, found ?? (taken.has(own) ? `LlepDistil${own}` : own));
  }
  const added = missing.map((style) =>
    renameStyles(style, ids).replace(
      /<w:numId w:val="(\d+)"\/>/,
      (_, id) => `<w:numId w:val="${before + Number(id)}"/>`,
    ),
  );
  return { xml: xml.replace(/<\/w:styles>\s*$/, `${added.join('')}</w:styles>`), ids };
}

/** Puts the names of styles that a document has in place of the built-in ones. */
export const renameStyles = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="|w:styleId=")(\w+)"/g,
    (_, before, id) => `${before}${ids.get(id) ?? id}"`,
  );

/** The style that a document uses where none is named, of the same type. */
function defaultOf(xml: string, style: string): string | undefined {
  const type = attributeOf(style, 'w:type');
  const piece = splitXml(xml).find(
    (each) =>
      xmlTag(each)?.name === 'w:style' &&
      attributeOf(each, 'w:type') === type &&
      /^(?:1|true)$/.test(attributeOf(each, 'w:default') ?? ''),
  );
  return piece === undefined ? undefined : attributeOf(piece, 'w:styleId');
}
