/**
 * A heading as it is compared: "Idea_Title", "idea title:" and "Idea Title/en" are the same. Letters are put into one
 * form (NFKC), words written together are parted ("ResponseId"), a language at the end is left out, and so are
 * punctuation and the difference between upper and lower case. "#" stays, because it is a heading; "/id" and "/no" stay,
 * because they are rarely Indonesian and Norwegian. In a word of Latin letters, Cyrillic and Greek ones that look the same
 * are taken for Latin: they come from keyboards with two alphabets and from copied text.
 */
export function foldHeading(heading: string): string {
  const words = heading
    .normalize('NFKC')
    .replace(/\p{L}+/gu, unmask)
    .replace(/['\u2019\ufeff\u200b]/g, '')
    .trim()
    .replace(/\/(?!id$|no$)[a-z]{2}(?:-[a-z]{2})?$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join(' ') ?? heading.trim();
}

/** A word with a Latin letter in it, its look-alikes made Latin; any other word as it is. */
const unmask = (word: string): string =>
  /[a-z]/i.test(word) ? word.replace(/[^a-z]/gi, (letter) => LOOKS_LIKE.get(letter) ?? letter) : word;

/** From Unicode's list of confusables (https://www.unicode.org/reports/tr39/): Cyrillic, then Greek, each with its Latin twin. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    ...['АA', 'ВB', 'СC', 'ЕE', 'НH', 'ІI', 'ЈJ', 'КK', 'МM', 'ОO', 'РP', 'ЅS', 'ТT', 'УY', 'ХX', 'ԛq', 'ԝw'],
    ...['аa', 'сc', 'ԁd', 'еe', 'һh', 'іi', 'јj', 'оo', 'рp', 'ѕs', 'уy', 'ѵv', 'хx'],
    ...[
      'ΑA',
      'ΒB',
      'ΕE',
      'ΖZ',
      'ΗH',
      'ΙI',
      'ΚK',
      'ΜM',
      'ΝN',
      'ΟO',
      'ΡP',
      'ΤT',
      'ΥY',
      'ΧX',
      'αa',
      'ιi',
      'νv',
      'οo',
      'ρp',
      'υu',
    ],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
