import { wordSet } from '../word-set.ts';

/** Words by which a clause that tells how things are also asks for something: it may then be a suggestion. */
const SUGGESTING = `
allow better bring build can could create develop employ extend fewer fund give hire if improve instead introduce
invest keep let lets make mend more move must need needed needs offer ought pay please pls provide publish put replace
run send set should start stop train try use want wants why would
`;

export const SUGGESTING_WORDS: ReadonlySet<string> = wordSet(SUGGESTING);
