import type { Clause } from './reading.ts';
import { STATEMENT_STARTS } from './words/statement-starts.ts';
import { SUGGESTING_WORDS } from './words/suggesting-words.ts';

/** Whether a clause only tells how things are ("we had three last year") and has no word that suggests anything. */
export const tellsOnly = ({ words }: Clause): boolean =>
  STATEMENT_STARTS.has(words[0] ?? '') && !words.some((word) => SUGGESTING_WORDS.has(word));
