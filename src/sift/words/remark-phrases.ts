/** What scribes and facilitators write down about the writing and the talking, not what was suggested. */
export const REMARK_PHRASES = `
^ (a) arrow|asterisk|circle|star|tick|ticks (is|was) beside|drawn|linking|next|pointing
^ (a) smiley $|face
^ (all|broadly|generally|mostly) agreed $|by|here|on|round
^ (all|everyone|most|majority|#) in favour $
^ (and) (then) (group|table|we) moved on
^ (and|some|very|quite|lots|a) (of) (a) animated|heated|lively|much conversation|debate|discussion $|about|at|here|on|over
^ (a|childs) doodle|drawing|sketch of
^ (a|the) (blank) blank|empty card|page|postit|row|sheet|slip|sticky $
^ (a|the|this|one|last) card|form|page|postit|row|sheet|slip|sticky (was|is) (left|handed) (in) blank|damaged|empty|incomplete|missing|ripped|torn|unfinished|wet
^ (check|query) spelling $|of|tbc
^ (group|table|this|team|we) (#|group|table) (just) ran|run out of time
^ (has|is|was|then|this|later|since) crossed|scored|rubbed out|through
^ (it|this) deferred|parked (it|this) $|for|till|until
^ (the) (a) question mark over|against|by|next here|it|that|this
^ (the) facilitator|scribe asked|had|moved|noted|read|reminded|stopped|summarised
^ (this|was) underlined (twice|heavily) $
^ applause|laughter|silence $
^ a|one|several|some|three|two people|person|of (us|them|table) agreed|disagreed|dissented|objected
^ broad|general|lots|much|some (of) agreement|chatter|consensus|disagreement|laughter|murmuring|nodding|nods $|about|at|here|on|round
^ comment|name|names|initials (was|were) anonymised|deleted|redacted|removed|withheld
^ cont|contd|continued|continues (on) $|next|other|over|overleaf
^ conversation|debate|discussion|talk (then) drifted|moved|strayed|turned|wandered|went
^ end|rest of line|name|note|sentence illegible|lost|missing|unclear
^ end|start of notes|page|sheet|table|transcript $|#
^ facilitator|facilitators|scribe|scribes|transcriber|typist $|arrived|changed|left
^ facilitator|facilitators|scribe|scribes|transcriber|typist (s) comment|note|notes|remark
^ good|great|heated|interesting|lengthy|lively|long|much|short conversation|debate|disagreement|discussion $|about|but|here|no|of|on|over|then
^ group|groups|opinion|opinions|room|table|tables|views (#) (are|is|very|was|were) disagreed|divided|mixed|split|undecided
^ group|table|tables|this (#|group|table) (all|is|quite|really|very|was) animated|engaged|lively|loud|noisy|quiet|silent|tired
^ group|table|they|this|we (#|group|table) didnt complete|do|finish|get|reach $|#|as|here|it|last|on|part|q|q2|q3|q4|q5|question|that|the|this|to
^ illegible|inaudible|indecipherable|undecipherable|unreadable $
^ in|written (in) block|capitals|felt|green|pencil|red $|by|capitals|ink|letters|pen|tip
^ move|moved|moving|went on|onto|to $|next|quickly|the|without $|next|question|table|topic
^ nb|ps check|confirm|spelling|verify
^ new|next page|sheet|speaker $
^ note to self
^ no|not|without (a|any|clear|real) agreed|agreement|conclusion|conclusions|consensus $|at|here|in|on|reached
^ one|some|three|two notes|pages|postits|stickies fell|lost|missing|stuck
^ photo|photograph|photos|picture|pic attached|overleaf|taken
^ photo|photograph|photos|picture|pic of (the) board|flip|flipchart|postits|sheet|stickies|table|wall
^ please|pls|someone check|confirm name|spelling|who|with
^ see|continues|on (the) other|reverse side $
^ show of hands $
^ table|group (#) blank|joined|left|merged
^ to be agreed|checked|clarified|confirmed|continued|transcribed|typed $|by|later|up|with
^ transcribed|typed (up) as|by|from
^ translated from
^ unclear $|ask|from|handwriting|what|whether|which|who|why
^ wording approximate|from|paraphrased|unclear
cant|cannot|couldnt|could not|keep keep|up up|here|with $|here|with
cant|cannot|couldnt|could|hard|unable (not) (to) decipher|read|make (out) $|handwriting|his|her|last|name|rest|sticky|this|word|words|writing
cant|cannot|couldnt|could|hard|unable (not) (to) decipher|read|make (out) the bottom|handwriting|last|name|note|rest|sticky|word|words|writing
name|names|note|notes|postit|postits|rest|stickies|sticky|word|words|writing|handwriting (are|is|was|were) illegible|indecipherable|missing|smudged|torn|unclear|unreadable
note|post|postit|sticky (it) fell off
parked for another|later|next|now|plenary
stuck together $
went off piste|topic|track
`;
