/**
 * Phrases of notes about the exercise of which the workshop or survey is a part: its forms, its money, its result, the
 * last time it was held.
 */
export const EXERCISE_PHRASES = `
^ are|will (the) findings|minutes|notes|results be|being|going
^ can|could|do|will|would i|we (all) get|have|see a|copies|the copy|of|report|results
^ do|does|will anybody|anyone|somebody|someone (actually|ever) act|look|read|see|use
^ do|will|can i|we get anything|feedback|paid
^ has|have anybody|anyone|they|you (actually|ever) asked
^ how much did|does|is|was (all) this cost|costing|day|event|exercise|survey|workshop
^ how will|do|can i|we hear
^ how|why were|was|are i|we|people|these (people) asked|chosen|invited|picked|selected
^ is it|this anonymous|confidential
^ is|are there (any|enough|actually) (any) budget|cash|funding|money for $|all|any|it|that|these|this
^ is|was this consultation|event|exercise|fund|funding|money|process|questionnaire|survey|workshop
^ what does|do|will|did the|our board|cabinet|chair|committee|council|executive|leader|management|trustees do|make|say|think
^ what|whatever happened|became of|to
^ what|whats (will) happen|happens|happening to|with (all) it|our|these|this
^ what|whats happen|happens|happening next
^ when will i|it|they|this|we happen|hear|know|start
^ when|where|what (time) is|are|will (be) the next|report|results|outcome (event|meeting|one|session|workshop) $|be|coming|due|going|held|out|published
^ where|how|who do|can|should i|we claim|get|put|see|send|speak (to) (about) (my|our|the) expenses|mileage|travel
^ who (actually|is|will) chooses|choose|decide|decides|deciding|pay|pays|read|reads|reading
^ who (is|will) going to decide|deliver|do|fund|lead|own|pay
^ who (is|will|would) (be) (actually) deliver|fund|lead|own|owns|run delivery|it|of|this
^ wholl decide|deliver|do|fund|lead|own|pay|read|run
^ why are|do i|we|you (being) ask|asked|asking
^ will i|we (all) be given|sent|shown|told
^ will i|we hear|be $|back|from|told|paid
another|yet consultation|questionnaire|survey|workshop $|and|another
can|could|how|who|wholl|whos|will ... fund|funding|pay|paying|pays (for) (all) (of) it|that|these|this $
expenses|mileage|travel claim (for|form|from) $|last|this
fifth|fourth|second|third consultation|questionnaire|survey|workshop about|i|in|ive|on|this|we|weve
filled|filling in|out surveys|this
filled|filling it|this in|out
happen|happens|happened to|with all|our|the|these|this answers|comments|feedback|ideas|input|notes|postits|responses|stickies|suggestions
results|findings of|from this consultation|exercise|survey|workshop
`;
