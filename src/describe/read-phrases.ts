import { markParts } from './mark-parts.ts';

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

/** Of these a note wants less, not more. */
const UNWANTED: ReadonlySet<string> = new Set(['fewer', 'less', 'no', 'any']);
const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'back', 'down', 'off', 'over', 'away', 'on', 'in']);
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
  const letters = markParts(words);
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
    if (!governed) continue;
    const action = {
      verb: small.slice(at, hasParticle ? at + 2 : at + 1).join(' '),
      determiner,
      head,
      core: end - index,
      asked: true,
      whole: true,
    };
    if (next !== 'to' || letters[end] === 'P') found.push({ ...action, words: words.slice(index, end) });
    const joined = /^P[DQM]?[AGN]*N/u.exec(letters.slice(end));
    if (joined && JOINING.has(next ?? '') && mayEnd(small[end + joined[0].length]))
      found.push({ ...action, words: words.slice(index, end + joined[0].length) });
  }
  return found;
}

/** Whether a phrase may end before this word. */
const mayEnd = (next: string | undefined): boolean => next === undefined || AFTER.has(next) || PARTICIPLE.test(next);
