import { wordSet } from '../word-set.ts';

/** What people eat, feel and use at a meeting. Found elsewhere too, so that they count only where the workshop is not about them. */
const WORDS = `
air aircon coffee con conditioning draught drinks fan fi food hall heater heating juice lunch lunches milk radiator
radiators room rooms tea temperature ventilation venue water wi wifi
`;

export const COMFORT_THINGS: ReadonlySet<string> = wordSet(WORDS);
