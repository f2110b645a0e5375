import type { LedgerEntry, Option, Report } from '../../model.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { Conversation } from './conversation.ts';
import { keep } from './keep.ts';
import type { OptionList } from './option-list.ts';
import type { Page } from './page.ts';
import { type OptionCommand, readOptionCommand } from './read-option-command.ts';
import {
  listedLines,
  merged,
  OPTIONS_QUESTION,
  optionLines,
  refuseNewTitle,
  refuseTitle,
  renamed,
  split,
} from './wording.ts';

/** Lets the officer rename, merge and split whole options; each counts as one answer, and can be undone as one. */
export async function changeOptions(conversation: Conversation): Promise<void> {
  const { session, options, page } = conversation;
  await session.catchUp();
  options.follow(session.report());
  const report = session.report();
  const typed = await page.ask(optionLines(options, page.width()), OPTIONS_QUESTION, (text) =>
    refuse(text, options, report),
  );
  const command = readOptionCommand(typed ?? '');
  const change = command && (await changeBy(command, conversation));
  if (!change) {
    page.tell('No option was changed.');
    return;
  }
  await keep(change.edits, conversation, change.what);
  page.tell(`Saved: ${change.what()}.`);
}

/** What a command does to the ledger, and how that is said once it is done; null where the officer broke off. */
async function changeBy(
  command: OptionCommand,
  { session, options, page }: Conversation,
): Promise<{ readonly edits: readonly LedgerEdit[]; readonly what: () => string } | null> {
  const report = session.report();
  const optionOf = (number: number): Option | undefined =>
    report.options.find(({ title }) => title === options.title(number));
  const retitle = (option: Option | undefined, title: string): LedgerEdit[] =>
    option ? [{ kind: 'title', option: String(option.rank), title }] : [];
  switch (command.kind) {
    case 'rename': {
      const { number, title } = command;
      return { edits: retitle(optionOf(number), title), what: () => renamed(number, title) };
    }
    case 'merge': {
      const { from, into } = command;
      const option = optionOf(from);
      const what = merged(from, option?.support.separate ?? 0, into);
      return { edits: retitle(option, options.title(into) ?? ''), what: () => what };
    }
    case 'split': {
      const { number } = command;
      const ideas = speaking(command, optionOf(number), report);
      const title = await page.ask(...splitting(ideas, page), refuseTitle);
      if (!title) return null;
      const edits = ideas.map(({ id }): LedgerEdit => ({ kind: 'place', id, option: title }));
      return { edits, what: () => split(ideas.length, number, options.number(title), title) };
    }
    default:
      return command satisfies never;
  }
}

/** The ideas that are split off, as many as the window has room for, and what is asked about them. */
function splitting(ideas: readonly LedgerEntry[], page: Page): [lines: string[], question: string] {
  const question = `${ideas.length} ${ideas.length === 1 ? 'idea' : 'ideas'}: what is their option called? Nothing: Enter`;
  const blocks = ideas.map((entry) => listedLines(entry, page.width()));
  const moreThan = (count: number): string[] => (count < ideas.length ? [`  and ${ideas.length - count} more`] : []);
  const count = page.fits(blocks, moreThan(0), question);
  return [[...blocks.slice(0, count).flat(), ...moreThan(count)], question];
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
  if (command.kind === 'rename') return refuseNewTitle(command.number, command.title, options);
  if (command.kind === 'merge') return undefined;
  const option = report.options.find(({ title }) => title === options.title(command.number));
  const found = speaking(command, option, report).length;
  if (found === 0) return 'No idea of it holds any of these words';
  return found === option?.support.separate ? 'All of its ideas hold one of these words' : undefined;
}

/** The ideas of an option that hold one of the words, at the beginning of a word. */
function speaking(
  { words }: Extract<OptionCommand, { kind: 'split' }>,
  option: Option | undefined,
  { ideas }: Report,
): LedgerEntry[] {
  const holds = (text: string): boolean => {
    const spaced = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.some((word) => spaced.includes(` ${word}`));
  };
  return ideas.filter(({ status, option: rank, text }) => status === 'option' && rank === option?.rank && holds(text));
}
