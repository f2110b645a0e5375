/**
 * Words that name a subject only beside another: "a list" of what, "the person" who, "next week"? Measures of time, numbers,
 * places that everybody at the table shares, and praise.
 */
const WORDS = `
amount answer approach availability aspect aspects area areas bill block board body bodies case centre change changes city cities club community communities council councils country county
day days district end ends group groups handful hour hours factor factors idea ideas issue issues item items level levels line lines list member members month
months name names need needs number numbers option options page pages part parts people person place places plan plans point points problem
problems project projects range region ring room scheme schemes session set share side start starts step steps system systems team teams
term terms time times town towns unit use uses variety way ways week weeks work works year years morning mornings afternoon
afternoons evening evenings night nights today tomorrow weekend weekends spring summer autumn winter season
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january
february march april may june july august september october november december local national one two three four five six seven
eight nine ten first second third new old good better best big bigger small smaller large larger low lower high higher right same short long next last
whole great nice proper real single extra different important key main other current existing
`;

export const VAGUE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
