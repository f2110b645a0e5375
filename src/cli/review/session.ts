import type { LedgerLine, Report } from '../../model.ts';
import { editLines, type LedgerEdit } from '../../steer/edit-lines.ts';

/** What the session needs of the world. */
export interface Surroundings {
  /** Distils the notes with an edited ledger, and asks for so many questions. */
  readonly distil: (lines: readonly LedgerLine[], questions: number) => Promise<Report>;
  /** The lines of a report's ledger. */
  readonly linesOf: (report: Report) => Promise<readonly LedgerLine[]>;
  /** Writes the ledger of a report with its edited lines; it is on the disk when this is done. */
  readonly save: (report: Report, lines: readonly LedgerLine[]) => Promise<void>;
  /** Milliseconds, for how long things take. */
  readonly now: () => number;
}

/** What is on the screen: ideas, each by its letter, or a pair that may say the same. */
export type Screen =
  | { readonly kind: 'option'; readonly ideas: ReadonlyMap<string, string> }
  | { readonly kind: 'repeat'; readonly ids: readonly [string, string] };

/** An idea that another answer moved, and the title of the option in which it stands now. */
export interface Moved {
  readonly id: string;
  readonly title: string;
}

/** A review in progress: the ledger as it stands and what to ask next. */
export interface Session {
  readonly report: () => Report;
  /** Answers since the beginning of the session, less those undone. */
  readonly answers: () => number;
  /** What to ask next; ideas stay, by their letters, until each is answered about. Undefined where nothing is left. */
  readonly screen: () => Screen | undefined;
  /** Asks no more about the ideas of a screen, or its pair, for the rest of the session. */
  readonly skip: (screen: Screen) => void;
  /** Asks about pairs that may say the same before all else; or about ideas again. */
  readonly turn: () => void;
  /** How many pairs that may say the same are left to ask about. */
  readonly pairsLeft: () => number;
  /** How many ideas officers have placed, those of the last answers too. */
  readonly placed: () => number;
  /**
   * Makes edits as one answer, saves them and learns from them; gives the other ideas that moved with them, or null where
   * learning takes so long that it is put off until a few answers more. Where saving fails, no answer was made.
   * @param skipped what the same answer skips
   */
  readonly answer: (edits: readonly LedgerEdit[], skipped?: Screen) => Promise<readonly Moved[] | null>;
  /** Learns from answers of which that was put off, so that the report knows of them. */
  readonly catchUp: () => Promise<void>;
  /** Takes the last answer back; false where there is none. Where saving fails, the answer stands. */
  readonly undo: () => Promise<boolean>;
}

/** Questions fetched at once. */
const FETCHED = 10;
/** Where learning takes longer than this, several questions are asked before it is done again. */
const PATIENCE_MS = 1500;
const ASKED_AT_ONCE = 5;

const LETTERS = 'abcdefghijklm';

/** What an undo goes back to. */
interface State {
  readonly report: Report;
  readonly lines: readonly LedgerLine[];
  /** Ids, and pairs of ids, that are not asked about again. */
  readonly done: ReadonlySet<string>;
  /** The ideas on the screen, by their letters. */
  readonly shown: ReadonlyMap<string, string>;
  /** How many answers the report does not know of. */
  readonly pending: number;
}

/** Begins or resumes a review from the lines of a ledger. Every answer is saved before anything is learnt from it. */
export async function createSession(
  begun: readonly LedgerLine[],
  { distil, linesOf, save, now }: Surroundings,
): Promise<Session> {
  const drawn = await distil(begun, FETCHED);
  let state: State = { report: drawn, lines: await linesOf(drawn), done: new Set(), shown: new Map(), pending: 0 };
  const before: State[] = [];
  let slow = false;
  let kind: Screen['kind'] = 'option';

  const learn = async (): Promise<void> => {
    const start = now();
    const report = await distil(state.lines, FETCHED + state.done.size);
    slow = now() - start > PATIENCE_MS;
    state = { ...state, report, lines: await linesOf(report), pending: 0 };
  };
  const screen = (): Screen | undefined => {
    const left = among(state.shown, openIn(state));
    const screens = [...(left.size > 0 ? [{ kind: 'option', ideas: left } as const] : []), ...screensOf(state)];
    const next = screens.find((one) => one.kind === kind) ?? screens[0];
    if (next?.kind === 'option') state = { ...state, shown: next.ideas };
    return next;
  };
  return {
    report: () => state.report,
    answers: () => before.length,
    screen,
    placed: () => state.lines.filter(({ pin, status }) => pin === 'yes' && status === 'option').length,
    skip: (skipped) => {
      state = { ...state, done: new Set([...state.done, ...keysOf(skipped)]) };
    },
    turn: () => {
      kind = kind === 'option' ? 'repeat' : 'option';
    },
    pairsLeft: () => screensOf(state).filter((one) => one.kind === 'repeat').length,
    answer: async (edits, skipped) => {
      const lines = edits.reduce((edited: readonly LedgerLine[], edit) => editLines(edited, edit), state.lines);
      await save(state.report, lines);
      before.push(state);
      const done = new Set([...state.done, ...edits.flatMap(judgedPair), ...(skipped ? keysOf(skipped) : [])]);
      state = { ...state, lines, done, pending: state.pending + 1 };
      const whole = edits.some(({ kind }) => kind === 'title');
      if (slow && !whole && state.pending < ASKED_AT_ONCE && screen()) return null;
      const old = state.report;
      await learn();
      return moved(old, state, edits);
    },
    catchUp: async () => {
      if (state.pending > 0) await learn();
    },
    undo: async () => {
      const last = before.at(-1);
      if (!last) return false;
      await save(last.report, last.lines);
      before.pop();
      state = last;
      return true;
    },
  };
}

/** The pair that an edit settles, as the questions name it. */
function judgedPair(edit: LedgerEdit): string[] {
  if (edit.kind === 'repeat') return [pairKey([edit.of, edit.id])];
  return edit.kind === 'apart' ? [pairKey(edit.ids)] : [];
}

/** What a screen is about, as it is kept that it is not asked about again. */
const keysOf = (screen: Screen): string[] =>
  screen.kind === 'repeat' ? [pairKey(screen.ids)] : [...screen.ideas.values()];

const pairKey = (ids: readonly [string, string]): string => JSON.stringify(ids);

/** The questions that are still open, as screens. */
function screensOf(state: State): Screen[] {
  const open = openIn(state);
  return (state.report.questions ?? []).flatMap((question): Screen[] => {
    if (question.kind === 'repeat') return state.done.has(pairKey(question.ids)) ? [] : [question];
    const ideas = among(new Map(question.ids.map((id, at) => [LETTERS[at] ?? '', id])), open);
    return ideas.size === 0 ? [] : [{ kind: 'option', ideas: relettered(ideas) }];
  });
}

const relettered = (ideas: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...ideas.values()].map((id, at) => [LETTERS[at] ?? '', id]));

/** The ideas of which the officer has not yet said anything. */
const openIn = ({ lines, done }: State): Set<string> =>
  new Set(lines.flatMap(({ id, status, pin }) => (status === 'option' && pin !== 'yes' && !done.has(id) ? id : [])));

const among = (ideas: ReadonlyMap<string, string>, open: ReadonlySet<string>): Map<string, string> =>
  new Map([...ideas].filter(([, id]) => open.has(id)));

/** The ideas that stand in another option than before, besides those that officers placed, now or in answers not yet learnt. */
function moved(old: Report, { report, lines }: State, edits: readonly LedgerEdit[]): Moved[] {
  if (edits.some(({ kind }) => kind === 'title')) return [];
  const titleIn = ({ ideas, options }: Report): Map<string, string> =>
    new Map(
      ideas.flatMap(({ id, status, option }) => {
        const title = status === 'option' ? options[(option ?? 0) - 1]?.title : undefined;
        return title === undefined ? [] : [[id, title] as const];
      }),
    );
  const [was, is] = [titleIn(old), titleIn(report)];
  for (const { id, pin } of lines) if (pin === 'yes' || pin === 'option') is.delete(id);
  return [...is].flatMap(([id, title]) => (was.has(id) && was.get(id) !== title ? { id, title } : []));
}
