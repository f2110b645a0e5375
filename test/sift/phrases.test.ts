import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../src/sift/phrases.ts';

/** Whether a list of phrases finds one in a text. */
const finds = (list: string, text: string): boolean => createPhrases(list)({ marked: ['^', ...text.split(' '), '$'] });

describe('createPhrases', () => {
  it('finds a phrase anywhere, whole words only', () => {
    expect(finds('lip service', 'this is lip service again')).toBe(true);
    expect(finds('lip service', 'lip services')).toBe(false);
    expect(finds('lip service', 'service lip')).toBe(false);
  });

  it('takes any of several words', () => {
    expect(['tea was cold', 'coffee was cold'].map((text) => finds('tea|coffee was', text))).toEqual([true, true]);
    expect(finds('tea|coffee was', 'juice was cold')).toBe(false);
  });

  it('lets words in brackets be missing, at the start, within and at the end', () => {
    const list = '(so) very (very) cold (indeed) $';
    for (const text of ['very cold', 'so very very cold indeed', 'it is very cold'])
      expect(finds(list, text)).toBe(true);
    expect(finds(list, 'very cold tea')).toBe(false);
  });

  it('ties a phrase to the start and the end of a clause', () => {
    expect(finds('^ back at', 'back at two')).toBe(true);
    expect(finds('^ back at', 'be back at two')).toBe(false);
    expect(finds('think big $', 'think big')).toBe(true);
    expect(finds('think big $', 'think big thoughts')).toBe(false);
  });

  it('knows any word, any number of words and words with a digit', () => {
    expect(finds('^ be * $', 'be bold')).toBe(true);
    expect(finds('^ be * $', 'be')).toBe(false);
    expect(finds('^ be * $', 'be bold now')).toBe(false);
    expect(finds('covered by ... table', 'covered by the other table')).toBe(true);
    expect(finds('covered by ... table', 'covered by table')).toBe(true);
    expect(finds('covered by ... table', 'covered by nobody')).toBe(false);
    expect(finds('back at #', 'back at 2pm')).toBe(true);
    expect(finds('back at #', 'back at two')).toBe(false);
  });

  it('finds any of many phrases, also where two begin alike', () => {
    const list = 'ran out of pens\nran out of time\nran late';
    expect(['ran out of time', 'it ran late', 'ran out of road'].map((text) => finds(list, text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes no clause for the inner parts of objects', () => {
    expect(finds('a b', 'constructor __proto__')).toBe(false);
    expect(createPhrases('a b')({ marked: [] })).toBe(false);
  });
});
