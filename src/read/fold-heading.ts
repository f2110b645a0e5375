/**
 * A heading as it is compared: "Idea_Title", "idea title:" and "Idea Title/en" are the same. Letters are put into one
 * form (NFKC), words written together are parted ("ResponseId"), a language at the end is left out, and so are
 * punctuation and the difference between upper and lower case. "#" stays, because it is a heading; "/id" and "/no" stay,
 * because they are rarely Indonesian and Norwegian.
 */
export function foldHeading(heading: string): string {
  const words = heading
    .normalize('NFKC')
    .replace(/['\u2019\ufeff\u200b]/g, '')
    .trim()
    .replace(/\/(?!id$|no$)[a-z]{2}(?:-[a-z]{2})?$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join(' ') ?? heading.trim();
}
