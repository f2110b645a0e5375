/**
 * Tells the part of speech of each word of a clause, in the names of the Universal Dependencies
 * (https://universaldependencies.org/u/pos/): NOUN, VERB, ADJ ...
 */
export type Tagger = (words: readonly string[]) => string[];

const LETTER = /\p{L}/u;

/**
 * The part-of-speech tagger of wink-nlp (https://winkjs.org/wink-nlp/) with its English model; the only file that imports
 * them. They are loaded when titles are sought, which takes a tenth of a second, and read half a million words a second.
 * Words are given in small letters, because the tagger takes a capital at the start of a note for a name. Of a word that it
 * takes apart ("drop-off") the last part with a letter counts.
 */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const { readDoc, its } = wink(model, ['pos']);
  return (words) => {
    const small = words.map((word) => word.toLowerCase());
    const tokens = readDoc(small.join(' ')).tokens();
    const parts = tokens.out(its.value);
    const tags = tokens.out(its.pos);
    let next = 0;
    return small.map((word) => {
      let pos = 'X';
      for (let left = word.length; left > 0 && next < parts.length; next++) {
        const part = parts[next] ?? '';
        left -= part.length;
        if (LETTER.test(part) || pos === 'X') pos = tags[next] ?? 'X';
      }
      return pos;
    });
  };
}
