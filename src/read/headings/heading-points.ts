import { foldHeading } from '../fold-heading.ts';
import { recognise } from '../recognise.ts';
import { NEVER } from '../synonyms.ts';

/**
 * How much a cell looks like a heading, told by its words alone: 2 for one that is known, 1 for a question or for what a
 * tool notes by itself ("Start date", "IP address"), 0 for anything else. Cost: O(words of a short cell).
 * @param cell cleaned, on one line
 * @param named the headings that the officer named, folded
 */
export function headingPoints(cell: string, named: ReadonlySet<string>): 0 | 1 | 2 {
  if (cell === '' || cell.length > LONGEST_HEADING || SECOND_ROW.test(cell)) return 0;
  const folded = foldHeading(cell);
  if (named.has(folded)) return 2;
  const recognised = recognise(cell);
  if (recognised?.question === false) return 2;
  if (/\?\W*$/.test(cell)) return 1;
  const words = folded.split(' ');
  return words.length <= MOST_WORDS && words.some((word) => OWN.has(word)) ? 1 : 0;
}

/** What a survey tool writes into its second row of headings, over the answers in people's own words. */
export const SECOND_ROW = /^(?:open-ended )?response$/i;

/** A longer cell is a text; the longest questions of surveys stay below it. */
const LONGEST_HEADING = 400;
/** In "Last content edited date" still, in a sentence about phones no more. */
const MOST_WORDS = 4;
const OWN: ReadonlySet<string> = new Set(NEVER);
