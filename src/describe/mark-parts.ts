import { ACTION_VERBS } from './action-verbs.ts';
import { isPlainWord } from './is-plain-word.ts';
import { type PartOfSpeech, tagWords } from './tag-words.ts';

/** Before these a word is no call with something to do, whatever it looks like. */
const NOTHING_TO_DO: ReadonlySet<PartOfSpeech | undefined> = new Set([undefined, 'verb', 'preposition'] as const);
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
/** A name, if others stand beside it; initials are none. */
const INITIAL = /^\p{Lu}/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

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

/**
 * A letter for each word of a clause, so that phrases can be found by regular expressions: V is a verb that calls for action, v
 * another, Q a quantifier, X what no phrase goes across. O(words).
 */
export function markParts(words: readonly string[]): string {
  const small = words.map((word) => word.toLowerCase());
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
      if (word === 'to' && /^(?:noun|adjective|determiner)$/u.test(next ?? '') && !ACTION_VERBS.has(small[i + 1] ?? ''))
        return 'P';
      if (QUANTIFIERS.has(word)) return 'Q';
      if (part === 'determiner' || part === 'preposition' || part === 'figure') return LETTERS[part];
      if (!isPlainWord(words[i] ?? '')) return 'X';
      if (isInName(words, i)) return 'X';
      if (part === 'participle' && isGerund(word) && (/s$/u.test(before) || !/noun|adj|det/u.test(parts[i - 1] ?? '')))
        return 'X';
      return word.includes('-') && part === 'other' ? 'N' : LETTERS[part];
    })
    .join('');
}

/** "Bowling Green": a word of a name of several, in a clause that is not all in capitals. */
function isInName(words: readonly string[], i: number): boolean {
  const isCapital = (at: number): boolean => CAPITAL.test(words[at] ?? '');
  const others = words.filter((_, at) => at > 0).length;
  const capitals = words.filter((_, at) => at > 0 && isCapital(at)).length;
  return (
    i > 0 &&
    isCapital(i) &&
    (INITIAL.test(words[i + 1] ?? '') || (i > 1 && INITIAL.test(words[i - 1] ?? ''))) &&
    capitals < others / 2
  );
}

/** "Asking suppliers": something done, and no kind of suppliers. */
const isGerund = (word: string): boolean => {
  const base = word.replace(/ing$/u, '');
  return base !== word && [base, `${base}e`, base.replace(/(.)\1$/u, '$1')].some((verb) => ACTION_VERBS.has(verb));
};
