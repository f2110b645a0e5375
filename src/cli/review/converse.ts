import { DistilError } from '../../errors.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import { changeOptions } from './change-options.ts';
import type { Conversation } from './conversation.ts';
import { HELP_ON_IDEAS, HELP_ON_PAIRS } from './help.ts';
import { keep, takeBack } from './keep.ts';
import { layOut } from './lay-out.ts';
import type { OptionList } from './option-list.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Screen } from './session.ts';
import { refuseSorting, sortIdeas } from './sort-ideas.ts';
import { doneBy, followersOf, notSaved, refuseNewTitle, renamed, renaming, skipped, titleQuestion } from './wording.ts';

/** After so many ideas were placed in an option, its title can be judged. */
const ENOUGH_FOR_TITLE = 5;

/**
 * Asks question after question until nothing is left to ask or the officer ends it. What to ask is the session's business,
 * how it is shown the page's.
 * @returns whether the officer broke off
 */
export async function converse(conversation: Conversation): Promise<'done' | 'quit' | 'broken-off'> {
  const { session, options, page } = conversation;
  for (;;) {
    const next = session.screen();
    if (!next) return 'done';
    const { screen, lines, question } = layOut(next, conversation);
    const typed = await page.ask(lines, question, (text) => refuse(text, screen, options));
    const answer = typed === null ? null : readAnswer(typed, screen.kind);
    if (!answer) return 'broken-off';
    try {
      if ((await follow(answer, screen, conversation)) === 'quit') return 'quit';
    } catch (error) {
      // The file may be open in Excel; once it is closed, the officer can answer again.
      if (!(error instanceof DistilError) || error.code !== UNWRITABLE) throw error;
      page.tell(notSaved(error));
    }
  }
}

/** The code of the error where the answers cannot be saved. */
const UNWRITABLE = 'output-unwritable';

/** Does what was typed; says so where that ends the review. */
async function follow(answer: Answer, screen: Screen, conversation: Conversation): Promise<'quit' | undefined> {
  const { session, page } = conversation;
  switch (answer.kind) {
    case 'quit':
      return 'quit';
    case 'help':
      // On a page of its own: beside it few windows have room for the ideas.
      page.tell(screen.kind === 'repeat' ? HELP_ON_PAIRS : HELP_ON_IDEAS);
      await page.ask([], 'Back: Enter', (text) => (text === '' ? undefined : 'Enter goes back to the question'));
      break;
    case 'skip':
      skip(screen, conversation);
      break;
    case 'repeats':
      session.turn();
      if (session.screen()?.kind === screen.kind)
        page.tell(screen.kind === 'repeat' ? 'Only pairs are left to ask about.' : 'No pair is left to ask about.');
      break;
    case 'undo': {
      const what = await takeBack(conversation);
      page.tell(what === undefined ? 'There is no answer of this session left to take back.' : `Taken back: ${what}.`);
      break;
    }
    case 'options':
      await changeOptions(conversation);
      break;
    default:
      await settle(answer, screen, conversation);
  }
  return undefined;
}

function skip(screen: Screen, { session, page }: Conversation): void {
  session.skip(screen);
  page.tell(skipped(screen));
}

/** What is wrong with an answer, in words; undefined where nothing is. */
function refuse(text: string, screen: Screen, options: OptionList): string | undefined {
  const answer = readAnswer(text, screen.kind);
  if (!answer)
    return screen.kind === 'repeat' ? 'y yes, n no, s skip; ? explains' : 'That is none of the answers. ? lists them';
  if (answer.kind !== 'sort' || screen.kind !== 'option') return undefined;
  return refuseSorting(answer.sortings, screen.ideas, options);
}

/** Does what an answer asks for. */
async function settle(
  answer: Extract<Answer, { kind: 'sort' | 'same' | 'different' }>,
  screen: Screen,
  conversation: Conversation,
): Promise<void> {
  if (screen.kind === 'repeat') {
    const [a, b] = screen.ids;
    const edit: LedgerEdit = answer.kind === 'same' ? { kind: 'repeat', id: b, of: a } : { kind: 'apart', ids: [a, b] };
    await tell([edit], conversation);
  } else if (answer.kind === 'sort') {
    const sorted = await sortIdeas(answer.sortings, screen.ideas, conversation);
    const ideas = new Map([...screen.ideas].filter(([, id]) => sorted.skipped.includes(id)));
    const left: Screen | undefined = ideas.size > 0 ? { kind: 'option', ideas } : undefined;
    if (sorted.edits.length > 0) await tell(sorted.edits, conversation, left);
    else if (left) skip(left, conversation);
  }
}

/** Makes the edits, says what came of them and what is skipped, and asks about a title that can now be judged. */
async function tell(edits: readonly LedgerEdit[], conversation: Conversation, left?: Screen): Promise<void> {
  const { session, options, page } = conversation;
  const moved = await keep(edits, conversation, undefined, left);
  if (left) page.tell(skipped(left));
  const { ideas, options: ranked } = session.report();
  const inOptions = ideas.filter(({ status }) => status === 'option');
  const progress = `${session.placed()} of ${inOptions.length} ideas are placed by hand.`;
  page.tell(`Saved: ${doneBy(edits, options)}; ${followersOf(moved, options)}. ${progress}`);
  if (moved === null) return;

  const placedNow = new Set(edits.flatMap((edit) => (edit.kind === 'place' ? edit.id : [])));
  const judged = ranked.find(({ rank, machineTitle }) => {
    const byHand = inOptions.filter(({ option, steered }) => option === rank && steered?.pin === 'yes');
    const before = byHand.filter(({ id }) => !placedNow.has(id)).length;
    return machineTitle === undefined && before < ENOUGH_FOR_TITLE && byHand.length >= ENOUGH_FOR_TITLE;
  });
  const number = options.number(judged?.title);
  if (!judged || number === undefined) return;
  const isRight = (text: string): boolean => ['', 'y', 'yes', 's'].includes(text.toLowerCase());
  const better = await page.ask([], titleQuestion(number, judged.title), (text) =>
    isRight(text) ? undefined : refuseNewTitle(number, text, options),
  );
  if (better === null || isRight(better)) return;
  const edit: LedgerEdit = { kind: 'title', option: String(judged.rank), title: better };
  await keep([edit], conversation, () => renaming(number, better));
  page.tell(`Saved: ${renamed(number, better)}.`);
}
