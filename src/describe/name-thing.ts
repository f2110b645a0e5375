import type { Phrase } from './read-phrases.ts';

/** Nouns that are not counted, or not counted in notes: "provide parking", never "provide a parking". */
const UNCOUNTED =
  /(?:ing|ware|ness|ics|age|(?:sponsor|leader|owner|citizen|steward)ship|(?<!ordin|ambul|inst|entr|perform)ance|ence|ment|ity|craft|(?<!sta|op)tion|ism)$|^(?:equipment|transport|support|finance|advice|childcare|access|data|kit|staff|research|energy|waste|work|money|food|help|wifi|broadband|traffic|litter|mess|rubbish|health|care|heritage|art|retail|music|technology|tech|land|space|power|water|heat|internet|law|labour|pay|bread|play|sport|youth|rent|time|admin|paperwork|cash|credit|publicity|footfall|downtown|packaging|trade|business|enterprise|industry|knowledge|confidence|demand|supply|growth|wellbeing|justice|peace|safety|security|privacy|crime|alcohol|tobacco|nature|wildlife|shade|shelter|sunlight|electricity|fuel|carbon|plastic|english|maths|experience|homelessness|poverty|violence|cover|storage|wine|beer|coffee|tea|language|feedback|software|homework|leave|sick|overtime|homeworking|media|people|children|men|women|police|clergy)$/u;
const PLURAL = /(?:[^su]s|people|children|men|women|media)$/u;
/** What sounds like a vowel: "an hour", "an NHS ward", but "a one-page form", "a unit", "a European visit". */
const AN = /^(?:[aioAIO](?!ne\b)|[eE](?!u)|u(?!ni(?!n)|s[ae]|tili|[kt]\b)|hour|honest|heir|[FHLMNRSX](?:\p{Lu}|\b))/u;
/** Nouns of which the plural is made otherwise. */
const IRREGULAR = /(?:man|woman|child|person|foot|fe|lf|sis)$/u;
/** Before a noun that is counted, these may stay as the writer put them. */
const KEPT_ARTICLES: ReadonlySet<string> = new Set(['the', 'one', 'every', 'each']);
const KEPT_BEFORE_ALL: ReadonlySet<string> = new Set(['more', 'better', 'extra']);

/**
 * A thing as the object of a verb, with an article where English wants one: "evening buses", "a loyalty card".
 * @param several whether ideas speak of several such things; null where nothing tells that they can be counted
 * @param mayBeMore whether "more" and the like may stay: one provides more benches, and never improves them
 */
export function nameThing(
  { words, determiner, head, core }: Phrase,
  mayBeMore: boolean,
  several: boolean | null,
  inCase: (word: string) => string,
): string {
  const named = words.map(inCase).join(' ');
  const kept = mayBeMore && KEPT_BEFORE_ALL.has(determiner) ? `${determiner} ` : '';
  if (PLURAL.test(head) || UNCOUNTED.test(head) || kept !== '') return kept + named;
  if (several === null) return named;
  if (several && determiner !== 'one' && determiner !== 'the' && !IRREGULAR.test(head))
    return words.map((word, i) => (i === core - 1 ? plural(inCase(word)) : inCase(word))).join(' ');
  if (KEPT_ARTICLES.has(determiner)) return `${determiner} ${named}`;
  return `${AN.test(named) ? 'an' : 'a'} ${named}`;
}

const plural = (noun: string): string => {
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies');
  return /(?:s|sh|ch|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`;
};
