import { wordSet } from '../word-set.ts';

/**
 * Words that begin a clause which tells how things are, where nothing in it suggests a change. A clause that begins with
 * a thing ("the library open on Sundays") may be a suggestion without a verb.
 */
const STARTS = `
because everybody everyone everything had has have he i id im it its ive meanwhile my nobody noone nothing she thats
there theres they theyre theyve this was we were weve you youd youre yours
`;

export const STATEMENT_STARTS: ReadonlySet<string> = wordSet(STARTS);
