import { wordSet } from '../word-set.ts';

/** What rooms and the way to them are fitted with: so common outside meetings that they count only beside words of the day. */
const WORDS = `
blinds break breaks car chair chairs door doors echo light lighting lights loo loos noise park parking queue queues
screen seat seating seats signal sound sun table tables toilet toilets window windows
`;

export const FITTINGS: ReadonlySet<string> = wordSet(WORDS);
