/** More votes than this, over a note and its repeats, say that people want it, whatever it looks like. */
export const MOST_VOTES = 2;
