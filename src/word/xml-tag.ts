import { unescapeXml } from './unescape-xml.ts';

/** What a tag among the pieces of a split document is; null for text, comments and instructions. */
export interface XmlTag {
  /** With its prefix, as Word always writes it: "w:p". */
  readonly name: string;
  readonly opens: boolean;
  /** Also where it opens: `<w:b/>`. */
  readonly closes: boolean;
}

export function xmlTag(piece: string): XmlTag | null {
  const [, slash = '', name = ''] = /^<(\/?)([^\s/>!?]+)/.exec(piece) ?? [];
  if (name === '') return null;
  return { name, opens: slash === '', closes: slash === '/' || piece.endsWith('/>') };
}

/** The value of an attribute of a tag; undefined where it has none. */
export function attributeOf(piece: string, name: string): string | undefined {
  const [, , quoted] = new RegExp(`\\s${name}\\s*=\\s*(["'])([\\s\\S]*?)\\1`).exec(piece) ?? [];
  return quoted === undefined ? undefined : unescapeXml(quoted);
}
