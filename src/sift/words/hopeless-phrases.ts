/** Grievances that nothing will come of it, or that nobody listens: there is nothing in them to do. */
export const HOPELESS_PHRASES = `
^ (a|another|just|what|total|complete|utter|its|this|it) (is|was) (a|another|just|such) (complete|huge|total|utter) waste of effort|everyones|money|my|our|time
^ (its) all talk
^ how many times
^ just|another|only (a|another) tick|box|talking|pr|photo|wish box|exercise|list|opportunity|shop|stunt|ticking
a farce
afternoon|day|morning|year|years wasted
all spin
all|already|been (been) agreed|decided|stitched $|already|anyway|before|behind|elsewhere|up
always|constantly|forever|just are|being|been|feel|get|gets forgotten|ignored|neglected|overlooked
another|yet initiative|reorganisation|restructure|strategy (document) $|and|another|gathering
anything|nothing will|ever change
asked|told (them|you) (all) that|this before|last|many|years
banging (my|our|your) head|heads
been here before
been|get|was|were ignored $|again|last
been|going round around|circles|in|the circles|before|houses
beyond a joke $
blah blah
board|bosses|company|council|government|hq|leaders|management|ministers|politicians|they|trust|you dont|doesnt|wont (even|ever|really) bother|care|listen
board|bosses|company|council|government|hq|leaders|management|ministers|politicians|they|trust|you never (ever|really) act|ask|bother|care|listen|listens|read|reads $|about|anything|anyway|it|our|people|these|this|to|us
bored|sick|tired|weary of being|consultation|consultations|filling|hearing|meetings|surveys|talking|these
box ticking $|exercise
broken|empty|more promises $|again|and|from
couldnt make it up
couldnt|could care less
council|government|leaders|management|ministers|politicians|they|trust (need|needs|should|must|to) (to) get its|their act
council|government|leaders|management|ministers|politicians|they|trust (need|needs|should|must|to) (to) sort itself|themselves
decision|decisions has|have|was|were already|been already|been|made|taken
deja vu
done|foregone|its conclusion|deal $
dont get me started
dont|wont hold|holding my|our|your breath
enough said $
everything goes to
fallen|falls on deaf
fed up of|with being|consultation|consultations|hearing|meetings|surveys|talking|the|this
gather|gathering|gathers dust
going nowhere $
good money after bad
heads must|should|will roll
hell freezes over
here we go again
hot air $
itll|it|they|theyll|that|this (will) never happen|change|work|listen $|anyway|again|because|here|in|so
i|we despair
i|we give up $
jobs for the boys
just|only|merely another|a|an (cost) (cost|box) (cutting|saving|tick|pr) exercise|gimmick|stunt|fad
kept in the dark $
kicked|kicking (it|into) into|the long
last to hear|know $
lip service
long grass
made up their|its|his|her mind|minds
money down the drain
need i say more
never|nothing|wont|doesnt (ever|has|really|will) (ever) change|changed|changes $|after|again|anyway|as|here|round
no body|one (ever|here|really) bothers|cares|listened|listening|listens
no substance $
nobody|noone (ever|here|really) bothers|cares|listened|listening|listens
nobody|noone asked|consulted|told me|us $
nothing ever|will (ever) come|comes|happen|happens|gets
old boys club|network
one rule for them|us
pigs might fly
pointless $|exercise
promises promises
said|discussed|raised (all) it|that|this (all) #|again|before|in|last|years
said|saying|asking|asked|telling|told (for|them|you|us|everyone) (for) it|that|this|the|same (same) (thing) for|years (#|about|decades|ages|twenty|ten|years)
same conversation|conversations|discussion|old|things again|as|every|last|old|over
same old
seen|heard it|this|that all|before (all) $|before
shame on
should be ashamed|fired|sacked|resign
smoke and mirrors
talking to a brick
talking|talk shop $
them and us $
tick|ticking box again|exercise
too little too late
waste of an afternoon|evening|hour
we all|both know how|what|where|who|whos|that|its
what (a|an|is) (absolute|complete|the) farce|joke|point|shambles|waste
whats the point
where do i start
who do|does|are they|he|she|you think|kidding (they|he|she|you) $|are|is|they|you
why do|should i|we (even) bother
window dressing $
wont be heard|listened
wont get anywhere
wont make a|any difference
wont take any notice
words fail
years|months|decades (and) nothing (has) (ever) (been) $|changed|changes|done|happened|happens
you never ask|asked|listen|listened|tell|told
`;
