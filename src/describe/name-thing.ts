import type { Phrase } from './read-phrases.ts';

/** Nouns that are not counted, or not counted in notes: "provide parking", never "provide a parking". */
const UNCOUNTED =
  /(?:ing|ware|ness|ics|age|(?:sponsor|leader|owner|citizen|steward)ship|ance|ence|ment|ity|craft|tion|ism)$|^(?:equipment|transport|support|finance|advice|childcare|access|data|kit|staff|research|energy|waste|work|money|food|help|wifi|broadband|traffic|litter|mess|rubbish|health|care|heritage|art|retail|music|technology|tech|land|space|power|water|heat|internet|law|labour|pay|bread|play|sport|youth|rent|time|admin|paperwork|cash|credit|publicity|footfall|trade|business|enterprise|industry|knowledge|confidence|demand|supply|growth|wellbeing|justice|peace|safety|security|privacy|crime|alcohol|tobacco|nature|wildlife|shade|shelter|sunlight|electricity|fuel|carbon|plastic|english|maths|experience|homelessness|poverty|violence|cover|storage|wine|beer|coffee|tea|language|feedback|software|homework|leave|sick|overtime|homeworking|media|people|children|men|women|police|clergy)$/u;
const PLURAL = /(?:[^su]s|people|children|men|women|media)$/u;
/** What sounds like a vowel: "an hour", "an NHS ward", but "a one-page form", "a unit", "a European visit". */
const AN = /^(?:[aioAIO](?!ne\b)|[eE](?!u)|u(?!ni(?!n)|s[ae]|tili|[kt]\b)|hour|honest|heir|[FHLMNRSX](?:\p{Lu}|\b))/u;
/** Before a noun that is counted, these may stay as the writer put them. */
const KEPT_ARTICLES: ReadonlySet<string> = new Set(['the', 'one', 'every', 'each']);
const KEPT_BEFORE_ALL: ReadonlySet<string> = new Set(['more', 'better', 'extra']);

/**
 * A thing as the object of a verb, with an article where English wants one: "evening buses", "a loyalty card".
 * @param mayBeMore whether "more" and the like may stay: one provides more benches, and never improves them
 */
export function nameThing(
  { words, determiner, head }: Phrase,
  mayBeMore: boolean,
  inCase: (word: string) => string,
): string {
  const named = words.map(inCase).join(' ');
  const kept = mayBeMore && KEPT_BEFORE_ALL.has(determiner) ? `${determiner} ` : '';
  if (PLURAL.test(head) || UNCOUNTED.test(head) || kept !== '') return kept + named;
  if (KEPT_ARTICLES.has(determiner)) return `${determiner} ${named}`;
  return `${AN.test(named) ? 'an' : 'a'} ${named}`;
}
