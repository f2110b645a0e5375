/**
 * Which words are probably slips of the pen for which others: one letter left out, doubled or put in, two neighbours
 * exchanged, one vowel for another, s for z. Short words are too often other words, and so are those that differ in
 * the first letter ("legal", "illegal").
 */

/** Letters below which a word with one letter changed is more often another word. */
const SHORTEST = 6;
/**
 * From so many letters hardly any two words are neighbours; of shorter ones ("carers", "careers") the other must be
 * common.
 */
const LONG = 8;
const COMMON = 3;
/** Longer words are none, and not worth the time. */
const LONGEST = 40;

/** Common words that are a slip apart, and slips of nothing. */
const WORDS_APART = new Set(
  `artist artists artiste carers careers charges chargers country county dessert desert hostel hostels hotel hotels
  learners leaners patents patients personal personnel planet planets plant plants statue statute stroke stoke
  trainers trainees trials trails`.split(/\s+/),
);

const VOWELS = [...'aeiou'];

/**
 * @param words different words, by number
 * @param uses how many texts hold each word: only a word that is used once is taken for a slip
 * @returns for each word, the others that differ from it by a slip; words without any are left out. About O(letters)
 */
export function findMisspellings(words: readonly string[], uses: ArrayLike<number>): Map<number, number[]> {
  const numbers = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) continue;
    numbers.set(word, number);
  }
  const found = new Map<number, number[]>();
  const link = (a: number, b: number): void => {
    const known = found.get(a);
    if (!known) found.set(a, [b]);
    else if (!known.includes(b)) known.push(b);
  };
  for (const [word, number] of numbers) {
    if (word.length < SHORTEST) continue;
    const own = uses[number] ?? 0;
    for (const slip of slips(word, own === 1)) {
      const other = numbers.get(slip);
      if (other === undefined || other === number || (WORDS_APART.has(word) && WORDS_APART.has(slip))) continue;
      const others = uses[other] ?? 0;
      if (Math.min(own, others) > 1) continue;
      if (Math.min(word.length, slip.length) < LONG && Math.max(own, others) < COMMON) continue;
      link(number, other);
      link(other, number);
    }
  }
  return found;
}

/** The words that one slip makes of a word; letters left out always, the other slips where asked for. */
function* slips(word: string, all: boolean): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at] ?? '';
    const after = word.slice(at + 1);
    yield before + after;
    if (!all) continue;
    yield before + after.slice(0, 1) + letter + after.slice(1);
    if (VOWELS.includes(letter)) for (const vowel of VOWELS) yield before + vowel + after;
    if (letter === 's') yield `${before}z${after}`;
    if (letter === 'z') yield `${before}s${after}`;
  }
}
