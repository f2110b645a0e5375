import { ACTION_VERBS } from './action-verbs.ts';
import { isPlainWord } from './is-plain-word.ts';
import { POINTING_WORDS } from './pointing-words.ts';

/** A title holds at most this many words, and a suggestion needs at least three. */
const MOST_WORDS = 10;
const LEAST_WORDS = 3;
/** With this many, what stands before a comma says enough. */
const ENOUGH_WORDS = 4;

/** A title is sought at the beginning of a note. */
const LOOKED_AT = 2000;
/** Nobody reads a longer word. */
const LONGEST_WORD = 30;

/** What parts one thought from the next. */
const SENTENCE_END =
  /(?<=[.!?])(?<!\b(?:i\.e|e\.g|etc)\.)\s+|[\n;:•()[\]{}"“”]+|\s[-–—]+\s|\s[+&]\s(?=[a-z]+ing\b)|,\s+(?=(?:and|so|but|because|with|which|where|who|not|rather|then|instead|to)\b)/u;
/** Words that open a side clause: a title may end before them. */
const SIDE_CLAUSE =
  /\s+(?:so that|so|because|which|where|when|who|whose|if|but|before|after|until|while|unless|rather than|instead of|as)\s+/iu;
/** What stands before the suggestion itself: bullets, numbers, "please", "we should", "can we". */
const LEAD_IN =
  /^(?:[-–—*•>#\s]+|\(?[a-z0-9]{1,2}[).]\s+|(?:please|pls|maybe|perhaps|also|and|then|or|just|simply|why not|how about|what about|let'?s|let us|(?:could|can|should|must|may) (?:we|you|they|the council|someone|somebody)|we (?:should|could|need to|must|ought to|want to)|need to|try to|ask (?:them|people) to)\s+)+/iu;
/** A subject and its modal: "Councils should publish ..." says "publish ...". */
const SUBJECT = /^(?:[\p{L}\p{N}'’]+[\s,]+){1,8}?(?:should|could|must|ought to|to|need to|needs to|can)\s+(?=\p{L})/u;
/** A title cannot end on these. */
const DANGLING = new Set(
  `a an the and or of for to in on at by with from into as that this their our its your my his her is are be than then so not no
  per via over under between about up out off who which what how when where while if but each every all any some more very`.split(
    /\s+/,
  ),
);
/** But a whole sentence may end on these. */
const PARTICLES = new Set(['on', 'in', 'up', 'out', 'off', 'over']);
/** "w/ schools", "labs + kit", "4 local firms", "r&d": fit for a sticky note, not for a Board. */
const SHORTHAND = /(?:^|\s)(?:\d|[+&/#@]|\p{L}\/)(?=\s|$)|\p{L}[+&/]\p{L}/u;
/** A note without a capital at its start is jotted down. */
const SMALL_START = /^[^\p{L}]*\p{Ll}/u;

export interface Clause {
  readonly words: readonly string[];
  /** How many of its words only make sense beside the rest of the note. */
  readonly pointing: number;
  /** Whether it is written in a scribe's shorthand: signs and lone figures for words, or a note without a capital. */
  readonly shorthand: boolean;
}

/**
 * The suggestions in a note that could stand as a title: clauses that start with a verb, cut to at most ten words at the
 * end of a thought, in the note's own words. O(length).
 */
export function clausesOf(text: string): Clause[] {
  return text
    .slice(0, LOOKED_AT)
    .split(SENTENCE_END)
    .flatMap((part) => {
      if (part.trim().endsWith('?')) return [];
      const bare = part.trim().replace(LEAD_IN, '');
      const suggestion = startsWithVerb(bare) ? bare : bare.replace(SUBJECT, '');
      if (!startsWithVerb(suggestion)) return [];
      const words = cutToLength(suggestion);
      if (words.length < LEAST_WORDS || words.some((word) => word.length > LONGEST_WORD || isShorthand(word)))
        return [];
      const line = words.join(' ');
      const shorthand = SHORTHAND.test(line) || SMALL_START.test(text);
      const pointing = words.filter((word) => POINTING_WORDS.has(word.toLowerCase().replace(/\P{L}+$/u, ''))).length;
      return [{ words, pointing, shorthand }];
    });
}

/** A word of letters that is cut short; "a" and "I" are none. */
const isShorthand = (word: string): boolean => /^\p{L}+$/u.test(word) && !/^[ai]$/iu.test(word) && !isPlainWord(word);

const startsWithVerb = (text: string): boolean =>
  ACTION_VERBS.has(/^[\p{L}-]+(?=\s)/u.exec(text)?.[0].toLowerCase() ?? '');

/**
 * The beginning of a suggestion that can stand alone: up to the first comma if that says enough, else the longest that ends
 * with a thought and is short enough; nothing where every such end comes too late.
 */
function cutToLength(suggestion: string): string[] {
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
  const upTo = (end: RegExp): string[] => {
    const [start = '', ...rest] = suggestion.split(end);
    return rest.length > 0 ? trimEnd(wordsOf(start)) : [];
  };
  const first = upTo(/[,.!]\s+/u);
  if (first.length >= ENOUGH_WORDS && first.length <= MOST_WORDS) return first;
  const fitting = [wholeOf(wordsOf(suggestion)), upTo(SIDE_CLAUSE), first].filter(({ length }) => length <= MOST_WORDS);
  return fitting.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** All words without closing punctuation; where the writer ended, "call on" and "open up" end a thought. */
function wholeOf(words: readonly string[]): string[] {
  const last = bare(words.at(-1) ?? '');
  return PARTICLES.has(last.toLowerCase()) ? [...words.slice(0, -1), last] : trimEnd(words);
}

/** Takes off closing punctuation and words that leave the reader waiting. */
function trimEnd(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0) {
    const last = bare(kept.pop() ?? '');
    if (last !== '' && !DANGLING.has(last.toLowerCase())) return [...kept, last];
  }
  return kept;
}

/** A word without the punctuation after it; a sign that belongs to it stays. */
const bare = (word: string): string =>
  word.replace(/[\p{P}\p{S}]{1,20}$/u, (mark) => (/^[%£€$)]/u.test(mark) ? (mark[0] ?? '') : ''));
