import { describe, expect, it } from 'vitest';
import { DistilError } from '../src/errors.ts';
import { CRITERIA } from '../src/rank/criteria/index.ts';
import { formatsWith } from '../src/report/index.ts';
import { completeSettings, longFlag, resultSettings, SETTINGS, type SettingName } from '../src/settings.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];

const read = (name: SettingName, found: unknown): unknown => completeSettings({ [name]: found })[name];

function errorOf(name: SettingName, found: unknown): DistilError {
  try {
    completeSettings({ [name]: found });
  } catch (error) {
    if (error instanceof DistilError) return error;
  }
  throw new Error(`${name} took ${JSON.stringify(found)}`);
}

describe.each(NAMES)('the setting %s', (name) => {
  it('has a default that is valid', () => {
    expect(completeSettings({})[name]).toBe(SETTINGS[name].default);
    expect(read(name, structuredClone(SETTINGS[name].default))).toEqual(SETTINGS[name].default);
  });

  it('refuses what is of no use, naming its flag and what was expected', () => {
    const { code, exitCode, message } = errorOf(name, { neither: { fish: 'nor' }, fowl: [] });
    expect({ code, exitCode }).toEqual({ code: 'setting-invalid', exitCode: 2 });
    expect(message).toBe(
      `${longFlag(name)} must be ${SETTINGS[name].kind.expected}, got {"neither":{"fish":"nor"},"fowl":[]}`,
    );
  });

  it('has a long flag of its own and a line of help without a full stop', () => {
    expect(NAMES.filter((other) => longFlag(other) === longFlag(name))).toEqual([name]);
    expect(SETTINGS[name].help).toMatch(/^[a-z].*[^.]$/);
  });
});

describe('errors', () => {
  it.each<[SettingName, unknown, string]>([
    ['options', 'many', '--options must be a whole number from 2 to 20 or a range such as 5-6, got "many"'],
    ['columnWeight', 2, '--column-weight must be a number from 0 to 1 or auto, got 2'],
    ['seed', '1.5', '--seed must be a whole number from 0 to 2147483647, got "1.5"'],
    ['weights', 'fit', '--weights must be pairs such as fit=40,support=30, got "fit"'],
    [
      'weights',
      { fit: -1, support: 'high' },
      '--weights must be pairs such as fit=40,support=30, got fit=-1,support=high',
    ],
    ['weights', 'fit=%', '--weights must be pairs such as fit=40,support=30, got "fit=%"'],
    ['date', '31.3.2026', '--date must be a date such as 2026-03-31, got "31.3.2026"'],
    ['output', '', '--output must be a file name, got ""'],
    [
      'embedder',
      'nomic-embed-text',
      '--embedder must be the address of a server, # and a model, such as http://localhost:11434#nomic-embed-text, got "nomic-embed-text"',
    ],
  ])('say of %s what was expected and what was found', (name, found, message) => {
    expect(errorOf(name, found).message).toBe(message);
  });

  it('name the setting as the caller does', () => {
    expect(() => completeSettings({ seed: -1 }, (name) => `my.yaml: ${name}`)).toThrow('my.yaml: seed must be');
  });
});

describe('an address of an embedder that is refused', () => {
  it.each([
    ['http://10.0.0.5:11434#bge-m3', 'use https: notes may travel by http within this computer only'],
    ['http://localhost.example.org#bge-m3', 'use https: notes may travel by http within this computer only'],
    ['http://127.0.0.1.example.org#bge-m3', 'use https: notes may travel by http within this computer only'],
    ['https://ai.example.org/v1', 'put # and the name of the model after the address'],
    ['https://ai.example.org/v1#', 'put # and the name of the model after the address'],
    ['https://ai.example.org/v1#$(reboot)', 'put # and the name of the model after the address'],
    ['https://ai.example.org/v1#-rf', 'put # and the name of the model after the address'],
  ])('comes with the cure: %s', (found, cure) => {
    const error = errorOf('embedder', found);
    expect(error.message).toMatch(new RegExp(`got "${found.replace(/[$()]/g, '\\$&')}"$`));
    expect(error.cure).toContain(cure);
  });

  it.each([
    'https://me:hush-hush@ai.example.org#bge-m3',
    'https://hush-hush@ai.example.org#bge-m3',
    'https:me:hush-hush@ai.example.org#bge-m3',
    'https:\\\\me:hush-hush@ai.example.org#bge-m3',
    'me:hush-hush@ai.example.org#bge-m3',
    'https://me:#hush-hush@ai.example.org#bge-m3',
    'https://ai.example.org/v1?key=hush-hush#bge-m3',
    'https://ai.example.org/v1#bge-m3?key=hush-hush',
  ])('is not shown with what may be a secret: %s', (found) => {
    const { message, cure } = errorOf('embedder', found);
    expect(message).toContain('***');
    expect(message + cure).not.toContain('hush');
  });

  it('for its password or query comes with the place for a key', () => {
    const { message, cure } = errorOf('embedder', 'https://me:hush-hush@ai.example.org#bge-m3');
    expect(message).toMatch(/got "https:\/\/\*\*\*@ai\.example\.org#bge-m3"$/);
    expect(cure).toBe('put the key in the environment variable LLEP_DISTIL_EMBEDDER_KEY');
    expect(errorOf('embedder', 'https://ai.example.org/v1?key=1#bge-m3').cure).toBe(
      'leave out the part from "?" on; a key goes in the environment variable LLEP_DISTIL_EMBEDDER_KEY',
    );
  });
});

describe('values', () => {
  it.each<[SettingName, unknown, unknown]>([
    ['options', '6', { min: 6, max: 6 }],
    ['options', 6, { min: 6, max: 6 }],
    ['options', ' 5 – 6 ', { min: 5, max: 6 }],
    ['options', '2-20', { min: 2, max: 20 }],
    ['options', { min: 3, max: 4 }, { min: 3, max: 4 }],
    ['statedWeight', '0', 0],
    ['statedWeight', ' .5 ', 0.5],
    ['columnWeight', 'auto', 'auto'],
    ['columnWeight', '0.2', 0.2],
    ['seed', '2147483647', 2147483647],
    ['headingRows', '2', { first: 1, last: 2 }],
    ['headingRows', 3, { first: 1, last: 3 }],
    ['headingRows', '3-4', { first: 3, last: 4 }],
    ['headingRows', '3-3', { first: 3, last: 3 }],
    ['headingRows', ' 0 ', { first: 0, last: 0 }],
    ['headingRows', { first: 0, last: 0 }, { first: 0, last: 0 }],
    ['headingRows', { first: 3, last: 4 }, { first: 3, last: 4 }],
    ['date', '2028-02-29', '2028-02-29'],
    ['output', 'a,b.md', ['a,b.md']],
    ['output', ['a.md', 'b.csv'], ['a.md', 'b.csv']],
    ['stopWords', ' Leicester,, St George ', ['Leicester', 'St George']],
    ['stopWords', '', []],
    ['weights', 'fit=40, support = 0', { fit: 40, support: 0 }],
    ['weights', { fit: 40, support: '3' }, { fit: 40, support: 3 }],
    ['weights', 'fit=50%, support=12.5 %', { fit: 50, support: 12.5 }],
    ['columns', 'text=Idea, and why,votes=Dots', { text: 'Idea, and why', votes: 'Dots' }],
    ['columns', 'text=a=b, votesAgainst = No ', { text: 'a=b', votesAgainst: 'No' }],
    ['columns', 'txt=Idea', { txt: 'Idea' }],
    ['embedder', 'http://localhost:11434#qwen3-embedding:0.6b', 'http://localhost:11434#qwen3-embedding:0.6b'],
    ['embedder', 'http://127.8.9.10/v1#a', 'http://127.8.9.10/v1#a'],
    ['embedder', 'http://[::1]:8080#a', 'http://[::1]:8080#a'],
    ['embedder', 'https://ai.example.gov.uk/v1#BAAI/bge-m3@q8_0', 'https://ai.example.gov.uk/v1#BAAI/bge-m3@q8_0'],
  ])('of %s are read: %j', (name, found, value) => {
    expect(read(name, Object.freeze(found))).toEqual(value);
  });

  const refused: Partial<Record<SettingName, unknown[]>> = {
    options: ['1', '21', '6-5', '5-', '5.5', '-5', '', '5-6-7', true],
    date: ['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '2026-1-1', '', 20260331],
    statedWeight: ['', ' ', 'half', '-0.1', '1.01', 'NaN', Number.NaN],
    seed: ['-1', '2147483648', 0.5],
    weights: ['fit=', '=4', 'fit=-1', 'fit=x', '', 'fit=1;support=2', ['fit=1']],
    columns: ['text=', 'text', { text: 3 }],
    headingRows: ['', 'two', '-1', '4-3', '0-2', '201', true, { first: 2, last: 1 }],
    stopWords: [[1]],
    output: [[1]],
    strict: ['true'],
    columnWeight: ['automatic'],
    embedder: [
      '',
      '#bge-m3',
      'http://',
      'ftp://localhost#a',
      'file:///etc#a',
      'http://0.0.0.0#a',
      ' http://localhost#a',
      3,
    ],
  };

  it.each(
    Object.entries(refused).flatMap(([name, values]) => values.map((found) => [name as SettingName, found] as const)),
  )('of %s are refused: %j', (name, found) => {
    expect(errorOf(name, found).code).toBe('setting-invalid');
  });

  it('named like the inner parts of objects are pairs as any other', () => {
    const weights = read('weights', 'constructor=1,__proto__=2') as object;
    expect(Object.entries(weights)).toEqual([
      ['constructor', 1],
      ['__proto__', 2],
    ]);
  });
});

describe('help', () => {
  it('lists the formats that there are', () => {
    const names = formatsWith(null).map(({ name }) => name);
    const help = SETTINGS.format.help.replace(/ \([^()]*\)/g, '');
    expect(help).toBe(`how to write the report: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`);
  });

  it('lists the criteria with their default weights', () => {
    expect(SETTINGS.weights.defaultText).toBe(
      CRITERIA.map(({ id, defaultWeight }) => `${id}=${defaultWeight}`).join(','),
    );
  });
});

describe('resultSettings', () => {
  it('keeps what the result depends on and nothing of how the program runs', () => {
    expect(Object.keys(resultSettings(completeSettings({}))).sort()).toEqual(
      [
        'author',
        'columnWeight',
        'columns',
        'date',
        'embedder',
        'embeddings',
        'headingRows',
        'includeAuthors',
        'options',
        'organisation',
        'priorities',
        'reference',
        'seed',
        'sheet',
        'statedWeight',
        'stopWords',
        'title',
        'weights',
      ].sort(),
    );
  });

  it('gives what is read back from JSON as the same settings, as verify does', () => {
    const chosen = completeSettings({
      embedder: 'http://localhost:11434/v1#bge-m3',
      options: '4',
      columns: 'text=Idea',
      headingRows: '2-3',
    });
    const echo = JSON.parse(JSON.stringify(resultSettings(chosen)));
    expect(echo.embedder).toBe('http://localhost:11434/v1#bge-m3');
    expect(completeSettings(echo)).toEqual(chosen);
  });
});
