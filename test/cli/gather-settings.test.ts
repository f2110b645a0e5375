import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

/** Distils the small sheet with the given flags, beside the given settings file. */
const distil = (flags: readonly string[], settings = '') =>
  run(['ideas.csv', '--format', 'json', '--quiet', ...flags], {
    cwd: makeFolder({ 'ideas.csv': SMALL_SHEET, 'settings.yaml': settings }),
  });

const settled = async (flags: readonly string[], settings?: string) => {
  const { code, stdout, stderr } = await distil(flags, settings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).settings;
};

const refused = async (flags: readonly string[], settings?: string) => {
  const { code, stdout, stderr } = await distil(flags, settings);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
};

describe('the settings in force', () => {
  it('are the defaults where nothing is given', async () => {
    expect(await settled([])).toMatchObject({
      options: { min: 5, max: 6 },
      date: null,
      columns: {},
      weights: {},
      stopWords: [],
      seed: 1,
    });
  });

  it('are what the flags say', async () => {
    const flags = ['-n', '2-4', '--seed', '7', '--weights', 'fit=40,support=60', '--stop-words', 'bus, science'];
    expect(await settled([...flags, '--date', '2026-03-31'])).toMatchObject({
      options: { min: 2, max: 4 },
      date: '2026-03-31',
      weights: { fit: 40, support: 60 },
      stopWords: ['bus', 'science'],
      seed: 7,
    });
  });

  it.each([
    [
      ['--options', 'many'],
      'Error: --options must be a whole number from 2 to 20 or a range such as 5-6, got "many"\n',
    ],
    [['--options', '1'], 'Error: --options must be a whole number from 2 to 20 or a range such as 5-6, got "1"\n'],
    [['--options', '6-5'], 'Error: --options must be a whole number from 2 to 20 or a range such as 5-6, got "6-5"\n'],
    [['--weights', 'bad'], 'Error: --weights must be pairs such as fit=40,support=30, got "bad"\n'],
    [['--weights', 'fit=-1'], 'Error: --weights must be pairs such as fit=40,support=30, got "fit=-1"\n'],
    [
      ['--weights', 'speed=3'],
      'Error: --weights must be pairs that name fit, support, breadth, clarity, got "speed"\n',
    ],
    [
      ['--weights', 'fit=0'],
      'Error: --weights must be above 0 for a criterion that the sheet has data for, got fit=0\n',
    ],
    [['--seed', '1.5'], 'Error: --seed must be a whole number from 0 to 2147483647, got "1.5"\n'],
    [['--date', '2026-02-30'], 'Error: --date must be a date such as 2026-03-31, got "2026-02-30"\n'],
    [['--output', ''], 'Error: --output must be a file name, got [""]\n'],
  ])('are refused with what was expected and found: %j', async (flags, message) => {
    expect(await refused(flags)).toBe(message);
  });
});

describe('a settings file', () => {
  it('holds numbers, ranges, maps and lists', async () => {
    const file = [
      '# for the May away day',
      'options: 2-4',
      'weights:',
      '  fit: 40',
      '  support: 60',
      'stop-words:',
      '  - bus',
      '  - science',
      'seed: 7',
      'date: 2026-03-31',
      '',
    ].join('\n');
    expect(await settled(['--settings', 'settings.yaml'], file)).toMatchObject({
      options: { min: 2, max: 4 },
      weights: { fit: 40, support: 60 },
      stopWords: ['bus', 'science'],
      seed: 7,
      date: '2026-03-31',
    });
  });

  it('may name a single number of options and the columns', async () => {
    const settings = await settled(['--settings', 'settings.yaml'], 'options: 3\ncolumns: {text: id}\n');
    expect(settings).toMatchObject({ options: { min: 3, max: 3 }, columns: { text: 'id' } });
  });

  it('gives the same report as the same flags', async () => {
    const flags = ['--options', '3', '--weights', 'fit=1,clarity=2', '--stop-words', 'bus'];
    const file = 'options: 3\nweights: {fit: 1, clarity: 2}\nstop-words: [bus]\n';
    expect((await distil(['--settings', 'settings.yaml'], file)).stdout).toBe((await distil(flags)).stdout);
  });

  it('may be empty', async () => {
    expect(await settled(['--settings', 'settings.yaml'], '')).toEqual(await settled([]));
    expect(await settled(['--settings', 'settings.yaml'], '# nothing yet\n')).toEqual(await settled([]));
  });

  it('gives way to a flag, even where its own value is wrong', async () => {
    const settings = await settled(
      ['--settings', 'settings.yaml', '--options', '3', '--seed', '1'],
      'options: many\nseed: 9',
    );
    expect(settings).toMatchObject({ options: { min: 3, max: 3 }, seed: 1 });
  });

  it('says the name that was probably meant where one is unknown', async () => {
    expect(await refused(['--settings', 'settings.yaml'], 'optoins: 6\n')).toBe(
      'Error: settings.yaml: "optoins" is not a setting that llep-distil knows\nDid you mean options?\n',
    );
    expect(await refused(['--settings', 'settings.yaml'], '__proto__: 6\n')).toBe(
      'Error: settings.yaml: "__proto__" is not a setting that llep-distil knows\n',
    );
  });

  it('is named, with the setting, where a value is wrong', async () => {
    expect(await refused(['--settings', 'settings.yaml'], 'options: many\n')).toBe(
      'Error: settings.yaml: options must be a whole number from 2 to 20 or a range such as 5-6, got "many"\n',
    );
    expect(await refused(['--settings', 'settings.yaml'], 'weights: {fit: high}\n')).toBe(
      'Error: settings.yaml: weights must be pairs such as fit=40,support=30, got fit=high\n',
    );
    expect(await refused(['--settings', 'settings.yaml'], 'strict: maybe\n')).toBe(
      'Error: settings.yaml: strict must be true or false, got "maybe"\n',
    );
  });

  it.each([
    ['options: 6\n\tweights: 1\n', 'line 2 begins with a tab\nBegin it with spaces, or with nothing\n'],
    ['seed: 1\nseed: 2\n', 'line 2 gives a setting that stands above it already\nGive each setting once\n'],
    ['options: [6\n', 'a quotation mark or bracket in line 2, or above it, is not closed\nClose it\n'],
  ])('is refused in plain words, with the line and the cure: %j', async (file, message) => {
    expect(await refused(['--settings', 'settings.yaml'], file)).toBe(
      `Error: settings.yaml is not a settings file: ${message}`,
    );
  });

  it.each([
    ['a bare word', 'options\n'],
    ['a list', '- options: 6\n'],
  ])('is refused with a cure where it is %s', async (_, file) => {
    expect(await refused(['--settings', 'settings.yaml'], file)).toMatch(
      /^Error: settings\.yaml is not a settings file: [^\n]+\nWrite one setting a line, such as options: 6\n$/,
    );
  });

  it('that is missing is told', async () => {
    const { code, stderr } = await distil(['--settings', 'none.yaml']);
    expect(code).toBe(1);
    expect(stderr).toBe('Error: none.yaml: there is no such file\nCheck the spelling and the folder\n');
  });

  it.each([
    ['color: false', false],
    ['no-color: true', false],
    ['color: true', true],
    ['no-color: false', true],
    ['', true],
  ])('may settle the colour: %j', async (file, coloured) => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'settings.yaml': file });
    const flags = ['ideas.csv', '-n', '3', '--settings', 'settings.yaml'];
    expect((await run(flags, { cwd, terminal: true })).stdout.includes('\u001B')).toBe(coloured);
    expect((await run([...flags, '--no-color'], { cwd, terminal: true })).stdout).not.toContain('\u001B');
  });
});

describe('--columns', () => {
  const SHEET = 'a;b;c\n1;Run more evening buses;5\n2;Insulate old homes;7\n3;Give vouchers to small businesses;2\n';
  const distilSheet = (...columns: string[]) =>
    run(['-', '-f', 'json', '--quiet', '--columns', ...columns], { input: SHEET });

  it('says what unknown headings mean', async () => {
    const { code, stdout } = await distilSheet('text=b,votes=c,id=a');
    expect(code).toBe(0);
    const { ideas, settings } = JSON.parse(stdout);
    expect(ideas[0]).toMatchObject({ id: '1', text: 'Run more evening buses', votes: 5 });
    expect(settings.columns).toEqual({ text: 'b', votes: 'c', id: 'a' });
  });

  it('lists the headings where there is none of that name', async () => {
    const { code, stderr } = await distilSheet('text=d');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'Error: standard input has no column "d"; its headings are "a", "b", "c"\nName one of its headings\n',
    );
  });

  it('offers the heading that was probably meant', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET });
    const { stderr } = await run(['ideas.csv', '--columns', 'text=ideas'], { cwd });
    expect(stderr).toMatch(/\nDid you mean "idea"\?\n$/);
  });

  it('lists the meanings where there is none of that name', async () => {
    const { code, stderr } = await distilSheet('words=b');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'Error: --columns must be one of id, text, priority, theme, author, organisation, sector, table, votes, ' +
        'votesAgainst, status before each "=", got "words"\n',
    );
  });
});
