import { xmlText } from '../xml-text.ts';

/** Line ends of every kind. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text as Word can hold it: what XML can hold, a tab is a space and every kind of line end one line end. O(n). */
export const cleanText = (text: string): string => xmlText(text.replace(LINE_END, '\n')).replaceAll('\t', ' ');
