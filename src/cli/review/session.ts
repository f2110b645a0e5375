import type { LedgerLine, Question, Report } from '../../model.ts';
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

/** A review in progress: the ledger as it stands and what to ask next. */
export interface Session {
  readonly report: () => Report;
  /** Answers since the beginning of the session, less those undone. */
  readonly answers: () => number;
  /** What to ask next; undefined where nothing is left. */
  readonly question: () => Question | undefined;
  /** Asks something else for the rest of the session. */
  readonly skip: () => void;
  /** Asks about pairs that may say the same before all else; or about ideas again. */
  readonly turn: () => void;
  /** How many ideas officers have placed, those of the last answers too. */
  readonly placed: () => number;
  /**
   * Makes edits as one answer, saves them and learns from them; gives the number of other ideas that moved with them, or
   * null where learning takes so long that it is put off until a few answers more.
   */
  readonly answer: (edits: readonly LedgerEdit[]) => Promise<number | null>;
  /** Takes the last answer back; false where there is none. */
  readonly undo: () => Promise<boolean>;
}

/** Questions fetched at once. */
const FETCHED = 10;
/** Where learning takes longer than this, several questions are asked before it is done again. */
const PATIENCE_MS = 1500;
const ASKED_AT_ONCE = 5;

/** Begins or resumes a review from the lines of a ledger. Every answer is saved before anything is learnt from it. */
export async function createSession(
  begun: readonly LedgerLine[],
  { distil, linesOf, save, now }: Surroundings,
): Promise<Session> {
  let report = await distil(begun, FETCHED);
  let lines = await linesOf(report);
  let pending = 0;
  let slow = false;
  let kind: Question['kind'] = 'option';
  const before: {
    readonly report: Report;
    readonly lines: readonly LedgerLine[];
    readonly done: ReadonlySet<string>;
  }[] = [];
  let done = new Set<string>();

  const learn = async (): Promise<void> => {
    const start = now();
    report = await distil(lines, FETCHED + done.size);
    slow = now() - start > PATIENCE_MS;
    lines = await linesOf(report);
    pending = 0;
  };
  const next = (): Question | undefined => {
    const open = report.questions?.filter((question) => !done.has(keyOf(question))) ?? [];
    return open.find((question) => question.kind === kind) ?? open[0];
  };
  return {
    report: () => report,
    answers: () => before.length,
    question: next,
    placed: () => lines.filter(({ pin, status }) => pin === 'yes' && status === 'option').length,
    skip: () => {
      const question = next();
      if (question) done.add(keyOf(question));
    },
    turn: () => {
      kind = kind === 'option' ? 'repeat' : 'option';
    },
    answer: async (edits) => {
      before.push({ report, lines, done: new Set(done) });
      const asked = next();
      lines = edits.reduce((edited: readonly LedgerLine[], edit) => editLines(edited, edit), lines);
      await save(report, lines);
      if (asked && slow) done.add(keyOf(asked));
      pending++;
      const whole = edits.length > 1 || edits.some(({ kind }) => kind === 'title');
      if (slow && !whole && pending < ASKED_AT_ONCE && next()) return null;
      const old = report;
      await learn();
      return moved(old, report, edits);
    },
    undo: async () => {
      const last = before.pop();
      if (!last) return false;
      ({ report, lines } = last);
      done = new Set(last.done);
      pending = Math.max(0, pending - 1);
      await save(report, lines);
      return true;
    },
  };
}

const keyOf = (question: Question): string => JSON.stringify(question.kind === 'option' ? [question.id] : question.ids);

/** How many ideas stand in another option than before, besides those that were answered about. */
function moved(old: Report, now: Report, edits: readonly LedgerEdit[]): number {
  if (edits.some(({ kind }) => kind === 'title')) return 0;
  const titleIn = (report: Report) =>
    new Map(
      report.ideas
        .filter(({ status }) => status === 'option')
        .map(({ id, option }) => [id, report.options[(option ?? 0) - 1]?.title]),
    );
  const [was, is] = [titleIn(old), titleIn(now)];
  for (const edit of edits) if ('id' in edit) is.delete(edit.id);
  return [...is].filter(([id, title]) => was.has(id) && was.get(id) !== title).length;
}
