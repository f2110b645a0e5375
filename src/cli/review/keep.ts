import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { Conversation } from './conversation.ts';
import type { Moved, Screen } from './session.ts';
import { takenBack } from './wording.ts';

/**
 * Makes edits as one answer, and brings the list of options up to date; gives what the session's answer gives. Where the
 * answer cannot be saved, the options stay what they were.
 * @param what what is taken back where the answer is, in words; asked for once it is made
 * @param skipped what the same answer skips
 */
export async function keep(
  edits: readonly LedgerEdit[],
  { session, options, kept }: Pick<Conversation, 'session' | 'options' | 'kept'>,
  what = (): string => takenBack(edits, options),
  skipped?: Screen,
): Promise<readonly Moved[] | null> {
  const restore = options.snapshot();
  for (const edit of edits) {
    // The title of another option merges the two; any other is a new name, under the same number.
    if (edit.kind !== 'title' || options.number(edit.title) !== undefined) continue;
    const number = options.number(session.report().options[Number(edit.option) - 1]?.title);
    if (number !== undefined) options.rename(number, edit.title);
  }
  const moved = await session.answer(edits, skipped).catch((error) => {
    restore();
    throw error;
  });
  if (moved === null) options.await(edits);
  else options.follow(session.report());
  kept.push({ what: what(), restore });
  return moved;
}

/** Takes the last answer back; gives what that was, in words, or undefined where there is none. */
export async function takeBack({ session, kept }: Pick<Conversation, 'session' | 'kept'>): Promise<string | undefined> {
  if (!(await session.undo())) return undefined;
  const last = kept.pop();
  last?.restore();
  return last?.what;
}
