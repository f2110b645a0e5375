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
  const shown: string[] = [];
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
    width: 80,
    prompts: {
      ask: async (message, check) => {
        asked.push(message);
        shown.push(said.at(-1) ?? '');
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
  return { end, saved, said, asked, shown, refused, report: session.report(), first, session, lines };
}

/** The ids of the ideas on a screen, by their letters. */
const idsOn = (screen: string | undefined): Record<string, string> => {
  const ideas = (screen ?? '').matchAll(/^ ([a-m]) {2}".*?"\s+([A-Z]\d+),\s+row\s+\d+,\s+now\s+in\s/gms);
  return Object.fromEntries([...ideas].map(([, letter, id]) => [letter, id]));
};
const lettersOn = (screen: string | undefined): string => Object.keys(idsOn(screen)).join('');

describe('the review', () => {
  it('shows ideas that may belong together, the options, where each idea stands, and what may be typed', async () => {
    const { asked, shown, report, end } = await review(['q']);
    expect(lettersOn(shown[0])).toMatch(/^abc/);
    expect(shown[0]).toMatch(/now\s+in\s+\d or \d/);
    for (const { title } of report.options) expect(shown[0]).toContain(title);
    expect(asked[0]).toContain('Which option do these ideas belong to?');
    expect(asked[0]).toMatch(/for all, or "1 ab" for a and b; y they stay,\nn new, x set aside, s skip/);
    expect(end).toBe('quit');
  });

  it('fits 80 columns without help from the terminal', async () => {
    const { asked, shown } = await review(['s', 's', '?', 'o', '', 'r', 's', 'q']);
    for (const line of [...asked.flatMap((text) => text.split('\n'))])
      expect(line.length, line).toBeLessThanOrEqual(76);
    const titled = /^ {2,3}\d+ {2}/;
    for (const line of shown.flatMap((text) => text.split('\n')))
      if (!titled.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('puts some or all of the ideas on the screen where they belong, and asks on about the rest by their letters', async () => {
    const { shown, report } = await review(['2 ac', '1 b', '3', 's', 'q']);
    const first = idsOn(shown[0]);
    expect(lettersOn(shown[1])).toBe(lettersOn(shown[0]).replace(/[ac]/g, ''));
    expect(lettersOn(shown[2])).toBe(lettersOn(shown[0]).replace(/[abc]/g, ''));
    expect(idsOn(shown[2]).d).toBe(first.d);
    const byId = new Map(report.ideas.map((entry) => [entry.id, entry]));
    const optionsOf = (ids: readonly (string | undefined)[]) => new Set(ids.map((id) => byId.get(id ?? '')?.option));
    const rest = Object.values(first).slice(3);
    expect([...optionsOf([first.a, first.c]), ...optionsOf([first.b]), ...optionsOf(rest)]).toHaveLength(3);
    for (const id of Object.values(first)) expect(byId.get(id)?.steered?.pin).toBe('yes');
    expect(Object.values(idsOn(shown[4])).some((id) => Object.values(first).includes(id))).toBe(false);
  });

  it('takes several placings in one line as one answer, the number without letters for what is left', async () => {
    const { shown, said, session, lines } = await review(['3, 1 b, x d, s cfg', 'q']);
    const first = idsOn(shown[0]);
    const byId = new Map((await lines()).map((line) => [line.id, line]));
    expect(byId.get(first.d ?? '')).toMatchObject({ status: 'set-aside', pin: 'yes' });
    expect(byId.get(first.c ?? '')).toMatchObject({ pin: '' });
    const placed = Object.keys(first).length - 5;
    expect(said[1]).toContain(`Saved: ${placed} in option 3, 1 in option 1, 1 set aside; `);
    expect(session.answers()).toBe(1);
    expect(Object.values(idsOn(shown[1]))).not.toContain(first.c);
  });

  it('leaves ideas where they are, for good, each in its own option', async () => {
    const { shown, first, report } = await review(['y', 'q']);
    const titleIn = ({ ideas, options }: Report, id: string) =>
      options[(ideas.find((entry) => entry.id === id)?.option ?? 0) - 1]?.title;
    for (const id of Object.values(idsOn(shown[0]))) {
      expect(titleIn(report, id)).toBe(titleIn(first, id));
      expect(report.ideas.find((entry) => entry.id === id)?.steered?.pin).toBe('yes');
    }
  });

  it('places, sets aside and makes options; every answer is saved before the next question', async () => {
    const { saved, shown, report, lines } = await review(['2 a', 'x b', 'n c', 'Evening buses', 'q']);
    expect(saved).toHaveLength(3);
    const { a = '', b = '', c = '' } = idsOn(shown[0]);
    const byId = new Map((await lines()).map((line) => [line.id, line]));
    expect(byId.get(a)).toMatchObject({ pin: 'yes', status: 'option' });
    expect(byId.get(b)).toMatchObject({ status: 'set-aside', pin: 'yes' });
    expect(byId.get(c)).toMatchObject({ option: 'Evening buses', pin: 'yes' });
    expect(report.options.map(({ title }) => title)).toContain('Evening buses');
    expect(report.changes.map(({ kind }) => kind)).toContain('set-aside');
  });

  it('tells the effect and the progress', async () => {
    const { said, report } = await review(['2 a', 'q']);
    expect(said[1]).toMatch(
      /^Saved: 1 in option 2; (?:no other idea moved|1 other idea moved with it|\d+ other ideas moved with it)\. 1 of \d+ ideas are placed by hand\.$/,
    );
    expect(report.ideas.filter(({ steered }) => steered?.pin === 'yes')).toHaveLength(1);
  });

  it('takes the last answer back, also on the disk and on the screen', async () => {
    const { said, shown, saved, session, lines } = await review(['2 a', 'u', 'u', 'q']);
    expect(said).toContain('The last answer is taken back.');
    expect(said).toContain('There is no answer of this session left to take back.');
    expect(shown[2]).toBe(shown[0]);
    expect(saved).toHaveLength(2);
    expect((await lines()).filter(({ pin }) => pin !== '')).toEqual([]);
    expect(session.answers()).toBe(0);
  });

  it('asks about other ideas after a skip', async () => {
    const { shown } = await review(['s', 'q']);
    const before = Object.values(idsOn(shown[0]));
    expect(Object.values(idsOn(shown[1])).filter((id) => before.includes(id))).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const first = await review(['2 abcd', '1 e', 's', null]);
    expect(first.end).toBe('broken-off');
    const second = await review(['q'], await first.lines());
    expect(second.first.ideas.filter(({ steered }) => steered?.pin === 'yes')).toHaveLength(5);
    // What it asks is what it would have asked had it not been broken off.
    expect(second.first.questions).toEqual(first.report.questions?.slice(0, second.first.questions?.length));
  });

  it('asks on where learning takes long, and learns after five answers', async () => {
    const SLOW_MS = 2000;
    const { shown, said, saved, report } = await review(
      ['1 a', 'n b', 'Slow boats', '2 c', '3 d', '1 e', '2 f', '3 g', 'q'],
      [],
      SLOW_MS,
    );
    // The first answer shows how long it takes; the next four are only saved.
    expect(said.filter((text) => text.includes('worked out in a moment'))).toHaveLength(5);
    expect(shown[3]).toContain('Slow boats');
    expect(saved).toHaveLength(7);
    expect(said.at(-2)).toContain('7 of ');
    expect(report.options.map(({ title }) => title)).toContain('Slow boats');
  });

  it('refuses what is no answer, in words', async () => {
    const { refused } = await review(['99', 'banana', '2 z', '2 k', '2 a, 3 a', '2, 3', 'x', 'q']);
    expect(refused).toEqual([
      'There is no option 99',
      'That is none of the answers. ? lists them',
      'That is none of the answers. ? lists them',
      'There is no idea k on the screen',
      'a is named twice',
      'Only one number may be without letters; it takes all that are left',
      'Say which: x a b sets two aside',
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
    const { shown } = await review(['2 a', '2 b', '3 c', 's', 'q']);
    const optionsIn = (text: string | undefined) => text?.split('\n').filter((line) => /^ {2,3}\d+ {2}/.test(line));
    expect(optionsIn(shown[0])?.length).toBeGreaterThan(1);
    for (const text of shown) expect(optionsIn(shown[0])).toEqual(expect.arrayContaining(optionsIn(text) ?? []));
  });

  it('asks whether two ideas say the same, where it is told to', async () => {
    const { asked, report, first } = await review(['r', 'y', 'no', 'q']);
    const pairs = first.questions?.filter(({ kind }) => kind === 'repeat') ?? [];
    expect(pairs.length).toBeGreaterThan(1);
    expect(asked[1]).toContain('Do these two say the same?');
    expect(report.changes.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(report.ideas.filter(({ steered }) => steered && steered.apartFrom.length > 0)).toHaveLength(1);
  });

  it('asks about the same pair again after whole options were changed', async () => {
    const { shown } = await review(['r', 'o', '1 = A better name', 'q']);
    expect(shown[3]).toBe(shown[1]);
  });

  it('asks whether a title is right once five ideas were placed under it', async () => {
    const { asked, refused, report } = await review(['1 ab', '1 cd', '1 e', 'q', 'What it is really about', 'q']);
    expect(refused).toEqual(['A title has three letters at least']);
    expect(asked[3]).toContain('Is this title right?');
    expect(report.options.map(({ title }) => title)).toContain('What it is really about');
  });
});
