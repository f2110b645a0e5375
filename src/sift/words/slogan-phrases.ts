/**
 * Sayings whose words alone would not give them away. Each stands for its whole clause, so that "cut the red tape for
 * street parties" is none.
 */
export const SLOGAN_PHRASES = `
^ (a) asset|multi|person|place|strengths|system|whole (agency|based|systems|system|organisation|town|wide|centred) approach $
^ (a) can do attitude|culture|spirit $
^ (a) step change (in) (attitude|culture|thinking|ambition|mindset|performance) $
^ (a) team effort|spirit $
^ (aim|aiming|reach|set) (our|the) (sights|high|higher|bar|for) high|higher|stars $
^ (all) in (it|this) together $
^ (a|the) (bigger|big|blue) picture|sky|thinking (thinking) $
^ (be) (always|just|more) be|stay kind|positive|true (to) (each|one|ourselves|other|yourself) (other|another) $
^ (cut|cutting|end|less|no|reduce|remove|slash|stop|too) (down|much|on|out|through|with) (all) (the) bureaucracy $
^ (cut|cutting|end|less|no|reduce|remove|slash|too) (down|much|on|out|through|with) (all) (the) red tape $
^ (embed|embedding|more|put|putting|real) * (*) across|in|into|of|to all|everything (that) we do $
^ (get|getting|bring|bringing) (all) (everybody|everyone|people|us) around|round the|a|one (same) table $
^ (hit|hitting) the ground running $
^ (its) (all|everything) (is) about (the) attitude|communication|culture|people|relationships|teamwork|trust $
^ (its) not what you know
^ (just|lets|we) (need|must|should) (to) (just) do|doing things|it (very) better|differently|now|properly|right $
^ (keep) (up) (the) good work (everyone|all|team) $
^ (lets) (all) lift|raise|raising|step|stepping|up (up) (our|the|your) bar|game|up $
^ (lets) get back to basics $
^ (lets) make (it|things|this) (a) happen|better|difference|count|work $
^ (lets) make (it|things|us) (like|how|what|as) it (used|was) (to) (be) $
^ (lets|we) (all) (need|must|should) (to) move|moving|go|going (things|it) forward|forwards (together|as) $
^ (let|lets) (us) (just) get|crack on with it $
^ (make|making) * (*) great|proud (again) $
^ (more) (better|clear|good|open|two) (better) (way) communicate|communicating|communication|communications (communication) (communication) $
^ (more|bigger) quick wins $
^ (our|the|its) people|staff are|is|make our|the|us best|biggest|greatest|most|what|who (valuable|important) (asset|resource|assets|strength) $
^ (people|everyone|everybody|we|you|all) (must|need|needs|should) (to) (take|taking) own|take|taking accountability|it|ownership|responsibility|the (lead|problem) $
^ (quality) (over|not|before) quality|quantity (over|not) (quantity) $
^ (really|properly|actually) (value|respect|appreciate|listen) value|respect|appreciate each|one|people|staff|volunteers|everyone|our (other|another|people|staff|volunteers) $
^ (share|sharing) best|good practice $
^ (think|thinking|look|looking) outside (of) the box $
^ (we) (must|need|should) (to) (all) (do|get) (the) basics (right) $
^ (we) (must|need|should) (to) (all) pull|pulling|row|rowing|work|working together|in (the) (same|one) (direction|team|way) $
^ (we) (need) better|improved|more communication|communications|engagement|funding|management|money|people|resources|services|skills|support (all) (round|please) $
^ * (*) is everyones|everybodys business|responsibility|job $
^ actions speak louder
^ adapt|change|collaborate|innovate or die|fail $
^ all hands on deck $
^ be (more|the) * $
^ break|breaking down (the) barriers|silos|walls $
^ business as usual is
^ celebrate|celebrating|embrace|embracing (our|the) difference|differences|diversity|success|successes|wins $
^ change|leadership comes|starts at|from|with the|within|us|you
^ content|knowledge|communication|people|cash|customer|data is|are (the) king|key|power $
^ do|doing more with less $
^ everyone|everybody has|must|needs|should (to) do|play|pull (a|his|its|their) bit|part|role|weight (to) (play) $
^ every|each (little|one) (person) counts|helps|matters $
^ evolution not revolution
^ fail fast
^ fit for (the) future|purpose $
^ future proof|proofing (ourselves|everything|the|our) (organisation|business|town) $
^ get|gets on with it|the (job) $
^ get|getting the basics right $
^ go|going (above|the) (and) beyond|extra (mile) $
^ hearts and minds $
^ invest|believe|trust|investing in (our|your|local|young) communities|community|ourselves|people|staff|youth $
^ joined|joining|join up (government|services|the|thinking|working) (dots) $
^ just do it $
^ keep (it|calm|things|going) (and) (carry|simple|going|real) (on) $
^ lead|leading by|from the|example (front) $
^ learn|learning from each|mistakes|one|others|our|the (another|best|mistakes|other|past) $
^ leave|leaving|left no one|stone behind|unturned $
^ less is more $
^ less|more talk|talking|words (and) less|more action|actions|doing $
^ level the playing field $
^ listen|listening (more) to (our|the|your) * $|better|for|more|properly (once) $
^ look|looking to the future $
^ many hands make
^ more|better|good (and) (better) jobs|opportunities $
^ more|less of the same $
^ one size doesnt|does|fits
^ one team|vision|voice $
^ onwards and upwards $
^ people|patients|customers|children|residents first $
^ place|people|community|patients at the heart $|of
^ practise|practice what we preach $
^ prevention is better
^ push|pushing the boundaries|envelope $
^ put|putting (our|the) * (*) first|at (the) (heart|centre) (of) (all|everything|it) $|we|that
^ raise|raising the bar $
^ reach for the sky|stars $
^ rome wasnt built
^ seize the day|moment|opportunity $
^ share|sharing (our|the|all|more|best|good) (our) information|knowledge|learning|practice|ideas (better|more|across|with) (each|all|teams|everyone|other) (other) $
^ shout|shouting louder|more (about|for) (how|our|ourselves|us|what|who) (good|great|we) (are|do|have|successes) $
^ sort|get the basics (out|right) (first) $
^ strength in numbers $
^ stronger|better|together together|stronger|better $
^ support|supporting|back|value|celebrate|champion (our|the) (local|small|independent) business|businesses|communities|community|economy|firms|people $
^ take|taking (more) (collective|shared|full) ownership|responsibility $
^ the sky is the limit $
^ think|thinking|act|acting (much) ahead|big|bigger|differently|global|globally|local|locally|long (and|term|act) (locally|local|term) $
^ time for|to act|action|change $
^ together everyone|we achieve|achieves|are|can|stand (achieve|do|more|stronger) (it|more) $
^ treat (other|others|people) as you
^ treat|treating|respect (each|everybody|everyone|people|all|others|one) (another|other|as|with) (dignity|equally|equals|fairly|kindness|respect|well) (and) (respect|dignity) $
^ two heads are
^ united we stand
^ unity is strength
^ up|upping our|your|the game $
^ use|using|need|bit (of|some) common sense $
^ walk|walking the talk|walk $
^ where theres a will
^ win win $
^ work|working better|closely|more (closely) together $
^ work|working closer|together|collaboratively (better|more|closely) $
^ work|working smarter|hand not|in
`;
