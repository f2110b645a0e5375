/**
 * Cells that a spreadsheet would run as a formula, or turn into something else than text: those that begin with one of
 * = + - @ (in any width), a tab or a carriage return, whatever white space, invisible characters or quotes stand before
 * it. See https://owasp.org/www-community/attacks/CSV_Injection.
 *
 * An apostrophe in front is the mark by which spreadsheets know text. Apostrophes are among the characters that may stand
 * before the formula, so a cell that has the mark already gets a second one. That makes the marking reversible: a cell
 * that begins with an apostrophe and matches loses that one apostrophe, any other is as it was written. (csv-stringify's
 * own escape_formulas cannot be undone, looks at the first character only and takes twice the time.)
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}'"]*[\t\r=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;

/** Text as a cell that shows as text and runs nothing. Numbers of ours are not passed through here and stay numbers. */
export const textCell = (text: string): string => {
  const whole = text.toWellFormed();
  return FORMULA.test(whole) ? `'${whole}` : whole;
};
