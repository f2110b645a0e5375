/**
 * Whether a cell is clearly somebody's note and not a heading or a question over notes: four words or more, that neither
 * ask nor speak of ideas, comments or answers. In doubt it is not. Cost: O(letters).
 * @param alone whether the sheet has no other column: then it is a list of stickies, on which two words are a note
 */
export const readsLikeANote = (cell: string, alone = false): boolean =>
  (cell.match(/[\p{L}\p{N}'\u2019]+/gu)?.length ?? 0) >= (alone ? FEWEST_ALONE : FEWEST_WORDS) &&
  !ASKS.test(cell) &&
  !OF_NOTES.test(cell);

const FEWEST_WORDS = 4;
const FEWEST_ALONE = 2;
const ASKS =
  /[?:]\W*$|^(?:what|how|which|who|where|when|why|tell us|describe|is there|are there|any other|any further)\b|\b(?:you|your|please)\b/i;
const OF_NOTES =
  /\b(?:ideas?|suggestions?|proposals?|comments?|feedback|responses?|answers?|questions?|notes?|actions?|recommendations?|priorit(?:y|ies)|themes?|votes?)\b/i;
