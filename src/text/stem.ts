import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** A longer word is none (a script without spaces, a slip of the keyboard), and the stemmer's time grows with its square. */
const LONGEST = 100;

/**
 * The Porter stemmer (https://tartarus.org/martin/PorterStemmer/): "companies" and "company" become one term. The only
 * file that imports natural, and only this one module of it. Stems are remembered: a look-up costs a tenth of a stem.
 */
export function createStemmer(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = word.length > LONGEST ? word : porter.stem(word);
      known.set(word, stem);
    }
    return stem;
  };
}
