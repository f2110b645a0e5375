/** What XML 1.0 cannot hold at all, even escaped (https://www.w3.org/TR/xml/#charsets), but for tabs and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Line ends of every kind. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * Text as Word can hold it: halves of characters become U+FFFD, control characters go, a tab is a space and every kind of
 * line end one line end. One that got through would make Word call the whole document corrupt. O(n).
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(LINE_END, '\n').replace(FORBIDDEN, '').replaceAll('\t', ' ');
