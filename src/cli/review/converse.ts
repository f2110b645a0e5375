import type { LedgerEntry, Question } from '../../model.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import { changeOptions } from './change-options.ts';
import type { Conversation } from './conversation.ts';
import type { OptionList } from './option-list.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';
import { HELP, placeQuestion, repeatQuestion, titleQuestion } from './wording.ts';

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
    const question = session.question();
    if (!question) return 'done';
    const typed = await prompts.ask(wordsOf(question, conversation), (text) => refuse(text, question, options));
    const answer = typed === null ? null : readAnswer(typed);
    if (!answer) return 'broken-off';
    switch (answer.kind) {
      case 'quit':
        return 'quit';
      case 'help':
        say(HELP);
        break;
      case 'skip':
        session.skip();
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
      default: {
        const edits = await editsOf(answer, question, conversation);
        if (edits.length > 0) await tell(edits, conversation);
      }
    }
  }
}

function wordsOf(question: Question, { session, options }: Conversation): string {
  const report = session.report();
  switch (question.kind) {
    case 'option':
      return placeQuestion(entryOf(question.id, session), report, options);
    case 'repeat':
      return repeatQuestion(entryOf(question.ids[0], session), entryOf(question.ids[1], session));
    default:
      return question satisfies never;
  }
}

function entryOf(id: string, session: Session): LedgerEntry {
  const entry = session.report().ideas.find((one) => one.id === id);
  if (!entry) throw new Error(`a question about ${id}, which is not in the ledger`);
  return entry;
}

/** What is wrong with an answer, in words; undefined where nothing is. */
function refuse(text: string, question: Question, options: OptionList): string | undefined {
  const answer = readAnswer(text);
  if (!answer) return 'That is none of the answers. ? lists them';
  if (answer.kind === 'option' && question.kind === 'repeat') return 'y yes, n no, s skip';
  if (answer.kind === 'option' && options.title(answer.number) === undefined)
    return `There is no option ${answer.number}`;
  if (answer.kind === 'aside' && question.kind === 'repeat') return 'y yes, n no, s skip';
  if (answer.kind === 'no' && question.kind === 'option') return 'A number, y, n, x or s. ? explains them';
  return undefined;
}

/** What an answer does to the ledger; nothing where the officer thought better of it. */
async function editsOf(
  answer: Answer,
  question: Question,
  { session, options, prompts }: Conversation,
): Promise<LedgerEdit[]> {
  if (question.kind === 'repeat') {
    const [a, b] = question.ids;
    return answer.kind === 'yes' ? [{ kind: 'repeat', id: b, of: a }] : [{ kind: 'apart', ids: [a, b] }];
  }
  const { id } = question;
  const place = (option: string | undefined): LedgerEdit[] => (option ? [{ kind: 'place', id, option }] : []);
  switch (answer.kind) {
    case 'option':
      return place(options.title(answer.number));
    case 'yes':
      return place(session.report().options[(entryOf(id, session).option ?? 0) - 1]?.title);
    case 'aside':
      return [{ kind: 'set-aside', id, note: '' }];
    case 'new':
      return place((await prompts.ask('What is the new option called? Nothing: Enter')) ?? undefined);
    default:
      return [];
  }
}

/** Makes the edits, says what came of them, and asks about a title that can now be judged. */
async function tell(edits: readonly LedgerEdit[], { session, options, prompts, say }: Conversation): Promise<void> {
  const moved = await session.answer(edits);
  const report = session.report();
  if (moved !== null) options.follow(report);
  const ideas = report.ideas.filter(({ status }) => status === 'option');
  say(`Saved; ${effectOf(moved)}. ${session.placed()} of ${ideas.length} ideas are placed by hand.`);
  if (moved === null) {
    for (const edit of edits) if (edit.kind === 'place') options.add(edit.option);
    return;
  }

  const [edit] = edits;
  const title = report.options[(ideas.find(({ id }) => edit?.kind === 'place' && id === edit.id)?.option ?? 0) - 1];
  const number = options.number(title?.title);
  const inIt = ideas.filter(({ option, steered }) => option === title?.rank && steered?.pin === 'yes').length;
  if (!title || number === undefined || inIt !== ENOUGH_FOR_TITLE || title.machineTitle !== undefined) return;
  const better = await prompts.ask(titleQuestion(number, title.title));
  if (better === null || ['', 'y', 'yes', 's'].includes(better.toLowerCase())) return;
  options.rename(number, better);
  await session.answer([{ kind: 'title', option: String(title.rank), title: better }]);
  options.follow(session.report());
  say(`Saved; option ${number} is now called "${better}".`);
}

const effectOf = (moved: number | null): string => {
  if (moved === null) return 'what follows from it is worked out in a moment';
  if (moved === 0) return 'no other idea moved';
  return `${moved} ${moved === 1 ? 'idea' : 'ideas'} moved with it`;
};
