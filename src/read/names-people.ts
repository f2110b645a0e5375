import { foldHeading } from './fold-heading.ts';

/**
 * Whether a heading says that the cells below it name people by what they do: "Facilitator", "Ward councillor", "Led by",
 * "Name of the chair". It must end with the role, or stand before "of" or "for": a "Lead organisation", a "Participant
 * type" and an "Officer comment" name nobody. Cost: O(letters).
 */
export function namesPeople(heading: string): boolean {
  const words = foldHeading(heading);
  return DOER.test(words) || (!ASKED.test(words) && ROLE.test(words));
}

/** Words that tell wherever they stand: "Table (facilitator)". */
const DOER =
  /\b(?:facilitators?|scribes?|note ?takers?|(?:led|chaired|hosted|run|raised|submitted|suggested|proposed|completed|recorded|typed|taken|written) by)\b/;

/** A count of people or a question about oneself: "Number of participants", "Are you a business owner?". */
const ASKED = /^(?:number|no|count|total|how many|are|is|was|were|do|does|did|have|has)\b/;

const ROLE =
  /\b(?:councillors?|cllrs?|chair|chair ?person|chair ?(?:wo)?man|managers?|contacts?|attendees?|participants?|respondents?|delegates?|presenters?|speakers?|hosts?|owners?|leads?|leaders?|officers?|organisers?|authors?|proposers?|sponsors?)(?: s)?(?: (?:name|names|initials|details?|info|information|no|number|\d+))?(?:$| (?:of|for) )/;
