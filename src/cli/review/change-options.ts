import type { Option, Report } from '../../model.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { Conversation } from './conversation.ts';
import { keep } from './keep.ts';
import type { OptionList } from './option-list.ts';
import { type OptionCommand, readOptionCommand } from './read-option-command.ts';
import { OPTIONS_QUESTION, optionLines, refuseTitle } from './wording.ts';

/** Lets the officer rename, merge and split whole options; each counts as one answer, and can be undone as one. */
export async function changeOptions(conversation: Conversation): Promise<void> {
  const { session, options, prompts, say } = conversation;
  const report = session.report();
  say(optionLines(options));
  const typed = await prompts.ask(OPTIONS_QUESTION, (text) => refuse(text, options, report));
  const command = readOptionCommand(typed ?? '');
  if (!command) return;
  const optionOf = (number: number): Option | undefined =>
    report.options.find(({ title }) => title === options.title(number));
  const retitle = (option: Option | undefined, title: string): LedgerEdit[] =>
    option ? [{ kind: 'title', option: String(option.rank), title }] : [];
  switch (command.kind) {
    case 'rename': {
      const edits = retitle(optionOf(command.number), command.title);
      options.rename(command.number, command.title);
      await keep(edits, conversation);
      break;
    }
    case 'merge':
      await keep(retitle(optionOf(command.from), options.title(command.into) ?? ''), conversation);
      break;
    case 'split': {
      const ids = speaking(command, optionOf(command.number), report);
      const title = await prompts.ask(`${ids.length} ideas: what is their option called? Nothing: Enter`, refuseTitle);
      if (!title) return;
      await keep(
        ids.map((id) => ({ kind: 'place', id, option: title })),
        conversation,
      );
      break;
    }
    default:
      command satisfies never;
  }
  say('Saved.');
}

/** What is wrong with a command, in words; undefined where nothing is, or nothing was typed. */
function refuse(text: string, options: OptionList, report: Report): string | undefined {
  if (text === '') return undefined;
  const command = readOptionCommand(text);
  if (!command) return 'Write 3 = New title, 3 > 5, or 3 / bus, parking';
  const numbers = command.kind === 'merge' ? [command.from, command.into] : [command.number];
  const unknown = numbers.find((number) => options.title(number) === undefined);
  if (unknown !== undefined) return `There is no option ${unknown}`;
  if (command.kind === 'merge' && command.from === command.into) return 'Name two different options';
  if (command.kind === 'rename') {
    const taken = options.number(command.title);
    return taken !== undefined && taken !== command.number ? `Option ${taken} has that title` : undefined;
  }
  if (command.kind === 'merge') return undefined;
  const option = report.options.find(({ title }) => title === options.title(command.number));
  const found = speaking(command, option, report).length;
  if (found === 0) return 'No idea of it holds any of these words';
  return found === option?.support.separate ? 'All of its ideas hold one of these words' : undefined;
}

/** The ids of the ideas of an option that hold one of the words, at the beginning of a word. */
function speaking(
  { words }: Extract<OptionCommand, { kind: 'split' }>,
  option: Option | undefined,
  { ideas }: Report,
): string[] {
  const holds = (text: string): boolean => {
    const spaced = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.some((word) => spaced.includes(` ${word}`));
  };
  return ideas
    .filter(({ status, option: rank, text }) => status === 'option' && rank === option?.rank && holds(text))
    .map(({ id }) => id);
}
