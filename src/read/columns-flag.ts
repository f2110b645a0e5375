import { foldHeading } from './fold-heading.ts';
import { columnName } from './headings/column-name.ts';
import { maskPersonal } from './mask.ts';

/**
 * The setting that names columns as the text, as it is typed, safe for the usual shells: `--columns "text=Notes"`. A
 * heading that another column has too, or none, or one that a report must not show, is named by the column's letter.
 * @param separator between the columns: "," for a note of each, "+" for one of all
 */
export function columnsFlag(headings: readonly string[], columns: readonly number[], separator = ','): string {
  const folded = headings.map(foldHeading);
  const names = columns.map((column) => {
    const heading = headings[column] ?? '';
    const own = heading !== '' && folded.indexOf(folded[column] ?? '') === folded.lastIndexOf(folded[column] ?? '');
    const plain = heading.length <= LONGEST && !SPECIAL.test(heading) && maskPersonal(heading).text === heading;
    return own && plain ? heading : columnName(column);
  });
  return `--columns "text=${names.join(separator)}"`;
}

/** A longer question is a nuisance to type and to read. */
const LONGEST = 80;
/** What a shell, or the setting itself, would take for a sign of its own. */
const SPECIAL = /["$`\\%!=]/;
