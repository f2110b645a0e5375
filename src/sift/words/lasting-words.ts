import { wordSet } from '../word-set.ts';

/** Words of what happens again and again, or to others than those in the room; a note about the day itself has none. */
const LASTING = `
annual annually carers children customers daily each every monthly nights patients permanent pupils quarterly regular
regularly residents students tenants weekday weekdays weekends weekly yearly
`;

export const LASTING_WORDS: ReadonlySet<string> = wordSet(LASTING);
