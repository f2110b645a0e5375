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
  merging,
  OPTIONS_QUESTION,
  optionLines,
  refuseNewTitle,
  refuseTitle,
  renamed,
  renaming,
  split,
  splitting,
} from './wording.ts';

/** What a command does to the ledger, and how that is said. */
interface Change {
  readonly edits: readonly LedgerEdit[];
  /** Asked for once it is done. */
  readonly done: () => string;
  /** What is taken back where it is taken back. */
  readonly undone: string;
}

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
  await keep(change.edits, conversation, () => change.undone);
  page.tell(`Saved: ${change.done()}.`);
}

/** What a command does to the ledger; null where the officer broke off. */
async function changeBy(command: OptionCommand, { session, options, page }: Conversation): Promise<Change | null> {
  const report = session.report();
  const optionOf = (number: number): Option | undefined =>
    report.options.find(({ title }) => title === options.title(number));
  const retitle = (option: Option | undefined, title: string): LedgerEdit[] =>
    option ? [{ kind: 'title', option: String(option.rank), title }] : [];
  switch (command.kind) {
    case 'rename': {
      const { number, title } = command;
      const edits = retitle(optionOf(number), title);
      return { edits, done: () => renamed(number, title), undone: renaming(number, title) };
    }
    case 'merge': {
      const { from, into } = command;
      const option = optionOf(from);
      const done = merged(from, option?.support.separate ?? 0, into);
      return { edits: retitle(option, options.title(into) ?? ''), done: () => done, undone: merging(from, into) };
    }
    case 'split': {
      const { number } = command;
      const ideas = speaking(command, optionOf(number), report);
      const title = await page.ask(...askedOf(ideas, page), refuseTitle);
      if (!title) return null;
      const edits = ideas.map(({ id }): LedgerEdit => ({ kind: 'place', id, option: title }));
      const done = (): string => split(ideas.length, number, options.number(title), title);
      return { edits, done, undone: splitting(ideas.length, number, title) };
    }
    default:
      return command satisfies never;
  }
}

/** The ideas that are split off, as many as the window has room for, and what is asked about them. */
function askedOf(ideas: readonly LedgerEntry[], page: Page): [lines: string[], question: string] {
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
