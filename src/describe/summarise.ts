import type { Note } from '../model.ts';

/** Suggestions quoted in a summary, and the longest quotation. */
const QUOTED = 2;
const LONGEST = 160;
/** What comes later in a note is not looked at. */
const LOOKED_AT = 1000;

/** One or two sentences in the words of the option's strongest suggestions, with their ids; nothing is paraphrased. */
export function summarise(exemplars: readonly Note[]): string {
  return exemplars
    .slice(0, QUOTED)
    .map(({ text, id }) => `“${firstSentence(text)}” (${id})`)
    .join('; ');
}

/** The first sentence on one line; a longer one is cut between words, and says so. */
function firstSentence(text: string): string {
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, '');
  const cut = sentence.slice(0, LONGEST).replace(/\s+\S*$|\p{Cs}$/u, '');
  return `${cut.toWellFormed()} …`;
}
