/** Phrases that tie a note to the day on which it was written and the room it was written in. */
export const DAY_MARKERS = `
at|in|of this conference|event|hall|meeting|room|session|venue|workshop
at|on table #
at|on|from our|my|this|next table|tables $|are|is|was|we
from|of this afternoon|morning
here today
in here
next time $|can|could|please|pls|we|you
this afternoon|morning $|and|but|was|were
this room|hall|venue
today $|and|but|i|is|please|pls|thanks|was|we|were
todays event|facilitator|lunch|meeting|presentation|session|slides|speaker|speakers|venue|workshop
`;
