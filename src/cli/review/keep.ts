import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { Conversation } from './conversation.ts';

/** Makes edits as one answer, and brings the list of options up to date; gives what the session's answer gives. */
export async function keep(
  edits: readonly LedgerEdit[],
  { session, options }: Pick<Conversation, 'session' | 'options'>,
): Promise<number | null> {
  const moved = await session.answer(edits);
  if (moved === null) options.await(edits);
  else options.follow(session.report());
  return moved;
}
