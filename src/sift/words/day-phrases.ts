/**
 * Phrases that hardly any note holds but one on the day itself: announcements, times, thanks, apologies, lost property,
 * and what was wrong with the room or is asked of the organisers.
 */
export const DAY_PHRASES = `
^ (a) amazing|brilliant|enjoyable|excellent|fab|fantastic|good|great|inspiring|interesting|lovely|productive|super|useful|wonderful afternoon|day|discussion|discussions|event|facilitation|facilitator|morning|session|speaker|speakers|spread|turnout|venue|workshop $|again|all|thank|thanks|today|well
^ (all|it|session) (felt|was) (a) (bit|little|too|very) rushed $
^ (at|from) (the) (i|people|some|we) (at|in) (the) (back) cant|cannot|couldnt hear $|anything|at|from|properly|you
^ (a|really|such|very) (a|really|such|very) enjoyable|excellent|good|great|interesting|inspiring|lovely|nice|productive|useful day|event|morning|afternoon|session|venue|workshop $|all|thank|thanks|today
^ (i) (am|im) (really|so) glad|pleased i|to be|came|have
^ (i|people|some|we) cant|cannot|couldnt hear $|anything|at|from|over|properly|you
^ (i|people|some|we) could|can not hear
^ (i|we) (really|thoroughly) enjoyed it|meeting|talking|that|the|this|today
^ (the) coffee|lunch|tea is|was great|late|lovely|nice|served
^ (the|this) room|hall (is|was) (far|much|very|way|a) (bit) too boiling|chilly|cold|cramped|dark|draughty|echoey|hot|noisy|small|stuffy|warm
^ (very) well organised|run
^ apologies|apols from|for|given|received|sent|were
^ are|is|was|will there (be) (a|any) break|decaf|gluten|hearing|lunch|vegan|vegetarian|veggie|wifi
^ back|reconvene|reconvening|restart|resume|resuming (again|at|by|here) #
^ can|could the aircon|heating|projector|radiator come|go
^ can|could we|you finish|start on time
^ cheers|ta|thanks * (*) $
^ coffee|break|lunch|plenary|registration|tea (at|break|is|served|until) # (#) $|am|be|in|next|pm|please|prompt|sharp|then
^ congrats|congratulations $|all|everyone|on|to
^ enjoyed it|the|this|today
^ excellent|good|great|lovely|nice|tasty biscuits|cake|cakes|chat|coffee|food|lunch|room|sandwiches $|thank|thanks|today
^ first time at|here one|these|this|$
^ good|great|lovely|nice to catch|chat|hear|meet|see|talk all|everybody|everyone|old|people|some|to|up|you
^ happy birthday|christmas
^ hello|hi|welcome all|everybody|everyone
^ is there anywhere to
^ more handouts|milk|pens|postits $|here|needed|please
^ no vegan|vegetarian|veggie (choice|food|option|options) $|at|for|left|lunch
^ no|not (enough) biscuits|handouts|milk|pens|postits|sandwiches|stickies $|for|left
^ please|pls ... badges|handouts|lanyards|marker|markers|pens|post|postit|postits|register|stickies $|back|before|can|cant|on|per|when
^ q|question|questions for (the) chair|panel|plenary|speaker|speakers
^ registration closes|opens|starts
^ see you all|in|next|soon|there
^ session|meeting|event|it overran|overrunning
^ thank|thanks (you) $|again|all|and|everyone|facilitators|for|organisers|so|team|very
anyone|somebody|someone (has|s) found|left|lost|seen|taken a|an|her|his|my|some|the|their
blocking me|my|someone (in) $|car|in
camera|microphone|mic|zoom (is|keeps|kept|not|was) crashed|crashing|down|dropping|failed|freezing|frozen|muted|working
cant|cannot|couldnt|hard|struggling|struggled|unable|not (to) hear each|the|from (other|man|lady|presentation|presenter|speaker|speakers|facilitator|panel)
cant|cannot|couldnt|hard|unable (to) read|see the|your flip|flipchart|projector|screen|slide|slides
can|could|please|would (anyone|somebody|someone|you) (please) bring|close|open|put|shut|switch|turn (the) (down|off|on|up) (the) blinds|door|fan|heating|lights|mic|music|projector|screen|sound|volume|window
car registration|reg
circulate|email|forward|send|share (us) (the|todays) deck|handouts|powerpoint|presentation|presentations|slides
circulate|email|send round|us (the) minutes|notes|photos
coffee|food|lunch|milk|sandwiches|tea ran|run out
deck|handouts|powerpoint|presentation|presentations|slides be circulated|emailed|sent|shared|uploaded
drilling|mower outside
facilitator|facilitators|organiser|organisers to answer|ask|check|clarify|confirm|find|follow
fire assembly|alarm|exit|exits are|at|behind|is|point|test|through|went
i had|have|need|got to dash|go|leave at|early|now|soon
i have|got a bus|train at|to
ice breaker|breakers|icebreaker
im leaving|off (at|early|now|soon) $|#|early|now|soon
keep|stick to time $
killing my back
lights left on $
minutes of|from the last|previous
mobiles|phones (please) off|on (silent) $|please
move|moved (the|your|their|that) (red|blue|white|black|silver|grey|green) car|van blocking|please|it|in
name badge|badges back|didnt|fell|missing|please|spelt|were|wrong
need|needed|wanted longer|time for|on|to discuss|exercise|finish|session|this
need|needed|wanted more time for|on|to discuss|exercise|finish|session|this
next event|meeting|session|time|workshop (can|could|please|pls) be|earlier|later|not|online|somewhere
next one of these|those
no time left|to $|discuss|finish|for|to
not (on) a friday|monday|thursday|tuesday|wednesday please|pls
not enough time $
not enough time at|for|in|on|to discuss|exercise|question|session|the|this
on|off mute
please|must return your|all|name badge|badges|lanyards|name|pens
please|pls speak louder|slower|up
ran|run|running out of biscuits|cake|chairs|coffee|handouts|lunch|milk|paper|pens|post|postits|sandwiches|seats|stickies|sticky|tea|time
rather have been|had ... email|online|teams|zoom
see|find me at|after|in (the) break|coffee|lunch
see|tell|to reception $
sign in|out sheet $|going|is|please|round|still
smell|smells of fumes|paint
sorry about|for my|being|the handwriting|late|scrawl|writing
sorry i|im|got|have got|have|late|leave|leaving|to
speak|speaker|speakers|presenter louder|inaudible|mumbled
spoke|talked for # hours|mins|minutes
talk|talked|talking over each
teams|zoom call|link
too many acronyms|slides
too much powerpoint|sitting|talking $|and|at|by|from|in|not|today
venue (is|was) difficult|hard|impossible to find|get|reach
what|when|whens (time) are|do|is (the|we) break|breaking|coffee|finish|finishing|home|lunch|tea
where|wheres (are|is) (the) loo|loos|toilet|toilets
who has|took the badge|clicker|keys|laptop|pen|pens|remote
whos|whose|anyones badge|bag|car|clicker|coat|glasses|jacket|keys|laptop|mobile|phone|umbrella
wifi|wi (fi) code|password
`;
