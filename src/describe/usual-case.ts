import { VAGUE_WORDS } from './vague-words.ts';

/** Written with a capital always. */
const NAMES_OF_TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|(?:sept|nov|dec)ember|october)$/u;
/** A word in the middle of a sentence, where only names and initials have capitals. */
const INSIDE = /(?<=[\p{Ll}\p{N},] )\p{L}[\p{L}\p{M}'’-]*/gu;
/** In a longer word all capitals are a raised voice; a shorter one may be initials. */
const LONGEST_INITIALS = 5;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{N}'’&-]+$/u;
const LOOKED_AT = 2000;

/**
 * How words are written inside a sentence, learnt from the notes themselves: "Free" at the start of a note is "free", "Melton"
 * stays, "nhs" is "NHS" where most write it so. Notes that are wholly in capitals teach nothing. O(length of the texts).
 */
export function usualCase(texts: Iterable<string>): (word: string) => string {
  const alone = new Map<string, Map<string, number>>();
  const inNames = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const start = text.slice(0, LOOKED_AT);
    if (start === start.toUpperCase()) continue;
    for (const { 0: form, index } of start.matchAll(INSIDE)) {
      const forms = isBesideCapital(start, index, form.length) ? inNames : alone;
      const seen = forms.get(form.toLowerCase()) ?? new Map<string, number>();
      seen.set(form, (seen.get(form) ?? 0) + 1);
      forms.set(form.toLowerCase(), seen);
    }
  }
  return (word) => {
    const small = word.toLowerCase();
    if (VAGUE_WORDS.has(small) && !NAMES_OF_TIMES.test(small)) return small;
    const seen = alone.get(small) ?? inNames.get(small);
    // The commonest; of equals the one in small letters, which sorts last.
    if (seen) return [...seen].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
    if (NAMES_OF_TIMES.test(small)) return small.charAt(0).toUpperCase() + small.slice(1);
    return SHOUTED.test(word) && word.length <= LONGEST_INITIALS ? word : small;
  };
}

/** "Bowling Green" teaches how its words are written only where they stand nowhere else: there are green spaces too. */
const isBesideCapital = (text: string, at: number, length: number): boolean =>
  /^\p{Lu}/u.test(text.slice(at)) &&
  (/^ \p{Lu}/u.test(text.slice(at + length)) || /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, at - 30), at)));
