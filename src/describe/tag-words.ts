import { ACTION_VERBS } from './action-verbs.ts';

/** What part a word plays in a clause, as far as titles need to know. */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'participle'
  | 'determiner'
  | 'preposition'
  | 'figure'
  | 'other';

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** Words of which English has only so many, and that play one part nearly always. */
const CLOSED: readonly (readonly [PartOfSpeech, string])[] = [
  [
    'determiner',
    'a an the this that these those every each some any no all both either neither another whatever whichever enough several',
  ],
  [
    'preposition',
    `for of in on at with from up as by like about out off over down than before into through without between during under after
    within across per around via near nearer along inside towards toward against onto except outside unless among amongst behind
    until till upon beyond throughout despite above below beside besides alongside round past since`,
  ],
  [
    'figure',
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million half dozen',
  ],
  [
    'verb',
    `is be are was were been being am has have had having do does did done doing will would shall should can could may might must
    ought cannot its it's that's there's theres what's who's he's she's here's i'm we're they're you're i've we've they've you've i'd
    we'd they'd you'd it'd it'll we'll they'll you'll dont don't cant can't isnt arent wasnt werent doesnt didnt wont wouldnt couldnt
    shouldnt hasnt havent hadnt shd wd get gets got getting go goes going gone went come comes came coming make makes made making
    take takes took taken taking give gives gave given giving know knows knew known think thinks thought say says said saying tell
    tells told ask asks asked let lets put puts keep keeps kept want wants wanted need needs needed seem seems become becomes became
    find finds found feel feels felt leave leaves left believe happen happens hear heard hope expect agree understand remember
    know learn learns mean means meant meet meets met pay pays paid bring brings brought buy buys bought sell sells sold send sends
    sent sit sits sat stand stands stood spend spends spent teach teaches taught lose loses lost lend lends hold holds held begin
    begins began choose chooses chose speak speaks spoke write writes wrote wait waits ran runs saw see sees seen attract attracts
    allow allows include includes enable enables ensure ensures encourage encourages provide provides require requires decide decides
    improve improves create creates maintain maintains apply applies afford add adds employ employs adopt adopts solve solves arrive
    arrives prevent prevents reduce reduces receive receives persuade oblige deter deters suffer belong depend listen listens talk talks depends exist exists
    innovate innovates innovated help helps helped prove proves gather appear appears die dies eat eats enjoy fail fails prefer join joins turns opens closes`,
  ],
  [
    'other',
    `i my me mine we us our ours you your yours they them their theirs he him his she her hers it who whom whose which what when where
    why how whoever wherever whenever something somebody someone somewhere anything anybody anyone anywhere nothing nobody nowhere
    everything everybody everyone everywhere and or but nor plus yet so if because while although though whether not to too also
    just only even still already always never ever often sometimes again once twice now then here there soon later perhaps maybe
    rather quite very most more less least fewer much many few little ahead away back together apart well instead else else's
    otherwise however therefore anyway please yes ago today tomorrow yesterday tonight abroad elsewhere forward far etc eg ie let's
    lets alone aside properly`,
  ],
  [
    'adjective',
    `new old good bad big small large long short high low great own other same such next last first second third early late main
    major minor free full empty open whole single proper real right wrong true false clean dirty safe unsafe dark bright quiet loud
    hot cold warm wet dry fresh cheap dear rich poor young older younger elderly larger smaller bigger better best worse worst
    cheaper easier simpler quicker faster slower longer shorter higher lower wider greener cleaner safer brighter stronger fairer
    stricter newer nicer warmer easy hard simple complex quick slow fast fair unfair clear strong weak healthy sick ready busy nice
    fine sure certain likely similar different difficult important special social local national public private annual rural urban
    digital online outdoor indoor mobile remote virtual modern green vacant derelict dead secure shared joint separate independent
    extra spare due daily weekly monthly quarterly yearly regular permanent temporary flexible part-time full-time year-round
    low-cost long-term short-term one-off large-scale small-scale up-to-date self-guided family-friendly dementia-friendly
    pet-friendly low-carbon zero-carbon mandatory compulsory voluntary paid unpaid senior junior tiny huge wide narrow deep tough
    plain smart sunny rapid upper lovely perfect friendly lonely vulnerable disabled deaf blind autistic mental physical sexual legal
    illegal medical dental clinical financial economic environmental educational cultural historic historical industrial technical
    technological professional natural seasonal central general local regional global international royal digital bilingual lifelong
    affordable accessible available reliable sustainable renewable visible responsible multiple diverse common rare worth`,
  ],
];
const BY_WORD: ReadonlyMap<string, PartOfSpeech> = new Map(
  CLOSED.toReversed().flatMap(([part, list]) => wordsOf(list).map((word) => [word, part] as const)),
);

/** Endings that are an adjective's nearly always, and a few nouns that have them too. */
const ADJECTIVE = /(?:ous|ful|less|able|ible|ical|est)$/u;
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  wordsOf(
    'table tables vegetable timetable cable stable harvest forest test rest west guest request interest protest contest nest chest quest vest arrest handful medical',
  ),
);
/** Of verbs made from other words: "prioritises". */
const VERB = /(?:ises|izes|ifies)$/u;
/** What looks like a participle and is a thing. */
const THINGS: ReadonlySet<string> = new Set(
  wordsOf(`parking training lighting seating housing funding building meeting learning planning mentoring shopping recycling cycling
  marketing manufacturing engineering banking gambling pricing crossing setting heating signposting wayfinding networking coaching
  counselling advertising farming catering hiring reporting spending saving wellbeing well-being screening nursing teaching tutoring
  welding clothing painting drawing swimming washing wedding evening morning spring ring king thing string sibling ceiling gardening
  cooking reading writing listening walking running dancing singing sewing knitting baking brewing printing packaging branding rating
  testing booking briefing hearing ruling pudding offering feeling opening beginning ending understanding childminding fundraising
  volunteering timing staffing outing landing dwelling railing awning fencing paving surfacing policing sentencing grooming bullying
  speeding littering flooding processing programming computing coding modelling monitoring tracking sampling mapping zoning
  charging bed shed seed feed need speed weed hundred breed creed greed deed steed sled`),
);
const PLURAL = /(?:[^su]s|people|children|men)$/u;
const ING_OR_ED = /^[\p{L}-]{2,}(?:ing|ed)$/u;
/** Short participles that say what was done to a thing: "grants paid", "a list kept by". */
const IRREGULAR: ReadonlySet<string> = new Set(
  wordsOf('held led built shown sold run kept written driven taught won grown drawn'),
);
/** Ends like an adverb and is none. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  wordsOf(
    'family supply reply assembly rally bully jelly ally fly july belly lily holly italy daily weekly monthly early friendly',
  ),
);
/** After these an action is a verb: "firms could open". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  wordsOf(
    `to should could can must will would may might shall shd let's lets we you they i who don't dont not never can't cant won't`,
  ),
);

/**
 * Tells the parts of speech of a clause: closed classes by list, the rest by ending and place, and a noun where nothing speaks
 * for anything else, which in notes is right most of the time. With a statistical tagger (wink-nlp's English model) titles were no
 * better on ten sets, and the program took twice the memory and 1.7 times the processor time on 180 notes. O(words).
 */
export function tagWords(words: readonly string[]): PartOfSpeech[] {
  const small = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const parts: PartOfSpeech[] = [];
  for (const [i, word] of small.entries())
    parts.push(partOf(word, small[i - 1] ?? '', parts[i - 1], small[i + 1] ?? ''));
  return parts;
}

function partOf(word: string, before: string, partBefore: PartOfSpeech | undefined, next: string): PartOfSpeech {
  if (/^\P{L}*\p{N}/u.test(word)) return 'figure';
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("n't") || VERB.test(word)) return 'verb';
  if (word.endsWith("'s") || word.endsWith("s'")) return 'adjective';
  if (word.endsWith('ly') && !NO_ADVERBS.has(word)) return 'other';
  if (/^(?:pre|non|semi|multi|anti|post|inter)-/u.test(word)) return 'adjective';
  if (IRREGULAR.has(word)) return 'participle';
  if (ING_OR_ED.test(word) && !THINGS.has(word)) return 'participle';
  if (ADJECTIVE.test(word) && !NO_ADJECTIVES.has(word)) return 'adjective';
  if (ACTION_VERBS.has(word)) {
    if (BEFORE_VERB.has(before)) return 'verb';
    const nextPart = BY_WORD.get(next);
    // "Companies fund sports": after a plural, with something to do it to.
    if (PLURAL.test(before) && partBefore === 'noun' && next !== '' && (nextPart ?? 'noun') === 'noun') return 'verb';
    if (
      partBefore === 'noun' &&
      (nextPart === 'determiner' || nextPart === 'figure' || /^(?:my|our|your|their|his|its|it|them|us)$/u.test(next))
    )
      return 'verb';
  }
  return 'noun';
}
