import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createSession } from '../../src/cli/review/session.ts';
import {
  distil,
  type Embedder,
  editLines,
  type LedgerLine,
  type Report,
  readNotes,
  readPriorities,
  type Settings,
} from '../../src/index.ts';
import { createRandom } from '../../src/random.ts';
import { adjustedRandIndex } from '../metrics/adjusted-rand-index.ts';
import type { LabelledSet } from '../quality/find-sets.ts';
import { readGold } from '../quality/read-gold.ts';
import { createOfficer, type Officer } from './create-officer.ts';
import { linesOf } from './lines-of.ts';

const CHECKPOINTS = [0, 10, 20, 30, 60, 90, 120];

/** How an officer may go about it. */
export const ORDERS = ['review', 'review by fours', 'random', 'spreadsheet', 'corrections'] as const;

export interface SteeringResult {
  readonly file: string;
  readonly notes: number;
  readonly ideas: number;
  /** Numbers of answers, ascending, with that of a third of the notes. */
  readonly checkpoints: readonly number[];
  /** For each order and each number of answers. */
  readonly scores: ReadonlyMap<(typeof ORDERS)[number], readonly Score[]>;
}

export interface Score {
  readonly answers: number;
  /** The share of the lines that the officer has read for them. */
  readonly read: number;
  readonly ari: number;
  /** The share of the notes with a theme that stand in the option of their theme. */
  readonly right: number;
}

type Workshop = Extract<LabelledSet, { kind: 'workshop' }>;

const source = (file: string) => ({ name: basename(file), bytes: createReadStream(file) });

/**
 * What a simulated officer's answers bring. `review`: the questions as the program asks them, several
 * ideas at once; each thing said of some of them is an answer, and is learnt from. `review by fours`: the same where four ideas
 * at most are shown. `random`: ideas in random order, each placed
 * or set aside. `spreadsheet`: the lines of the ledger from the top, each one that is read counting as an answer, the wrong
 * ones corrected. `corrections`: the same, but only corrections count, as if reading cost nothing.
 */
export async function measureSteering(
  set: Workshop,
  settings: Partial<Settings>,
  embedder?: Embedder,
): Promise<SteeringResult> {
  const gold = readGold(set.gold);
  const checkpoints = [...new Set([...CHECKPOINTS, Math.round(gold.size / 3)])].sort((a, b) => a - b);
  const { notes } = await readNotes([source(set.file)], settings);
  const priorities = set.priorities === null ? {} : { priorities: await readPriorities(source(set.priorities)) };
  const run = (assignments: readonly LedgerLine[], questions = 0): Promise<Report> =>
    distil({ ...(embedder ? { embedder } : {}), notes, ...priorities, settings, assignments, questions });
  const draft = await run([], 1);
  const lines = await linesOf(draft);
  const ids = draft.ideas.filter(({ id, status }) => gold.has(id) && status !== 'duplicate').map(({ id }) => id);
  const score = (report: Report, officer: Officer, answers: number, read: number): Score => {
    const judged = report.ideas.flatMap(({ id, option }) => {
      const theme = gold.get(id)?.theme ?? null;
      const title = report.options[(option ?? 0) - 1]?.title;
      return theme === null ? [] : [{ theme, title: title ?? `none ${id}`, stands: officer.themeOf(title ?? '') }];
    });
    return {
      answers,
      read: read / ids.length,
      ari: adjustedRandIndex(
        judged.map(({ theme }) => theme),
        judged.map(({ title }) => title),
      ),
      right: judged.filter(({ theme, stands }) => stands === theme).length / judged.length,
    };
  };

  const review = async (most: number): Promise<Score[]> => {
    const officer = createOfficer(draft, gold);
    const session = await createSession([], { distil: run, linesOf, save: async () => undefined, now: () => 0 });
    const read = new Set<string>();
    const scores = [score(draft, officer, 0, 0)];
    for (let answers = 1; answers <= Math.max(...checkpoints); answers++) {
      const screen = session.screen();
      const ids = screen?.kind === 'option' ? [...screen.ideas.values()].slice(0, most) : (screen?.ids ?? []);
      for (const id of ids) read.add(id);
      if (screen?.kind === 'option') await session.answer(officer.answer(ids, session.report()));
      else if (screen) await session.answer([officer.judge(screen.ids)]);
      if (checkpoints.includes(answers)) scores.push(score(session.report(), officer, answers, read.size));
    }
    return scores;
  };
  /** Edits of the draft's own ledger, distilled at each checkpoint; `cost` says how many answers each line is. */
  const inOrder = async (ids: readonly string[], pinsAll: boolean, countsReading: boolean): Promise<Score[]> => {
    const officer = createOfficer(draft, gold);
    const right = new Set(
      draft.ideas.filter(({ id, option, status }) => isRight(id, option, status, officer)).map(({ id }) => id),
    );
    const scores = [score(draft, officer, 0, 0)];
    let edited: readonly LedgerLine[] = lines;
    let answers = 0;
    for (const [read, id] of [...ids, null].entries()) {
      if (id !== null) {
        if (!right.has(id) || pinsAll) edited = editLines(edited, officer.sort(id));
        if (!right.has(id) || countsReading) answers++;
        else continue;
      }
      const due = checkpoints.filter((checkpoint) => checkpoint > (scores.at(-1)?.answers ?? 0));
      for (const checkpoint of id === null ? due : due.filter((checkpoint) => checkpoint === answers))
        scores.push(score(await run(edited), officer, checkpoint, id === null ? read : read + 1));
    }
    return scores;
  };
  const isRight = (id: string, option: number | null, status: string, officer: Officer): boolean => {
    const theme = gold.get(id)?.theme ?? null;
    if (status === 'blank') return true;
    return theme === null ? option === null : officer.themeOf(draft.options[(option ?? 0) - 1]?.title ?? '') === theme;
  };
  return {
    file: set.file,
    notes: gold.size,
    ideas: ids.length,
    checkpoints,
    scores: new Map([
      ['review', await review(Number.POSITIVE_INFINITY)],
      ['review by fours', await review(4)],
      ['random', await inOrder(shuffled(ids), true, true)],
      ['spreadsheet', await inOrder(ids, false, true)],
      ['corrections', await inOrder(ids, false, false)],
    ]),
  };
}

/** In an order of chance, but always the same (Fisher and Yates). */
function shuffled(ids: readonly string[]): string[] {
  const random = createRandom(1);
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order;
}
