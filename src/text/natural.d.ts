/** natural's index loads database clients and prints; its single modules are taken by their path, which has no types. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
