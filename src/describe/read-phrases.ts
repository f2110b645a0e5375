import { ACTION_VERBS } from './action-verbs.ts';
import { isPlainWord } from './is-plain-word.ts';
import { type PartOfSpeech, tagWords } from './tag-words.ts';

/** A thing that a note speaks of ("evening buses"), or something to be done with it ("run evening buses to the villages"). */
export interface Phrase {
  /** The verb, with its particle, in small letters; '' for a thing. */
  readonly verb: string;
  /** The thing, and what belongs to it, without its determiner, as written. */
  readonly words: readonly string[];
  /** What stands before the thing ("the", "a", "more"), in small letters; '' where there is nothing. */
  readonly determiner: string;
  /** The noun that it turns on, in small letters. */
  readonly head: string;
  /** How many of the words are the thing itself: of "buses to the villages", one. */
  readonly core: number;
  /** Whether the note asks for it: it opens a sentence that has no other verb, or something is to be done with it. */
  readonly asked: boolean;
  /** Whether nothing that describes the thing was left out. */
  readonly whole: boolean;
}

/** Before these a word is no call with something to do, whatever it looks like. */
const NOTHING_TO_DO: ReadonlySet<PartOfSpeech | undefined> = new Set([undefined, 'verb', 'preposition'] as const);
/** What comes later in a note is not looked at, and no longer run of words is a clause. */
const LOOKED_AT = 600;
const LONGEST_CLAUSE = 60;
/** A thing takes at most this many words. */
const MOST_WORDS = 4;

/** What parts one thought from the next. */
const BREAK =
  /[.;:!?()[\]{}"“”•|/<>=…‘]+(?=\s|$)|(?:^|\s)["“”'‘([]+|\s[-–—+*]+\s|[\n\r\t;:()[\]{}"“”•|<>=]+|(?<=,)\s+/u;
/** What stands before the suggestion itself: bullets, numbers, "please", "we should", "we need". */
const LEAD_IN =
  /^(?:[-–—*•>#\s]+|\(?[a-z0-9]{1,2}[).]\s+|(?:please|pls|maybe|perhaps|also|and|then|or|so|but|just|simply|why not|how about|what about|let'?s|let us|(?:could|can|should|must|may) (?:we|you|they|the council|someone|somebody)|we (?:should|could|need to|must|ought to|want to)|need to|try to|(?:we |the town |the council |town |city )?(?:needs?|wants?)|there (?:should|could|must) be|have)\s+)+/iu;

/** After these, a verb that is the first of its clause calls for action: "landlords to let", "councils should publish". */
const OPENING: ReadonlySet<string> = new Set(['to', 'should', 'could', 'must', 'shd', 'will']);
/** These go on with it. */
const ALSO: ReadonlySet<string> = new Set(['and', 'or', 'then', 'also']);
/** From here on a clause tells why or when, and calls for nothing. */
const SIDE: ReadonlySet<string> = new Set(
  'so that which who where when because but if before after until while unless whose than'.split(' '),
);
/** Before another noun, oftener the first half of a compound than a call: "work experience", "match funding". */
const COMPOUNDING: ReadonlySet<string> = new Set(
  `work care live match reverse test pilot trial display plan design open drop double waste rent repair share record park market
  plant map print limit host target cap control slow light link paint bridge buddy exchange save pair sponsor mentor permit
  exempt free focus transfer`.split(/\s+/),
);
const QUANTIFIERS: ReadonlySet<string> = new Set(['more', 'better', 'fewer', 'less', 'extra', 'one']);
/** Of these a note wants less, not more. */
const UNWANTED: ReadonlySet<string> = new Set(['fewer', 'less', 'no', 'any']);
const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'back', 'down', 'off', 'over', 'away', 'on', 'in']);
/** Verbs that say little with a thing alone: "let firms" do what, "put benches" where? */
const INCOMPLETE: ReadonlySet<string> = new Set(
  `let ask make persuade help get allow enable encourage require tell leave see have want need call consider show turn be do go
  put send give lend take pay place move bring include replace swap switch convert`.split(/\s+/),
);
/** Where one of these follows, a phrase may end; where another word does, it would be cut in the middle. */
const AFTER: ReadonlySet<string> = new Set(
  `for of in at with to between on from into by near during through across around along so that which who where when because
  and or but before after until till not rather instead if per every each like via plus without`.split(/\s+/),
);
/** With these a thing may go on. */
const JOINING: ReadonlySet<string> = new Set(
  'for of in at with to between on from into near during across over'.split(' '),
);

/** "Grants paid", "equipment held by": what follows a thing and tells of it. */
const PARTICIPLE = /(?:ed|^paid|^held|^led|^built|^made|^shown|^sold|^run|^kept|^given|^written|^driven|^taught)$/u;

/** A letter for each part of speech, so that phrases can be found by regular expressions over a clause. */
const LETTERS: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'N',
  adjective: 'A',
  verb: 'v',
  participle: 'G',
  determiner: 'D',
  preposition: 'P',
  figure: 'M',
  other: 'X',
};

/** The things and actions that a note speaks of, in its own words and order. O(length), of its beginning. */
export function readPhrases(text: string): Phrase[] {
  let last = '';
  return text
    .slice(0, LOOKED_AT)
    .replace(/\bw\/(?=\s|\p{L})/gu, 'with ')
    .replace(/(?<=\p{L}) [&+] (?=\p{L})/gu, ' and ')
    .split(BREAK)
    .flatMap((part) => {
      const goesOn = last.endsWith(',');
      last = part.trimEnd();
      const words = part.replace(LEAD_IN, '').replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
      return words.length === 0 || words.length > LONGEST_CLAUSE ? [] : phrasesOf(words, !goesOn);
    });
}

function phrasesOf(words: readonly string[], opensSentence: boolean): Phrase[] {
  const small = words.map((word) => word.toLowerCase());
  const letters = lettersOf(words, small);
  const found: Phrase[] = [];
  for (const { 0: run, index } of letters.matchAll(/[AGN]*N/gu)) {
    const end = index + run.length;
    const next = small[end];
    if (
      !mayEnd(next) ||
      (/^(?:and|or)$/u.test(next ?? '') && /[AGN]/u.test(letters[end + 1] ?? '') && !small[end - 1]?.endsWith('s'))
    )
      continue;
    const first = /[DQ]/u.test(letters[index - 1] ?? '') ? index - 1 : index;
    const determiner = first < index ? (small[first] ?? '') : '';
    const head = small[end - 1] ?? '';
    const hasParticle = PARTICLES.has(small[first - 1] ?? '') && letters[first - 2] === 'V';
    const at = hasParticle ? first - 2 : first - 1;
    const governed = letters[at] === 'V';
    const opens = opensSentence && first === 0 && !letters.includes('v', end) && !UNWANTED.has(determiner);
    const asked = governed || opens;
    for (let start = Math.max(index, end - MOST_WORDS); start < end; start++) {
      if (start > index && letters[start] === 'G') continue;
      const whole = start === index;
      const own = { determiner: whole ? determiner : '', head, core: end - start, asked, whole };
      found.push({ verb: '', words: words.slice(start, end), ...own });
    }
    if (!governed || (INCOMPLETE.has(small[at] ?? '') && !hasParticle)) continue;
    const action = {
      verb: small.slice(at, hasParticle ? at + 2 : at + 1).join(' '),
      determiner,
      head,
      core: end - index,
      asked: true,
      whole: true,
    };
    if (next !== 'to') found.push({ ...action, words: words.slice(index, end) });
    const joined = /^P[DQM]?[AGN]*N/u.exec(letters.slice(end));
    if (joined && JOINING.has(next ?? '') && mayEnd(small[end + joined[0].length]))
      found.push({ ...action, words: words.slice(index, end + joined[0].length) });
  }
  return found;
}

/** Whether a phrase may end before this word. */
const mayEnd = (next: string | undefined): boolean => next === undefined || AFTER.has(next) || PARTICIPLE.test(next);

/** V is a verb that calls for action, v another, Q a quantifier, X what no phrase goes across. */
function lettersOf(words: readonly string[], small: readonly string[]): string {
  const parts = tagWords(words);
  let open = true; // no verb and no side clause so far
  let calling = false; // a call before, which "and" may go on with
  return parts
    .map((part, i) => {
      const word = small[i] ?? '';
      const before = small[i - 1] ?? '';
      const next = parts[i + 1];
      const compound = COMPOUNDING.has(word) && next === 'noun';
      const called = (open && (i === 0 || OPENING.has(before))) || (calling && ALSO.has(before));
      if (called && !compound && ACTION_VERBS.has(word) && !NOTHING_TO_DO.has(next)) {
        open = false;
        calling = true;
        return 'V';
      }
      if (compound) return 'N';
      if (SIDE.has(word)) calling = false;
      if (SIDE.has(word) || part === 'verb') open = false;
      if (QUANTIFIERS.has(word)) return 'Q';
      if (part === 'determiner' || part === 'preposition' || part === 'figure') return LETTERS[part];
      if (!isPlainWord(words[i] ?? '')) return 'X';
      return word.includes('-') && part === 'other' ? 'N' : LETTERS[part];
    })
    .join('');
}
