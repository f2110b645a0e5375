import { oneLine } from '../one-line.ts';

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text from the notes as HTML that shows the same words and does nothing, in an element or a quoted attribute. O(n). */
export const escapeHtml = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
