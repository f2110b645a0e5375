import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { converse } from '../../../src/cli/review/converse.ts';
import { createOptionList } from '../../../src/cli/review/option-list.ts';
import { createSession } from '../../../src/cli/review/session.ts';
import { distil, type LedgerLine, type Note, type Report, readLedger, readNotes } from '../../../src/index.ts';
import { editedLedger } from '../../../src/report/index.ts';
import { makeNote } from '../../make-note.ts';
import { sourceOf } from '../../read/source-of.ts';
import { linesOf } from '../../steer/lines-of.ts';
import { IDEAS } from '../run.ts';

/** A review whose answers are written down beforehand. */

/** Two pairs that share half of their words. */
const PAIRS = [
  'Lend laptops with mobile broadband to apprentices in villages',
  'Lend laptops and tablets to apprentices from villages for a term',
  'Paint bright murals along the underpass beside the canal',
  'Bright murals for the canal underpass, painted by pupils at school',
];

let notes: readonly Note[];
beforeAll(async () => {
  const { notes: all } = await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')]);
  notes = [...all.slice(0, 60), ...PAIRS.map((text, i) => makeNote({ id: `P${i}`, row: 900 + i, text }))];
});

/** Runs a review with these answers; null breaks it off. */
async function review(answers: readonly (string | null)[], begun: readonly LedgerLine[] = [], tick = 0) {
  let clock = 0;
  const saved: string[] = [];
  const said: string[] = [];
  const asked: string[] = [];
  const refused: string[] = [];
  const session = await createSession(begun, {
    distil: (assignments, questions) => distil({ notes, assignments, questions, settings: { embeddings: 'off' } }),
    linesOf,
    save: async (report, lines) => void saved.push(editedLedger(report, lines)),
    now: () => {
      clock += tick;
      return clock;
    },
  });
  const first: Report = session.report();
  const waiting = [...answers];
  const end = await converse({
    session,
    options: createOptionList(first),
    say: (text) => void said.push(text),
    prompts: {
      ask: async (message, check) => {
        asked.push(message);
        for (;;) {
          const answer = waiting.length > 0 ? (waiting.shift() ?? null) : null;
          if (answer === null) return null;
          const wrong = check?.(answer);
          if (wrong === undefined) return answer;
          refused.push(wrong);
        }
      },
    },
  });
  const lines = async () => (saved.length === 0 ? [] : (await readLedger(sourceOf(saved.at(-1) ?? '', 'd.csv'))).lines);
  return { end, saved, said, asked, refused, report: session.report(), first, session, lines };
}

const idIn = (question: string): string => /^(\S+) \(row/.exec(question)?.[1] ?? '';

describe('the review', () => {
  it('asks about an idea with the options to choose from, where it stands, and what may be typed', async () => {
    const { asked, end } = await review(['q']);
    expect(asked[0]).toMatch(/^[NP]\d+ \(row \d+\): "/);
    expect(asked[0]).toContain('Which option does this idea belong to? It stands in ');
    expect(asked[0]).toContain('y it stays, n new, x set aside, s skip');
    expect(end).toBe('quit');
  });

  it('fits 80 columns without help from the terminal, but for the words of notes and titles', async () => {
    const { asked } = await review(['s', 's', '?', 'o', '', 'r', 's', 'q']);
    const own = asked
      .flatMap((text) => text.split('\n'))
      .filter((line) => !line.includes('"') && !/^ {2,3}\d+ {2}/.test(line));
    for (const line of own) expect(line.length, line).toBeLessThanOrEqual(76);
  });

  it('places, sets aside and makes options; every answer is saved before the next question', async () => {
    const { saved, asked, report, lines } = await review(['2', 'x', 'n', 'Evening buses', 'q']);
    expect(saved).toHaveLength(3);
    const [placed = '', aside = '', fresh = ''] = [asked[0], asked[1], asked[2]].map((text) => idIn(text ?? ''));
    const byId = new Map((await lines()).map((line) => [line.id, line]));
    expect(byId.get(placed)).toMatchObject({ pin: 'yes', status: 'option' });
    expect(byId.get(aside)).toMatchObject({ status: 'set-aside', pin: 'yes' });
    expect(byId.get(fresh)).toMatchObject({ option: 'Evening buses', pin: 'yes' });
    expect(report.options.map(({ title }) => title)).toContain('Evening buses');
    expect(report.changes.map(({ kind }) => kind)).toContain('set-aside');
  });

  it('tells the effect and the progress', async () => {
    const { said, report } = await review(['2', 'q']);
    expect(said[0]).toMatch(
      /^Saved; (?:no other idea moved|1 idea moved with it|\d+ ideas moved with it)\. 1 of \d+ ideas are placed by hand\.$/,
    );
    expect(report.ideas.filter(({ steered }) => steered?.pin === 'yes')).toHaveLength(1);
  });

  it('takes the last answer back, also on the disk', async () => {
    const { said, saved, session, lines } = await review(['2', 'u', 'u', 'q']);
    expect(said.slice(1)).toEqual([
      'The last answer is taken back.',
      'There is no answer of this session left to take back.',
    ]);
    expect(saved).toHaveLength(2);
    expect((await lines()).filter(({ pin }) => pin !== '')).toEqual([]);
    expect(session.answers()).toBe(0);
  });

  it('asks again about the same idea after an answer was taken back, and not after a skip', async () => {
    const { asked } = await review(['2', 'u', 's', 'q']);
    expect(asked[2]).toBe(asked[0]);
    expect(asked[3]).not.toBe(asked[0]);
  });

  it('goes on where it was broken off', async () => {
    const first = await review(['2', '1', null]);
    expect(first.end).toBe('broken-off');
    const second = await review(['q'], await first.lines());
    expect(second.first.ideas.filter(({ steered }) => steered?.pin === 'yes')).toHaveLength(2);
    const answered = first.asked.slice(0, 2).map(idIn);
    expect(answered).not.toContain(idIn(second.asked[0] ?? ''));
    // What it asks is what it would have asked had it not been broken off.
    expect(second.asked[0]?.split('\n')[0]).toBe(first.asked[2]?.split('\n')[0]);
  });

  it('asks on where learning takes long, and learns after five answers', async () => {
    const SLOW_MS = 2000;
    const { asked, said, saved, report } = await review(
      ['1', 'n', 'Slow boats', '2', '3', '1', '2', '3', 'q'],
      [],
      SLOW_MS,
    );
    expect(new Set(asked.map(idIn)).size).toBeGreaterThan(5);
    // The first answer shows how long it takes; the next four are only saved.
    expect(said.filter((text) => text.includes('worked out in a moment'))).toHaveLength(5);
    expect(asked[3]).toContain('Slow boats');
    expect(said.at(-1)).toContain('7 of ');
    expect(saved).toHaveLength(7);
    expect(report.options.map(({ title }) => title)).toContain('Slow boats');
  });

  it('refuses what is no answer, in words', async () => {
    const { refused } = await review(['99', 'banana', 'no', 'q']);
    expect(refused).toEqual([
      'There is no option 99',
      'That is none of the answers. ? lists them',
      'A number, y, n, x or s. ? explains them',
    ]);
  });

  it('renames, merges and splits whole options, each as one answer', async () => {
    const renamed = await review(['o', '1 = A better name', 'q']);
    expect(renamed.report.options.map(({ title }) => title)).toContain('A better name');
    expect(renamed.session.answers()).toBe(1);

    const merged = await review(['o', '2 > 1', 'q']);
    expect(merged.report.options).toHaveLength(merged.first.options.length - 1);
    expect(merged.report.changes.map(({ kind }) => kind)).toEqual(['merged']);

    const word = /\p{L}{5,}/u.exec(renamed.first.ideas.find(({ option }) => option === 1)?.text ?? '')?.[0] ?? '';
    const split = await review(['o', `1 / ${word}`, 'A part of it', 'u', 'q']);
    expect(split.asked[2]).toMatch(/^\d+ ideas: what is their option called\?/);
    expect(split.saved).toHaveLength(2);
    expect(split.report.options).toEqual(split.first.options);
  });

  it('refuses commands about options that make no sense', async () => {
    const { refused } = await review(['o', '3', '99 = x', '1 > 1', '1 / zzzzz', '', 'q']);
    expect(refused).toEqual([
      'Write 3 = New title, 3 > 5, or 3 / bus, parking',
      'There is no option 99',
      'Name two different options',
      'No idea of it holds any of these words',
    ]);
  });

  it('keeps the numbers of the options through a session, whatever their ranks become', async () => {
    const { asked } = await review(['2', '2', '3', 's', 'q']);
    const optionsIn = (text: string | undefined) => text?.split('\n').filter((line) => /^ {2,3}\d+ {2}/.test(line));
    for (const text of asked) expect(optionsIn(text)).toEqual(optionsIn(asked[0]));
  });

  it('asks whether two ideas say the same, where it is told to', async () => {
    const { asked, report, first } = await review(['r', 'y', 'no', 'q']);
    const pairs = first.questions?.filter(({ kind }) => kind === 'repeat') ?? [];
    expect(pairs.length).toBeGreaterThan(1);
    expect(asked[1]).toContain('Do these two say the same?');
    expect(report.changes.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(report.ideas.filter(({ steered }) => steered && steered.apartFrom.length > 0)).toHaveLength(1);
  });

  it('asks whether a title is right once five ideas were placed under it', async () => {
    const { asked, report } = await review(['1', '1', '1', '1', '1', 'What it is really about', 'q']);
    expect(asked[5]).toContain('Is this title right?');
    expect(report.options.map(({ title }) => title)).toContain('What it is really about');
  });
});
