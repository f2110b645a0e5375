const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as XML, between tags and in attributes. O(n). */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES.get(letter) ?? letter);
