/** What XML 1.0 cannot hold at all, even escaped (https://www.w3.org/TR/xml/#charsets), but for halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text of which XML can hold every character: halves of characters become U+FFFD, control characters go, tabs and line
 * ends stay. One that got through would make Word and Excel call the whole file corrupt. What is markup is for
 * `escape-xml.ts`. O(n).
 */
export const xmlText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');
