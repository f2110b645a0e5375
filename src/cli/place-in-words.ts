/** What is said of an option, by the last part of its place in the JSON. */
const OF_OPTION: readonly (readonly [RegExp, string])[] = [
  [/^\.title$/, 'the title of'],
  [/^\.summary$/, 'the summary of'],
  [/^\.rank$/, 'the rank of'],
  [/^\.total$/, 'the score of'],
  [/^\.support\.ideas$/, 'the number of notes in'],
  [/^\.support\.separate$/, 'the number of different ideas in'],
  [/^\.support\.votes$/, 'the votes for'],
  [/^\.support\.tables$/, 'the number of tables in'],
  [/^\.criteria/, 'what makes up the score of'],
  [/^\.priorities/, 'the priorities served by'],
  [/^\.sectors/, 'the sectors in'],
  [/^\.exemplars/, 'the examples of'],
  [/^\.rankShare/, 'how firm the rank is of'],
];

/** What is said of a line of the ledger. */
const OF_LINE: readonly (readonly [RegExp, string])[] = [
  [/^\.text$/, 'the note in'],
  [/^\.option$/, 'the option of'],
  [/^\.status$/, 'what became of'],
  [/^\.scores/, 'the scores of'],
  [/^\.checks/, 'what to check in'],
];

/** Places of the whole report, and what comes below them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^options$/, 'how many options there are'],
  [/^ideas$/, 'how many lines the ledger has'],
  [/^ledger\.rows$/, 'how many rows were read'],
  [/^ledger\.inOptions$/, 'how many ideas are in options'],
  [/^ledger\.duplicates$/, 'how many notes are repeats'],
  [/^ledger\.setAside$/, 'how many notes were set aside'],
  [/^ledger\.blank$/, 'how many rows are blank'],
  [/^inputs$/, 'how many files were read'],
  [/^inputs\[\d+\]\.sha256$/, 'the contents of a file'],
  [/^inputs\[\d+\]\.rows$/, 'the number of rows in a file'],
  [/^settings\./, 'a setting'],
  [/^priorities/, 'the priorities'],
  [/^warnings/, 'the warnings'],
  [/^sensitivity/, 'how firm the ranking is'],
  [/^coverage/, 'who spoke for which option'],
  [/^choice/, 'the choice of how many options'],
  [/^possibleRepeats/, 'the possible repeats'],
];

const find = (known: readonly (readonly [RegExp, string])[], place: string): string | undefined =>
  known.find(([pattern]) => pattern.test(place))?.[1];

/** "the title of option 1" for `options[0].title`; undefined for a place that has no name but its own. Lines count from 1. */
function wordsFor(place: string): string | undefined {
  const [, room, index, rest = ''] = /^(options|ideas)\[(\d+)\](.*)$/s.exec(place) ?? [];
  if (room === undefined) return find(OTHERS, place);
  const number = Number(index) + 1;
  return room === 'options'
    ? `${find(OF_OPTION, rest) ?? 'something about'} option ${number}`
    : `${find(OF_LINE, rest) ?? 'something in'} line ${number} of the ledger`;
}

/** A place in the JSON as an officer calls it, and as the JSON does in brackets: "the title of option 1 (options[0].title)". */
export function placeInWords(place: string): string {
  const words = wordsFor(place);
  return words === undefined ? place : `${words} (${place})`;
}
