import type { LedgerEntry } from '../../model.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import { changeOptions } from './change-options.ts';
import type { Conversation } from './conversation.ts';
import { keep } from './keep.ts';
import type { OptionList } from './option-list.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Screen, Session } from './session.ts';
import { refuseSorting, sortIdeas } from './sort-ideas.ts';
import {
  effectOf,
  HELP,
  REPEAT_QUESTION,
  refuseTitle,
  repeatScreen,
  sortQuestion,
  sortScreen,
  titleQuestion,
} from './wording.ts';

/** After so many ideas were placed in an option, its title can be judged. */
const ENOUGH_FOR_TITLE = 5;

/**
 * Asks question after question until nothing is left to ask or the officer ends it. What to ask is the session's business,
 * what is typed the prompts'.
 * @returns whether the officer broke off
 */
export async function converse(conversation: Conversation): Promise<'done' | 'quit' | 'broken-off'> {
  const { session, options, prompts, say } = conversation;
  for (;;) {
    const screen = session.screen();
    if (!screen) return 'done';
    say(shown(screen, conversation));
    const typed = await prompts.ask(questionAbout(screen, options), (text) => refuse(text, screen, options));
    const answer = typed === null ? null : readAnswer(typed, screen.kind);
    if (!answer) return 'broken-off';
    switch (answer.kind) {
      case 'quit':
        return 'quit';
      case 'help':
        say(HELP);
        break;
      case 'skip':
        session.skip(screen.kind === 'repeat' ? screen.ids : [...screen.ideas.values()]);
        break;
      case 'repeats':
        session.turn();
        break;
      case 'undo': {
        const undone = await session.undo();
        options.follow(session.report());
        say(undone ? 'The last answer is taken back.' : 'There is no answer of this session left to take back.');
        break;
      }
      case 'options':
        await changeOptions(conversation);
        break;
      default:
        await settle(answer, screen, conversation);
    }
  }
}

/** What an answer is about. */
function shown(screen: Screen, { session, options, width }: Conversation): string {
  switch (screen.kind) {
    case 'option': {
      const ideas = [...screen.ideas].map(([letter, id]) => ({ letter, entry: entryOf(id, session) }));
      return sortScreen(ideas, session.report(), options, width);
    }
    case 'repeat':
      return repeatScreen(entryOf(screen.ids[0], session), entryOf(screen.ids[1], session), width);
    default:
      return screen satisfies never;
  }
}

const questionAbout = (screen: Screen, options: OptionList): string =>
  screen.kind === 'repeat' ? REPEAT_QUESTION : sortQuestion([...screen.ideas.keys()], options);

function entryOf(id: string, session: Session): LedgerEntry {
  const entry = session.report().ideas.find((one) => one.id === id);
  if (!entry) throw new Error(`a question about ${id}, which is not in the ledger`);
  return entry;
}

/** What is wrong with an answer, in words; undefined where nothing is. */
function refuse(text: string, screen: Screen, options: OptionList): string | undefined {
  const answer = readAnswer(text, screen.kind);
  if (!answer) return screen.kind === 'repeat' ? 'y yes, n no, s skip' : 'That is none of the answers. ? lists them';
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
    conversation.session.skip(sorted?.skipped ?? []);
    if (sorted && sorted.edits.length > 0) await tell(sorted.edits, conversation);
  }
}

/** Makes the edits, says what came of them, and asks about a title that can now be judged. */
async function tell(edits: readonly LedgerEdit[], conversation: Conversation): Promise<void> {
  const { session, options, prompts, say } = conversation;
  const moved = await keep(edits, conversation);
  const { ideas, options: ranked } = session.report();
  const inOptions = ideas.filter(({ status }) => status === 'option');
  say(`${effectOf(edits, options, moved)} ${session.placed()} of ${inOptions.length} ideas are placed by hand.`);
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
  const better = await prompts.ask(titleQuestion(number, judged.title), (text) =>
    isRight(text) ? undefined : refuseTitle(text),
  );
  if (better === null || isRight(better)) return;
  options.rename(number, better);
  await keep([{ kind: 'title', option: String(judged.rank), title: better }], conversation);
  say(`Saved; option ${number} is now called "${better}".`);
}
