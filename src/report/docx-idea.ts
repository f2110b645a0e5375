import type { LedgerEntry } from '../model.ts';
import type { Scope } from '../word/index.ts';
import { optionSentences } from './option-sentences.ts';

/** What the fields of one idea stand for in a Word template. */
export const docxIdea = (entry: LedgerEntry): Scope => ({
  'idea number': entry.id,
  idea: entry.text,
  'idea source': optionSentences.source(entry),
});
