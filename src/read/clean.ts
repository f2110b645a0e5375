/**
 * What every cell goes through. People's words are quoted in reports, so nothing is changed but what could do harm or
 * says nothing: control characters (terminal escapes; they also make Word files unreadable), invisible marks that turn
 * the direction of the text round (https://trojansource.codes), byte order marks, halves of characters, and space at
 * either end. Every line end becomes a line feed. Cost: O(letters), one test for a clean cell.
 */

/** Anything that has to be looked at; also the halves of characters beyond U+FFFF, most of which turn out to be whole. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/;

/** Word and PowerPoint write the line break within a paragraph as a vertical tab. */
const LINE_END = /\r\n|[\r\v\f]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const HARMFUL = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

export function clean(cell: string): string {
  if (!SUSPECT.test(cell)) return cell.trim();
  return cell.toWellFormed().replace(HARMFUL, '').replace(LINE_END, '\n').trim();
}
