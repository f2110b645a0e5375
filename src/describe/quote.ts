import { readPhrases } from './read-phrases.ts';

/** The longest quotation, and what is too short to be one: "Yes." */
const LONGEST = 200;
const SHORTEST = 20;
/** What comes later in a note is not looked at. */
const LOOKED_AT = 1000;
/** Bullets and numbers before a note say nothing. */
const BULLET = /^(?:[-–—*•>#]+\s+|\(?[a-z0-9]{1,2}[).]\s+)+/iu;
/** A question asks for an answer, and a saying within the note is somebody else's. */
const UNQUOTABLE = /\?["”’)]?$|^["“‘]/u;
const FULL_STOP = /(?<!\.)\.$/u;
/** A sentence ends where a space follows; not after "e.g." and the like, nor before a small letter. */
const SENTENCE = /(?<=[.!?…]["”’)]?)(?<!\b(?:i\.e|e\.g|etc|approx|incl|inc|no|vs|St|Dr|Mr|Mrs|Ms)\.)\s+(?=\P{Ll})/u;

/**
 * What to quote of a note, in its own words, on one line: all of a short one; of another the first sentence that can be quoted
 * and asks for something, or else the first that can be quoted. Where there is none, the beginning, cut between words, which
 * says so.
 */
export function quote(text: string): string {
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim().replace(BULLET, '');
  if (line.length <= LONGEST) return line.replace(FULL_STOP, '');
  const sentences = joinShort(line.split(SENTENCE));
  const quotable = sentences.filter(
    (sentence) => sentence.length <= LONGEST && sentence.length >= SHORTEST && !UNQUOTABLE.test(sentence),
  );
  const sentence = quotable.find((one) => readPhrases(one).some(({ verb }) => verb !== '')) ?? quotable[0];
  if (sentence !== undefined) return sentence.replace(FULL_STOP, '');
  const cut = (sentences.find((one) => !UNQUOTABLE.test(one)) ?? sentences[0] ?? '')
    .slice(0, LONGEST)
    .replace(/\s+\S*$|\p{Cs}$/u, '');
  return `${cut.toWellFormed()} …`;
}

/** Puts a sentence that is too short before the one that follows it. */
function joinShort(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && before.length < SHORTEST) joined[joined.length - 1] = `${before} ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}
