import type { Verdict, Workshop } from './judge.ts';
import { JUDGES } from './judges/index.ts';
import { MOST_VOTES } from './most-votes.ts';
import { readNote } from './reading.ts';

/** Longer notes explain something; in characters. The notes that readers set aside are of one or two sentences. */
const LONGEST = 160;

/**
 * What the judges say of a note: the first that is sure, else the first that is not; null where none objects. Notes with
 * more than two votes are never set aside. O(1), for longer notes are not looked at.
 * @param votes over the note and its repeats
 */
export function judgeNote(
  text: string,
  votes: number,
  contentWords: (text: string) => readonly string[],
  workshop: Workshop,
): Verdict | null {
  if (text.length > LONGEST) return null;
  const reading = readNote(text, contentWords);
  let doubt: Verdict | null = null;
  for (const judge of JUDGES) {
    const verdict = judge(reading, workshop);
    if (verdict?.sure && votes <= MOST_VOTES) return verdict;
    doubt ??= verdict && { ...verdict, sure: false };
  }
  return doubt;
}
