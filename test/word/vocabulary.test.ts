import { describe, expect, it } from 'vitest';
import { parseTag } from '../../src/word/parse-tag.ts';
import { ALIASES, VOCABULARY } from '../../src/word/vocabulary.ts';

describe('the vocabulary', () => {
  it('names every field once, however it is written', () => {
    const keys = [...VOCABULARY.map(({ name }) => name), ...ALIASES.keys()].map((name) => name.replaceAll(' ', ''));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('puts fields into lists that there are, lists into one list at most', () => {
    const lists = VOCABULARY.filter(({ kind }) => kind === 'list').map(({ name }) => name);
    for (const { kind, within } of VOCABULARY) {
      for (const list of within) expect(lists).toContain(list);
      if (kind === 'list') expect(within.length).toBeLessThanOrEqual(1);
    }
  });

  it('has short names for fields of the options only', () => {
    for (const name of ALIASES.values()) expect(parseTag(name).field?.within).toEqual(['options']);
  });

  it('holds what templates were promised', () => {
    const promised =
      'paper title,paper reference,paper date,paper author,organisation,recommendation,ideas read,ideas used,ideas file,options,option number,option title,option summary,option score,option sectors,option support,option caveat,priorities,priority,priority fit,priority reason,ideas,idea number,idea,idea source,set aside,reason,chart,notes for officers';
    expect(VOCABULARY.map(({ name }) => name)).toEqual(expect.arrayContaining(promised.split(',')));
  });
});

describe('a tag', () => {
  it.each([
    ['option title', 'text', 'option title'],
    [' Option\u00A0\u00A0Title ', 'text', 'option title'],
    ['OPTION_TITLE', 'text', 'option title'],
    ['#options', 'open', 'options'],
    ['# Options', 'open', 'options'],
    ['^ option-caveat', 'unless', 'option caveat'],
    ['/', 'close', ''],
    ['ｏｐｔｉｏｎ ｔｉｔｌｅ', 'text', 'option title'],
    ['@options', 'unknown', '@options'],
    ['constructor', 'text', 'constructor'],
    ['#__proto__', 'open', '__proto__'],
  ])('%j is of the kind %s and means %j', (inside, kind, name) => {
    expect(parseTag(inside)).toMatchObject({ kind, name });
  });

  it('that is no field means nothing', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'x'.repeat(100_000)])
      expect(parseTag(name).field).toBeUndefined();
  });
});
