import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distil } from '../src/distil.ts';
import type { Note, Report } from '../src/model.ts';
import { createRandom } from '../src/random.ts';
import { readNotes } from '../src/read/index.ts';
import { WRITERS } from '../src/report/index.ts';
import type { Settings } from '../src/settings.ts';
import { IDEAS } from './cli/run.ts';
import { makeNote } from './make-note.ts';
import { sourceOf } from './read/source-of.ts';
import { written } from './report/written.ts';

/** What holds for every sheet that anyone may hand in: the promises of the program, on sheets that are made up. */

const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'));
const isPublished = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const published = (report: Report) => JSON.parse(written('json', report));

/** Notes in rows 2, 3, ... under the ids N1, N2, ... */
const sheetOf = (rows: readonly (string | Partial<Note>)[]): Note[] =>
  rows.map((row, i) => makeNote({ id: `N${i + 1}`, row: i + 2, ...(typeof row === 'string' ? { text: row } : row) }));

// ---- made-up sheets ------------------------------------------------------------------------------------------------

const WORDS = [
  ...'bus buses cycle path park science business voucher grant student placement school skills home heat pump solar'.split(
    ' ',
  ),
  ...'energy carbon AI data robot sensor research university patent market hub more the of and not don’t we should'.split(
    ' ',
  ),
  ...'constructor __proto__ toString café naïve ŵyth więcej બસ વધુ حافلات أكثر 更多 公交车 поезд 10% £5,000 5G'.split(
    ' ',
  ),
];

/** Texts that anybody may have typed, and that trip up programs. */
const HOSTILE = [
  ...[
    '=1+1',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    'a|b|c',
    '"quoted"',
    'line\nbreak and\r\nanother',
    '👩‍👩‍👧 🎉',
    '---',
  ],
  ...[
    '\uD800 lone surrogate',
    '\u202Eright to left',
    'ﬁne ﬃ ①②',
    'İstanbul ıI',
    '`code` *bold* _it_ [l](u)',
    '\\',
    '{{x}}',
  ],
  ...['12345', 'the of and', 'a', '?', 'word '.repeat(300), 'NULL', 'Straße STRASSE', 'e\u0301cole école'],
];

const text = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((any) => any.trim()) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** The same said in another way: other case, punctuation and spacing. */
const restyle = fc.constantFrom<(said: string) => string>(
  (said) => said,
  (said) => said.toUpperCase(),
  (said) => `  ${said}!!`.trim(),
  (said) => said.replaceAll(' ', ',  '),
);

const parts = fc.record({
  priority: fc.constantFrom('', '', '1', 'P2', 'SMEs', '3, 4', 'sustainability', 'cake', '99'),
  theme: fc.constantFrom('', '', 'Travel', 'travel', 'Skills; Homes', 'Wert'),
  sector: fc.constantFrom('', 'public', 'Public', 'private', 'charity'),
  table: fc.constantFrom('', '1', '2', '3'),
  author: fc.constantFrom('', 'A. Person', 'B. Person'),
  organisation: fc.constantFrom('', 'Acme', 'City Council'),
  votes: fc.constantFrom(null, null, 0, 1, 3, 12, -2, 0.5),
});

const columnsUsed = fc.record({
  priority: fc.boolean(),
  theme: fc.boolean(),
  sector: fc.boolean(),
  table: fc.boolean(),
  author: fc.boolean(),
  organisation: fc.boolean(),
  votes: fc.boolean(),
});

/** A sheet of up to 40 rows: ideas, repeats of them in other dress, blanks and noise; with or without each column. */
const sheet = fc.tuple(fc.array(text, { minLength: 1, maxLength: 25 }), columnsUsed).chain(([texts, used]) =>
  fc.array(fc.tuple(fc.constantFrom(...texts), restyle, parts), { minLength: 1, maxLength: 40 }).map((rows) =>
    sheetOf(
      rows.map(([said, style, found]) => {
        const kept = Object.entries(found).filter(([name]) => used[name as keyof typeof used]);
        return { ...Object.fromEntries(kept), text: style(said) };
      }),
    ),
  ),
);

const settings = fc.record<Partial<Settings>>(
  {
    options: fc.constantFrom({ min: 2, max: 2 }, { min: 3, max: 3 }, { min: 5, max: 6 }, { min: 2, max: 7 }),
    seed: fc.nat(1000),
    statedWeight: fc.constantFrom(0, 0.1, 1),
    columnWeight: fc.constantFrom<number | 'auto'>('auto', 0, 0.3, 1),
    stopWords: fc.constantFrom([], ['hub', 'the Park']),
    weights: fc.constantFrom({}, { support: 3, clarity: 1 }),
  },
  { requiredKeys: ['options'] },
);

/** The report, or undefined where no note holds an idea. */
async function tryDistil(notes: readonly Note[], chosen: Partial<Settings>): Promise<Report | undefined> {
  try {
    return await distil({ notes, settings: chosen });
  } catch (error) {
    expect(error).toMatchObject({ name: 'DistilError', code: 'no-ideas' });
    return undefined;
  }
}

const holds = (numRuns: number, check: (notes: Note[], chosen: Partial<Settings>) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(sheet, settings, check), { numRuns });

// ---- what holds ----------------------------------------------------------------------------------------------------

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All numbers in a value, with the way to each. */
function* numbers(value: unknown, place = 'report'): Iterable<[string, number]> {
  if (typeof value === 'number') yield [place, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* numbers(inner, `${place}.${name}`);
}

/** Everything that a report promises about itself and the notes that it was made from. */
function expectSound(report: Report, notes: readonly Note[], asked: { min: number; max: number }): void {
  // Every row has one entry, in the order of the input.
  expect(report.ideas.map(({ id, row, text }) => [id, row, text])).toEqual(
    notes.map(({ id, row, text }) => [id, row, text]),
  );
  // The ledger closes.
  const { rows, inOptions, duplicates, setAside, blank } = report.ledger;
  expect(rows).toBe(notes.length);
  expect(inOptions + duplicates + setAside + blank).toBe(rows);
  for (const [status, count] of Object.entries({
    option: inOptions,
    duplicate: duplicates,
    'set-aside': setAside,
    blank,
  }))
    expect(report.ideas.filter((entry) => entry.status === status)).toHaveLength(count);

  const byId = new Map(report.ideas.map((entry) => [entry.id, entry]));
  for (const entry of report.ideas) {
    const isIn = entry.status === 'option' || entry.status === 'duplicate';
    expect(entry.option !== null && entry.option >= 1 && entry.option <= report.options.length).toBe(isIn);
    expect(entry.scores).toHaveLength(isIn ? report.priorities.length : 0);
    expect(entry.reason !== null).toBe(entry.status === 'set-aside');
    expect(entry.text === '').toBe(entry.status === 'blank');
    expect(entry.runnerUp?.option).not.toBe(entry.option ?? 0);
    expect(entry.duplicateOf !== null).toBe(entry.status === 'duplicate');
    if (entry.duplicateOf !== null)
      expect(byId.get(entry.duplicateOf)).toMatchObject({ status: 'option', option: entry.option });
  }

  // The options hold what the ledger says they hold.
  const { options } = report;
  expect(options.map(({ rank }) => rank)).toEqual(options.map((_, i) => i + 1));
  expect(report.choice.chosen).toBe(options.length);
  expect(options.length).toBeLessThanOrEqual(Math.min(asked.max, inOptions));
  expect(report.warnings.some(({ code }) => code === 'fewer-options')).toBe(options.length < asked.min);
  const votes = notes.some((note, i) => note.votes !== null && report.ideas[i]?.option);
  for (const option of options) {
    const own = report.ideas.filter((entry) => entry.option === option.rank);
    const separate = own.filter(({ status }) => status === 'option');
    expect(option.support).toMatchObject({ ideas: own.length, separate: separate.length });
    expect(separate.length).toBeGreaterThan(0);
    if (votes) expect(option.support.votes).toBeCloseTo(sum(own.map((entry) => entry.votes ?? 0)), 9);
    else expect(option.support.votes).toBeNull();
    expect(sum(option.sectors.map(({ ideas }) => ideas))).toBe(own.filter(({ sector }) => sector !== '').length);
    expect(sum(option.priorities.map(({ ideas }) => ideas))).toBe(
      separate.filter(({ bestPriority }) => bestPriority !== null).length,
    );
    // Every exemplar is one of its ideas, named once.
    expect(option.exemplars.length).toBeGreaterThan(0);
    expect(new Set(option.exemplars).size).toBe(option.exemplars.length);
    for (const id of option.exemplars) expect(separate.map((entry) => entry.id)).toContain(id);
    expect(option.title).not.toBe('');
    expect(option.key).toMatch(/^[0-9a-f]{8}$/);

    // Every number explains itself.
    expect(sum(option.criteria.map(({ value, weight }) => value * weight))).toBeCloseTo(option.total, 9);
    expect(sum(option.criteria.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    expect(option.rankShare).toHaveLength(options.length);
    expect(sum(option.rankShare)).toBeCloseTo(1, 9);
    for (const { terms } of option.priorities) expect(sum(terms.map(({ share }) => share))).toBeLessThan(1 + 1e-6);
  }
  // Totals that differ by rounding alone are equal.
  const totals = options.map(({ total }) => Math.round(total * 1e9));
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  for (const rank of options.keys())
    expect(sum(options.map(({ rankShare }) => rankShare[rank] ?? 0))).toBeCloseTo(1, 9);

  // The coverage adds up to the support, and the sensitivity speaks of the options as they are ranked.
  for (const { by, names, counts, unnamed } of report.coverage.tables) {
    expect(counts).toHaveLength(options.length);
    for (const [o, { support, priorities }] of options.entries()) {
      expect(counts[o]).toHaveLength(names.length);
      expect(sum(counts[o] ?? []) + (unnamed[o] ?? 0)).toBe(by === 'priority' ? support.separate : support.ideas);
      if (by === 'table') expect(counts[o]?.filter((n) => n > 0)).toHaveLength(support.tables ?? 0);
      if (by === 'priority') expect(counts[o]).toEqual(priorities.map(({ ideas }) => ideas));
    }
  }
  for (const { option, message } of report.coverage.concerns) {
    expect(option === null || (option >= 1 && option <= options.length)).toBe(true);
    expect(message).toMatch(/^[A-Z\d].*[^.]$/s);
  }
  const { equalOrder, neighbours } = report.sensitivity;
  expect(equalOrder.toSorted((a, b) => a - b)).toEqual(options.map(({ rank }) => rank));
  expect(neighbours.map(({ ranks }) => ranks)).toEqual(options.slice(1).map(({ rank }) => [rank - 1, rank]));
  for (const { ranks, lead } of neighbours)
    expect((options[ranks[0] - 1]?.total ?? 0) - (options[ranks[1] - 1]?.total ?? 0)).toBeCloseTo(lead, 9);

  // The number of options is one of those that were asked for, where there are ideas enough.
  const { tried, chosen, asGood, better } = report.choice;
  expect(tried.map(({ options }) => options)).toContain(chosen);
  expect(new Set([...asGood, ...better, chosen]).size).toBe(asGood.length + better.length + 1);

  // No NaN, and what the schema says.
  for (const [place, value] of numbers(report)) if (!Number.isFinite(value)) expect.fail(`${place} is ${value}`);
  isPublished(published(report));
  expect(isPublished.errors).toBeNull();
}

describe('for every sheet', () => {
  it('the ledger closes and every figure adds up', () =>
    holds(300, async (notes, chosen) => {
      const report = await tryDistil(notes, chosen);
      if (report) expectSound(report, notes, report.choice.asked);
    }));

  it('a shuffled sheet gives the same options and the same line for every note', () =>
    fc.assert(
      fc.asyncProperty(
        sheet.chain((notes) =>
          fc.tuple(
            fc.constant(notes),
            fc.shuffledSubarray(notes, { minLength: notes.length, maxLength: notes.length }),
          ),
        ),
        settings,
        async ([notes, shuffled], chosen) => {
          const [one, other] = [await tryDistil(notes, chosen), await tryDistil(shuffled, chosen)];
          expect(other === undefined).toBe(one === undefined);
          if (!one || !other) return;
          const inOrderOfIds = (report: Report) => {
            const { ideas, ...rest } = published(report);
            return { ...rest, ideas: ideas.toSorted((a: Note, b: Note) => (a.id < b.id ? -1 : 1)) };
          };
          expect(inOrderOfIds(other)).toEqual(inOrderOfIds(one));
        },
      ),
      { numRuns: 200 },
    ));

  it('a shuffled away day gives the same report', async () => {
    const { notes } = await readNotes([sourceOf(readFileSync(IDEAS))], {});
    const inOrder = published(await distil({ notes }));
    const everyNote = { minLength: notes.length, maxLength: notes.length };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...notes], everyNote), async (shuffled) => {
        const { ideas, ...rest } = published(await distil({ notes: shuffled }));
        expect({ ...rest, ideas: ideas.toSorted((a: Note, b: Note) => a.row - b.row) }).toEqual(inOrder);
      }),
      { numRuns: 5 },
    );
  });

  it('two runs give the same bytes in every format', () =>
    holds(60, async (notes, chosen) => {
      const [one, other] = [await tryDistil(notes, chosen), await tryDistil(notes, chosen)];
      if (!one || !other) return;
      for (const { name } of WRITERS) expect(written(name, other)).toBe(written(name, one));
    }));
});

// ---- sheets of one kind --------------------------------------------------------------------------------------------

const FIVE_OR_SIX = { min: 5, max: 6 };

/** Different ideas about a few things, the same ones for the same number. */
function inventTexts(count: number): string[] {
  const random = createRandom(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const things = [
    'bus cycle path road',
    'voucher grant business start-up',
    'heat pump solar home',
    'robot sensor data AI',
  ];
  return Array.from({ length: count }, (_, i) => {
    const own = pick(things).split(' ');
    return `Try ${pick(own)} and ${pick(own)} at ${pick(WORDS)} ${pick(WORDS)} number ${i}`;
  });
}

describe('a sheet', () => {
  it.each([
    [[]],
    [['', '']],
    [['?', 'the of and', '']],
  ])('without an idea is refused, and says why: %j', async (texts) => {
    await expect(distil({ notes: sheetOf(texts) })).rejects.toMatchObject({
      code: 'no-ideas',
      message: expect.stringContaining(`of ${texts.length} row`),
      cure: expect.stringContaining('inspect'),
      exitCode: 1,
    });
  });

  it.each([1, 2, 5, 8])('of %i notes gives what options it can', async (count) => {
    const notes = sheetOf(inventTexts(count));
    const report = await distil({ notes });
    expectSound(report, notes, FIVE_OR_SIX);
    expect(report.warnings.map(({ code }) => code)).toContain('small-set');
    if (count <= 5) expect(report.options).toHaveLength(count);
  });

  it('of 2,000 different notes is fitted whole', async () => {
    const notes = sheetOf(inventTexts(2000));
    const report = await distil({ notes });
    expectSound(report, notes, FIVE_OR_SIX);
    expect(report.fittedOn).toBeNull();
  });

  it('of 2,500 different notes is fitted on a sample, whatever the order of the rows', async () => {
    const notes = sheetOf(inventTexts(2500));
    const report = await distil({ notes });
    expectSound(report, notes, FIVE_OR_SIX);
    expect(report.fittedOn).toBeGreaterThan(0);
    expect(report.fittedOn).toBeLessThan(2500);
    expect(published(await distil({ notes: notes.toReversed() })).options).toEqual(published(report).options);
  });

  it('of equal notes has one option of one idea', async () => {
    const notes = sheetOf(Array.from({ length: 300 }, (_, i) => (i % 2 ? 'More buses!' : 'more  BUSES')));
    const report = await distil({ notes });
    expectSound(report, notes, FIVE_OR_SIX);
    expect(report.options).toHaveLength(1);
    expect(report.options[0]?.support).toMatchObject({ ideas: 300, separate: 1 });
    expect(report.warnings.map(({ code }) => code)).toContain('fewer-options');
  });

  it('of notes that differ only in words that do not count is no trouble', async () => {
    const small = ['the', 'a', 'of', 'and', 'so', 'we', 'it', 'is', 'be', 'do'];
    const notes = sheetOf(small.flatMap((one) => small.map((other) => `${one} ${other} buses`)));
    expectSound(await distil({ notes }), notes, FIVE_OR_SIX);
  });

  it('of notes that have no word in common is no trouble', async () => {
    const letters = 'bcdfghjklmnpqrstvwxz';
    const notes = sheetOf([...letters].map((letter) => `${letter.repeat(4)} ${letter.repeat(5)}`));
    expectSound(await distil({ notes }), notes, FIVE_OR_SIX);
  });

  it('with one theme in 95 of 100 notes gives sound options all the same', async () => {
    const buses = Array.from({ length: 95 }, (_, i) => `Run bus ${i} along bus lane ${i % 7} past stop ${i % 5}`);
    const others = [
      'Plant trees',
      'Solar panels on schools',
      'A placement for students',
      'Robots in barns',
      'More data',
    ];
    const notes = sheetOf([...buses, ...others]);
    expectSound(await distil({ notes }), notes, FIVE_OR_SIX);
  });

  it.each([
    [
      'Gujarati',
      [
        'સાંજે વધુ બસો',
        'વધુ બસો અને ટ્રેન',
        'શાળાઓ પર સૌર પેનલ',
        'નાના ઉદ્યોગો માટે અનુદાન',
        'ઘરો માટે સૌર ઊર્જા',
        'વિદ્યાર્થીઓ માટે તાલીમ',
      ],
    ],
    [
      'Arabic',
      [
        'المزيد من الحافلات',
        'حافلات في المساء',
        'ألواح شمسية على المدارس',
        'منح للشركات الصغيرة',
        'تدريب الطلاب',
        'طاقة شمسية للمنازل',
      ],
    ],
    ['Chinese', ['更多公交车', '晚上的公交车', '学校的太阳能板', '给小企业的补助', '学生实习', '家庭太阳能']],
  ])('wholly in %s gives options with titles in it', async (_, texts) => {
    const notes = sheetOf([...texts, ...texts.map((said) => `${said} ${texts[0]}`)]);
    const report = await distil({ notes, settings: { options: { min: 3, max: 3 } } });
    expectSound(report, notes, { min: 3, max: 3 });
    expect(report.options).toHaveLength(3);
    for (const { terms } of report.options) expect(terms.join('')).toMatch(/[^\p{Script=Latin}\P{L}]/u);
  });

  it.each([
    ['of words', 'buses and parks '.repeat(6250)],
    ['without a space', 'bus'.repeat(33_334)],
    ['without a space in Chinese', '公'.repeat(100_000)],
    ['of apostrophes', `bus${"'s".repeat(50_000)}`],
    ['of spaces', `bus${' '.repeat(100_000)}park`],
    ['of punctuation', `bus${'.'.repeat(100_000)}park`],
    ['of short sentences', 'We should run buses. '.repeat(5000)],
    ['of commas and verbs', 'run, '.repeat(20_000)],
  ])('with a cell of 100,000 characters %s is done within seconds', async (_, long) => {
    const notes = sheetOf([long, ...inventTexts(30)]);
    const start = performance.now();
    const report = await distil({ notes });
    expectSound(report, notes, FIVE_OR_SIX);
    for (const { name } of WRITERS) written(name, report);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('distil', () => {
  it('leaves its input as it was', async () => {
    const frozen = Object.freeze(sheetOf(inventTexts(30)).map((note) => Object.freeze(note)));
    await expect(distil({ notes: frozen, settings: Object.freeze({}) })).resolves.toBeDefined();
  });

  it('tells its progress from 0 upwards', async () => {
    const shares: number[] = [];
    await distil({ notes: sheetOf(inventTexts(30)), onProgress: (_, done) => void shares.push(done) });
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });
});
