import type { Meaning } from '../model.ts';
import { foldHeading } from './fold-heading.ts';
import { NEVER, SYNONYMS } from './synonyms.ts';

/**
 * What a heading says that its column means, before anybody has looked at the cells; null where it says nothing.
 * Cost: O(words).
 */
export interface Recognised {
  readonly meaning: Meaning;
  /** Whether the heading is a question put to people, as in a survey; the answers then say more than the heading. */
  readonly question: boolean;
  /** Lower is surer: of two columns with one meaning the lower wins. */
  readonly rank: number;
}

/** So many words are not a name for a column but a question or a request. */
const QUESTION_WORDS = 6;

/** An ending is less sure than a whole heading, and a question less sure than either. */
const ENDING_RANK = 1000;
const QUESTION_RANK = 2000;

/** What may follow the word that counts: "theme name", "table number", "idea 2". */
const TRAILING = /(?: (?:name|number|no|given|received|cast|\d+))+$/;

/** Where the word that counts comes first: "theme of the idea". */
const OF = / (?:of|for|from|about|by|on|in|to) /;

/** How a question begins that asks people to choose: "Which of these sectors ...", "What is your organisation?". */
const CHOOSING = /^(?:which|what)(?: (?:is|are|of|these|those|the|following|your|best))* /;

export function recognise(heading: string): Recognised | null {
  const exact = WHOLE.get(singular(foldHeading(heading)));
  if (exact) return { ...exact, question: false };
  const words = singular(foldHeading(heading.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')));
  if (/\?\W*$/.test(heading) || words.split(' ').length >= QUESTION_WORDS) return recogniseQuestion(words);
  const stem = words.replace(TRAILING, '');
  const [head = ''] = stem.split(OF);
  const found = WHOLE.get(words) ?? WHOLE.get(stem) ?? endOf(head) ?? endOf(stem);
  return found ? { ...found, question: false } : null;
}

function recogniseQuestion(words: string): Recognised {
  const asked = words.replace(CHOOSING, '');
  const chosen = asked === words ? undefined : (WHOLE.get(asked) ?? startOf(asked));
  const meaning = /\b(?:which|best)\b.*\bdescribe you/.test(words) ? 'sector' : (chosen?.meaning ?? 'text');
  return { meaning, question: true, rank: QUESTION_RANK };
}

interface Ranked {
  readonly meaning: Meaning;
  readonly rank: number;
}

/** The longest known phrase at the end of some words, if nothing before it speaks against it. */
function endOf(words: string): Ranked | undefined {
  const parts = words.split(' ');
  for (let start = Math.max(0, parts.length - LONGEST_ENDING); start < parts.length; start++) {
    const found = ENDINGS.get(parts.slice(start).join(' '));
    if (!found) continue;
    return parts.slice(0, start).some((word) => UNFIT.has(word))
      ? undefined
      : { meaning: found.meaning, rank: found.rank + ENDING_RANK };
  }
  return undefined;
}

/** The longest known phrase at the start of some words. */
function startOf(words: string): Ranked | undefined {
  const parts = words.split(' ');
  for (let end = Math.min(parts.length, LONGEST_ENDING); end > 0; end--) {
    const found = ENDINGS.get(parts.slice(0, end).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** "ideas" -> "idea", "priorities" -> "priority"; headings and synonyms alike, so it need not be good English. */
function singular(words: string): string {
  return words.replace(/\p{L}{3,}/gu, (word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));
}

const WHOLE = new Map<string, Ranked>();
const ENDINGS = new Map<string, Ranked>();
for (const [meaning, phrases] of Object.entries(SYNONYMS)) {
  for (const [rank, phrase] of phrases.entries()) {
    const entry = { meaning: meaning as Meaning, rank };
    const plain = singular(phrase.replace('… ', ''));
    WHOLE.set(plain, entry);
    if (phrase.startsWith('… ')) ENDINGS.set(plain, entry);
  }
}
/** Words in the longest of them. */
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((phrase) => phrase.split(' ').length));
const UNFIT: ReadonlySet<string> = new Set(NEVER.map(singular));
