import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { converse } from '../../../src/cli/review/converse.ts';
import { createOptionList } from '../../../src/cli/review/option-list.ts';
import { createPage } from '../../../src/cli/review/page.ts';
import type { Prompts } from '../../../src/cli/review/prompts.ts';
import { createSession } from '../../../src/cli/review/session.ts';
import { errors } from '../../../src/errors.ts';
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

/** Words that some ideas of the third option hold. */
const SPLIT_WORDS = 'cyber, supplier';

let notes: readonly Note[];
beforeAll(async () => {
  const { notes: all } = await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')]);
  notes = [...all.slice(0, 60), ...PAIRS.map((text, i) => makeNote({ id: `P${i}`, row: 900 + i, text }))];
});

interface Circumstances {
  readonly begun?: readonly LedgerLine[];
  /** Milliseconds that each learning takes. */
  readonly tick?: number;
  readonly height?: number;
  readonly width?: number;
  /** Which savings fail, counted from 1, as where the file is open in Excel. */
  readonly failing?: readonly number[];
}

/** Runs a review with these answers; null breaks it off. */
async function review(
  answers: readonly (string | null)[],
  { begun = [], tick = 0, height, width = 80, failing = [] }: Circumstances = {},
) {
  let clock = 0;
  let savings = 0;
  const saved: string[] = [];
  const said: string[] = [];
  const shown: string[] = [];
  const asked: string[] = [];
  const refused: string[] = [];
  const session = await createSession(begun, {
    distil: (assignments, questions) => distil({ notes, assignments, questions, settings: { embeddings: 'off' } }),
    linesOf,
    save: async (report, lines) => {
      if (failing.includes(++savings)) throw errors.outputUnwritable('decisions.csv', 'busy', 'close it in Excel');
      saved.push(editedLedger(report, lines));
    },
    now: () => {
      clock += tick;
      return clock;
    },
  });
  const first: Report = session.report();
  const waiting = [...answers];
  let printed: string[] = [];
  const prompts: Prompts = {
    ask: async (message, check) => {
      asked.push(message);
      shown.push(printed.join('\n'));
      printed = [];
      for (;;) {
        const answer = waiting.length > 0 ? (waiting.shift() ?? null) : null;
        if (answer === null) return null;
        const wrong = check?.(answer);
        if (wrong === undefined) return answer;
        refused.push(wrong);
      }
    },
  };
  const page = createPage(prompts, {
    width: () => width,
    height: () => height,
    print: (text) => void printed.push(text),
  });
  const end = await converse({
    session,
    options: createOptionList(first),
    page: {
      ...page,
      tell: (text) => {
        said.push(text);
        page.tell(text);
      },
    },
    kept: [],
  });
  page.close();
  const last = printed.join('\n');
  const lines = async () => (saved.length === 0 ? [] : (await readLedger(sourceOf(saved.at(-1) ?? '', 'd.csv'))).lines);
  return { end, saved, said, asked, shown, last, refused, report: session.report(), first, session, lines };
}

/** The ids of the ideas on a screen, by their letters. */
const idsOn = (screen: string | undefined): Record<string, string> => {
  const ideas = (screen ?? '').matchAll(/^ ([a-m]) {2}".*?"\s+([A-Z]\d+),\s+row\s+\d+,\s+now\s+in\s/gms);
  return Object.fromEntries([...ideas].map(([, letter, id]) => [letter, id]));
};
const lettersOn = (screen: string | undefined): string => Object.keys(idsOn(screen)).join('');

/** The options on a screen, as lines. */
const optionsOn = (screen: string | undefined): string[] =>
  (screen ?? '').split('\n').filter((line) => /^ {2,3}\d+ {2}/.test(line));

describe('the review', () => {
  it('shows ideas that may belong together, the options, where each idea stands, and what may be typed', async () => {
    const { asked, shown, report, end } = await review(['q']);
    expect(lettersOn(shown[0])).toMatch(/^abc/);
    expect(shown[0]).toMatch(/now\s+in\s+\d,\s+next\s+best\s+\d/);
    for (const { title } of report.options) expect(shown[0]).toContain(title);
    expect(asked[0]).toContain('Which option do these ideas belong to?');
    expect(asked[0]).toMatch(/for all, or "1 ab" for a and b; y they stay,\nn new, x set aside, s skip/);
    expect(end).toBe('quit');
  });

  it.each([80, 60])('fits %i columns without help from the terminal', async (width) => {
    const { asked, shown, last } = await review(
      ['s', '?', '', '2 a', 'u', 'o', '1 / zzzzz', '', 'r', '?', '', 's', 'o', '1 > 2', 'q'],
      { width },
    );
    for (const line of asked.flatMap((text) => text.split('\n')))
      expect(line.length, line).toBeLessThanOrEqual(width - 3);
    for (const line of [...shown, last].flatMap((text) => text.split('\n')))
      expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('explains itself on a page of its own, and comes back to the same ideas', async () => {
    const { shown, asked, refused } = await review(['?', '3', '', 'q'], { height: 24 });
    expect(shown[1]).toContain('A number puts all ideas on the screen into that option');
    expect(lettersOn(shown[1])).toBe('');
    expect(asked[1]).toBe('Back: Enter');
    expect(refused).toEqual(['Enter goes back to the question']);
    expect(idsOn(shown[2])).toMatchObject(idsOn(shown[0]));
  });

  it.each([24, 30])('fits %i lines, with its prompt; the ideas that have no room come next', async (height) => {
    const whole = await review(['q']);
    const answers = ['2', '1', '?', '', '3 a', 's', 'r', '?', '', 's', 'r', 'q'];
    const { asked, shown } = await review(answers, { height });
    const linesOn = (place: number): number => [shown[place], asked[place]].join('\n').split('\n').length;
    // The prompt is a bar, the question, the line that is typed, the line for what is wrong, and the cursor's line.
    for (const place of shown.keys()) expect(linesOn(place) + 4, shown[place]).toBeLessThanOrEqual(height);
    const first = Object.values(idsOn(shown[0]));
    const all = Object.values(idsOn(whole.shown[0]));
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect(first).toEqual(all.slice(0, first.length));
    const next = shown.flatMap((text) => Object.values(idsOn(text)));
    expect(next.slice(0, all.length)).toEqual(all);
  });

  it('uses the room that there is, and shows two ideas where there is none', async () => {
    const [high, low, flat] = await Promise.all([60, 24, 5].map((height) => review(['q'], { height })));
    const whole = await review(['q']);
    expect(lettersOn(high?.shown[0])).toBe(lettersOn(whole.shown[0]));
    expect(lettersOn(low?.shown[0]).length).toBeLessThan(lettersOn(whole.shown[0]).length);
    // One more idea takes a line at least, and would not have fitted.
    const lines = [low?.shown[0], low?.asked[0]].join('\n').split('\n').length;
    expect(lines + 4).toBeGreaterThan(24 - 3);
    expect(lettersOn(flat?.shown[0])).toBe('ab');
  });

  it('says what came of an answer under the ideas, right above the question, and what is left at the end', async () => {
    const { shown, said, last } = await review(['2 a', 's', 'o', '1 = A better name', 'n b', '', 'q']);
    const under = shown.map((text) => text.split('\n\n').at(-1)?.replace(/\s+/g, ' ').trim());
    expect(under[1]).toBe(said[0]);
    expect(under[2]).toBe(said[1]);
    expect(under[4]).toBe(said[2]);
    expect(under[6]).toBe(said[3]);
    expect(last).toBe('');
    const broken = await review(['2 a', 's', null]);
    expect(broken.shown.at(-1)).toContain('Skipped');
    const ended = await review(['x abcdefgh', 'o', '1 = A better name', null]);
    expect(ended.shown.at(-1)).toContain('is now called "A better name"');
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
    expect(said.join(' ')).toContain(`Saved: ${placed} in option 3, 1 in option 1, 1 set aside; `);
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

  it('tells the effect, the ideas that moved with where they went, and the progress', async () => {
    const { said, report, shown } = await review(['1 a', '2 c', '3 d', 'q']);
    expect(said[0]).toMatch(/^Saved: 1 in option 1; no other idea moved\. 1 of \d+ ideas are placed by hand\.$/);
    expect(said[2]).toMatch(/^Saved: 1 in option 3; \d+ other ideas? moved with it: .*\. 3 of \d+ ideas are/);
    const last = said.at(-1) ?? '';
    const moved = [...last.matchAll(/(\w+) to (\d+)/g)];
    expect(moved.length).toBeGreaterThan(0);
    for (const [, id, number] of moved) {
      const rank = report.ideas.find((entry) => entry.id === id)?.option ?? 0;
      expect(optionsOn(shown.at(-1))).toContain(`${number?.padStart(4)}  ${report.options[rank - 1]?.title}`);
    }
  });

  it('takes the last answer back, also on the disk and on the screen, and says what it was', async () => {
    const { said, shown, saved, session, lines } = await review(['2 ab, x c', 'u', 'u', 'q']);
    expect(said).toContain('Taken back: 2 in option 2, 1 set aside.');
    expect(said).toContain('There is no answer of this session left to take back.');
    expect(shown[2]?.startsWith(shown[0] ?? '-')).toBe(true);
    expect(saved).toHaveLength(2);
    expect((await lines()).filter(({ pin }) => pin !== '')).toEqual([]);
    expect(session.answers()).toBe(0);
  });

  it('gives options the numbers back that they had before an answer that is taken back', async () => {
    const rename = await review(['o', '3 = A better name', 'u', 'q']);
    expect(optionsOn(rename.shown[2])).toContain('   3  A better name');
    expect(optionsOn(rename.shown[3])).toEqual(optionsOn(rename.shown[0]));
    expect(rename.said).toContain('Taken back: the title "A better name" of option 3.');
    const merge = await review(['o', '2 > 1', 'u', 'n a', 'Evening buses', 'u', 'q']);
    expect(merge.said).toContain('Taken back: the merging of option 2 into 1.');
    expect(optionsOn(merge.shown.at(-1))).toEqual(optionsOn(merge.shown[0]));
    const title = await review(['1 ab', '1 cd', '1 e', 'What it is really about', 'u', 'q']);
    expect(optionsOn(title.shown[4])).toContain('   1  What it is really about');
    expect(title.said).toContain('Taken back: the title "What it is really about" of option 1.');
    expect(optionsOn(title.shown[5])).toEqual(optionsOn(title.shown[2]));
  });

  it('asks about other ideas after a skip', async () => {
    const { shown, said } = await review(['', 's a', 'q']);
    const before = Object.values(idsOn(shown[0]));
    expect(Object.values(idsOn(shown[1])).filter((id) => before.includes(id))).toEqual([]);
    expect(said[0]).toBe(`Skipped: ${[...lettersOn(shown[0])].join(', ')}; they come no more in this session.`);
    expect(said[1]).toBe('Skipped: a; it comes no more in this session.');
  });

  it('keeps the other parts of an answer where the new option is not named', async () => {
    for (const name of ['', null]) {
      const { said, shown, saved, end, lines } = await review(['2 bc, n a, s d', name, 'q']);
      const { a = '', b = '', c = '' } = idsOn(shown[0]);
      expect(said).toContain('No new option was made; a stays where it was.');
      expect(said.at(-1)).toContain('Saved: 2 in option 2; ');
      const byId = new Map((await lines()).map((line) => [line.id, line]));
      expect([b, c, a].map((id) => byId.get(id)?.pin)).toEqual(['yes', 'yes', '']);
      expect(saved).toHaveLength(1);
      expect(idsOn(shown[2])).toMatchObject({ a });
      expect(end).toBe('quit');
    }
  });

  it('goes on where it was broken off', async () => {
    const first = await review(['2 abcd', '1 e', 's', null]);
    expect(first.end).toBe('broken-off');
    const second = await review(['q'], { begun: await first.lines() });
    expect(second.first.ideas.filter(({ steered }) => steered?.pin === 'yes')).toHaveLength(5);
    // What it asks is what it would have asked had it not been broken off.
    expect(second.first.questions).toEqual(first.report.questions?.slice(0, second.first.questions?.length));
  });

  it('asks on where learning takes long, and learns after five answers', async () => {
    const SLOW_MS = 2000;
    const { shown, said, saved, report } = await review(
      ['1 a', 'n b', 'Slow boats', '2 c', '3 d', '1 e', '2 f', '3 g', 'q'],
      { tick: SLOW_MS },
    );
    // The first answer shows how long it takes; the next four are only saved.
    expect(said.filter((text) => text.includes('worked out in a moment'))).toHaveLength(5);
    expect(shown[3]).toContain('Slow boats');
    expect(saved).toHaveLength(7);
    expect(said.at(-1)).toContain('7 of ');
    expect(report.options.map(({ title }) => title)).toContain('Slow boats');
  });

  it('says why an answer could not be saved, changes nothing by it, and takes it when it is typed again', async () => {
    const { said, shown, saved, session, lines } = await review(['2 ab, s c', '2 ab, s c', 'u', 'u', 'q'], {
      failing: [1],
    });
    const { a, b } = idsOn(shown[0]);
    expect(said[0]).toBe('Not saved: decisions.csv could not be written: busy. Close it in Excel.');
    expect(shown[1]?.startsWith(shown[0] ?? '-')).toBe(true);
    expect(Object.keys(idsOn(shown[2]))).toEqual(Object.keys(idsOn(shown[0])).filter((letter) => letter > 'c'));
    const kept = (await readLedger(sourceOf(saved[0] ?? '', 'd.csv'))).lines;
    expect(new Set(kept.flatMap(({ id, pin }) => (pin === '' ? [] : id)))).toEqual(new Set([a, b]));
    // One answer was made, so one can be taken back, with what it skipped.
    expect(said.slice(-2)).toEqual([
      'Taken back: 2 in option 2.',
      'There is no answer of this session left to take back.',
    ]);
    expect(idsOn(shown[3])).toEqual(idsOn(shown[0]));
    expect(session.answers()).toBe(0);
    expect((await lines()).filter(({ pin }) => pin !== '')).toEqual([]);
  });

  it('keeps the titles of the options where a change of them could not be saved', async () => {
    const { said, shown, saved } = await review(['o', '3 = A better name', 'u', 'q'], { failing: [1] });
    expect(said[0]).toContain('Not saved: ');
    expect(optionsOn(shown[2])).toEqual(optionsOn(shown[0]));
    expect(said[1]).toBe('There is no answer of this session left to take back.');
    expect(saved).toEqual([]);
  });

  it('lets an answer stand that could not be taken back on the disk', async () => {
    const { said, shown, session } = await review(['2 ab', 'u', 'u', 'q'], { failing: [2] });
    expect(said[1]).toContain('Not saved: ');
    expect(idsOn(shown[2])).toEqual(idsOn(shown[1]));
    expect(said[2]).toBe('Taken back: 2 in option 2.');
    expect(session.answers()).toBe(0);
  });

  it('counts no idea as moved by an answer that another answer placed, also where learning was put off', async () => {
    let clock = 0;
    const session = await createSession([], {
      distil: (assignments, questions) => distil({ notes, assignments, questions, settings: { embeddings: 'off' } }),
      linesOf,
      save: async () => undefined,
      now: () => {
        clock += 2000;
        return clock;
      },
    });
    const { ideas, options } = session.report();
    const strangers = ideas.filter(({ status, option }) => status === 'option' && option !== 1).slice(0, 6);
    const told = [];
    for (const { id } of strangers)
      told.push(await session.answer([{ kind: 'place', id, option: options[0]?.title ?? '' }]));
    expect(told.slice(1, 5)).toEqual([null, null, null, null]);
    expect(told[5]?.map(({ id }) => id).filter((id) => strangers.some((placed) => placed.id === id))).toEqual([]);
  });

  it('refuses what is no answer, in words', async () => {
    const { refused } = await review(['99', 'banana', '2 z', '2 k', '2 a, 3 a', '2, 3', 'x', 'q']);
    expect(refused).toEqual([
      'There is no option 99',
      'That is none of the answers. ? lists them',
      'There is no idea z on the screen',
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
    expect(split.asked[2]).toMatch(/^\d+ ideas?: what is their option called\?/);
    expect(split.saved).toHaveLength(2);
    expect(split.said[1]).toMatch(/^Taken back: the splitting of \d+ ideas? from option 1 into "A part of it"\.$/);
    expect(split.report.options).toEqual(split.first.options);
  });

  it('says what became of whole options', async () => {
    const { said, first, shown, asked, report } = await review(
      ['o', '2 > 1', 'o', `3 / ${SPLIT_WORDS}`, 'A part of it', 'o', '', 'q'],
      { height: 30 },
    );
    expect(said[0]).toBe(`Saved: option 2 is now part of 1, with its ${first.options[1]?.support.separate} ideas.`);
    const made = report.options.find(({ title }) => title === 'A part of it');
    const number = first.options.length + 1;
    expect(said[1]).toBe(
      `Saved: ${made?.support.separate} ideas of option 3 are now in option ${number}, "A part of it".`,
    );
    expect(said[2]).toBe('No option was changed.');
    // The ideas that are split off are listed above the question.
    const at = asked.findIndex((text) => text.includes('what is their option called?'));
    const theirs = report.ideas.filter(({ option, status }) => option === made?.rank && status === 'option');
    expect(theirs.length).toBeGreaterThan(1);
    for (const { id } of theirs) expect(shown[at]).toMatch(new RegExp(`\\b${id}, row`));
  });

  it('takes no answer for a title', async () => {
    const meant = ['x a', '3 ac', 'u', 'q', '?', 'yes', 'option 2', 'ab', '2026'];
    const reads = (text: string) => `"${text}" reads as an answer, not as a title`;
    const words = [...meant.slice(0, 7).map(reads), ...meant.slice(7).map(() => 'A title has three letters at least')];
    const made = await review(['n a', ...meant, '20 mph zones', 'q']);
    expect(made.refused).toEqual(words);
    expect(made.report.options.map(({ title }) => title)).toContain('20 mph zones');
    const given = await review(['o', ...meant.map((text) => `1 = ${text}`), '1 = 20 mph zones', 'q']);
    expect(given.refused).toEqual(words);
    // "yes" says that the title is right.
    const asked = meant.filter((text) => text !== 'yes');
    const judged = await review([
      '1 ab',
      '1 cd',
      '1 e',
      ...asked,
      given.first.options[1]?.title ?? '',
      '20 mph zones',
      'q',
    ]);
    expect(judged.refused).toEqual([...words.filter((text) => text !== reads('yes')), 'Option 2 has that title']);
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
    expect(optionsOn(shown[0]).length).toBeGreaterThan(1);
    for (const text of shown) expect(optionsOn(shown[0])).toEqual(expect.arrayContaining(optionsOn(text)));
  });

  it('asks whether two ideas say the same, where it is told to', async () => {
    const { asked, report, first } = await review(['r', 'y', 'no', 'q']);
    const pairs = first.questions?.filter(({ kind }) => kind === 'repeat') ?? [];
    expect(pairs.length).toBeGreaterThan(1);
    expect(asked[1]).toContain(`Do these two say the same? ${pairs.length} pairs are left.`);
    expect(asked[1]).toContain('u takes back;\nr back to the options');
    expect(asked[2]).toContain(`${pairs.length - 1} `);
    expect(report.changes.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(report.ideas.filter(({ steered }) => steered && steered.apartFrom.length > 0)).toHaveLength(1);
  });

  it('explains pairs as pairs, says what an answer did, and when no pair is left', async () => {
    const { said, shown, first } = await review(['r', '?', '', 'y', 'u', 'n', 's', 'r', 'q']);
    const [pair] = (first.questions ?? []).flatMap((each) => (each.kind === 'repeat' ? [each.ids] : []));
    expect(said[0]).toMatch(/^y says that the two are one idea/);
    expect(said[1]).toContain(`Saved: ${pair?.[1]} says the same as ${pair?.[0]}; `);
    expect(said[2]).toBe(`Taken back: that ${pair?.[1]} says the same as ${pair?.[0]}.`);
    expect(said[3]).toContain(`Saved: ${pair?.[0]} and ${pair?.[1]} stay apart; `);
    expect(said[4]).toBe('Skipped: this pair comes no more in this session.');
    expect(shown.at(-1)).toBeDefined();
    const pairs = first.questions?.filter(({ kind }) => kind === 'repeat').length ?? 0;
    const none = await review(['r', ...Array.from({ length: pairs }, () => 's'), 'r', 'r', 'q']);
    expect(none.said).toContain('No pair is left to ask about.');
  });

  it('asks about the same pair again after whole options were changed', async () => {
    const { shown } = await review(['r', 'o', '1 = A better name', 'q']);
    expect(shown[3]?.startsWith(shown[1] ?? '-')).toBe(true);
  });

  it('asks whether a title is right once five ideas were placed under it', async () => {
    const { asked, refused, report } = await review(['1 ab', '1 cd', '1 e', 'q', 'What it is really about', 'q']);
    expect(refused).toEqual(['"q" reads as an answer, not as a title']);
    expect(asked[3]).toContain('Is this title right?');
    expect(report.options.map(({ title }) => title)).toContain('What it is really about');
  });
});
