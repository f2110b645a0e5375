/**
 * XML that has been found well-formed, cut into its tags and the text between them; joined, the pieces are what they came
 * from. Word's files are edited in place, so that whatever a document holds that nothing here knows of stays as it is.
 * O(n).
 */
export const splitXml = (xml: string): string[] => xml.match(PIECE) ?? [];

/** A comment, a CDATA section, an instruction, a tag (with ">" in its attributes, perhaps), or text. */
const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;
