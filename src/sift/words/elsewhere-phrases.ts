/**
 * Phrases of notes that say no more than that there is nothing to say, or that it was said elsewhere: on another sheet,
 * at another table, in an earlier answer.
 */
export const ELSEWHERE_PHRASES = `
^ (its|all|everything) (is) fine|good|ok as it|is|things
^ (i|im) (am) unable to answer|comment|say
^ (i|im|its) (am) not able|for|qualified (me) to answer|comment|say
^ (i|we) (totally|strongly|fully|also) agree|agreed with above|all|everyone|everything|group|previous|table|that|the|this
^ (this|it) (is) connects|linked|links|relates|similar (back) to #|above|group|idea|number|point|previous|table
^ above my pay
^ already answered|captured|covered|mentioned|noted|raised|said|suggested|written
^ another table|group|team (has|have) (already) covered|said
^ answered (already) above|at|elsewhere|in|on|under
^ as above|before|discussed|mentioned|previously|said|stated
^ as i|we (have) already|discussed|mentioned|said|stated
^ as per above|my|previous|question|table
^ ask me again|another|later|next|tomorrow
^ cant|cannot (really) think of any|anything|one
^ copied from
^ covered (this) above|already|before|earlier|elsewhere|previously
^ covered by ... group|question|sheet|table|team
^ ditto
^ do not have any|an answer|comment|comments|idea|ideas|opinion|suggestions|view|views
^ dont|didnt (really) have any|an answer|comment|comments|idea|ideas|opinion|suggestions|view|views
^ dont|didnt really|know $|enough|know|sorry
^ duplicate|duplicates of
^ happy with everything|it|things
^ i am (only|quite|still|too|very) new
^ ignore $|above|duplicate|previous|that|this
^ im|ive (just|only|quite|still|too|very) new|started $|here|in|recently|this|to
^ ive|weve no|nothing (further|more) comment|comments|idea|ideas|opinion|suggestions|to|views $|add|at|here|on|say
^ i|we dont|didnt|wouldnt know $|enough|sorry
^ i|we have (already) answered|completed|covered|filled|responded|submitted
^ i|we have no|nothing (further|more) comment|comments|idea|ideas|opinion|suggestions|to|views $|add|at|here|on|say
^ i|we|ive|weve already answered|commented|completed|covered|filled|responded|said|sent|submitted
^ left (this) (one) blank
^ n a
^ no (additional|further|more|new|other|particular|real|specific) answer|answers|comment|comments|feedback|idea|ideas|opinion|opinions|response|suggestion|suggestions|thoughts|view|views $|at|here|really|sorry|today|yet
^ no (additional|further|more|new|other|particular|real|specific) answer|comment|comments|feedback|ideas|suggestions|thoughts from me|our|us
^ no idea i|im|really|sorry
^ none|nothing|nil for|from me|our|this|us
^ none|nothing|nowt (else|extra|further|more|new) (to) add|offer|report|say|suggest
^ none|nothing|nowt (else|really) at (the) moment|present
^ none|nothing|nowt (else|really) comes|springs to
^ none|nothing|nowt (that) i|we can think
^ not applicable|relevant|sure $|at|here|really|sorry|yet
^ our|my|full|written answer|answers|response|submission attached|emailed|follows|sent|submitted
^ refer|see (also|to) (my|other|our|the) (earlier|other|previous) above|answer|answers|attached|attachment|back|below|comments|elsewhere|email|flip|flipchart|flipcharts|notes|other|over|overleaf|page|photo|photos|previous|q|question|response|separate|sheet|submission|table
^ same $|above|again|as
^ same answer|comment|idea|issue|point|thing $|again|as|here
^ see * (*) answer|email|notes|sheet|table $
^ table|group|sheet (#) (already) (has|have) covered|said|says|wrote
^ what group|table|they|team (#) said
`;
