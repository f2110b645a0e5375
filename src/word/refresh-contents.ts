/**
 * Marks tables of contents as out of date, so that Word makes them anew when the document is opened: what they listed was
 * the template. O(n).
 */
export const refreshContents = (xml: string): string => xml.replace(CONTENTS, '$1 w:dirty="true"$2');

/** The start of a field that is a table of contents: what it is follows in the next run. */
const CONTENTS = /(<w:fldChar w:fldCharType="begin")(\/>(?:(?!<w:fldChar)[\s\S]){0,500}?<w:instrText[^>]*>\s*TOC\b)/g;
