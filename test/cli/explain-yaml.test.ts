import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainYaml } from '../../src/cli/explain-yaml.ts';

/** What is said of a settings file that the parser refuses. */
function whyOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    return explainYaml(error).why;
  }
  throw new Error(`not refused: ${text}`);
}

it.each([
  ['options: 6\n\tseed: 1\n', 'line 2 begins with a tab'],
  ['options: 6\noptions: 7', 'line 2 gives a setting that stands above it already'],
  ['options 6\nseed: 3\n', 'line 1 has no colon after the name of its setting'],
  ['title: Away day: notes', 'line 1 holds more than one colon'],
  ['sheet: @home', 'the value in line 1 begins with a sign'],
  ['weights: {fit: 50', 'a quotation mark or bracket in line 1, or above it, is not closed'],
  ['stop-words: [a, b', 'a quotation mark or bracket in line 1, or above it, is not closed'],
  ['title: "Away day', 'a quotation mark or bracket in line 1, or above it, is not closed'],
  ['  options: 6\nseed: 3', 'line 2 cannot be understood'],
  ['seed: *x', 'a line cannot be understood'],
])('a settings file is refused in plain words: %j', (text, why) => {
  expect(whyOf(text)).toBe(why);
});

it('anything else that is thrown is no line that is known', () => {
  expect(explainYaml(undefined)).toEqual({ why: 'a line cannot be understood', cure: undefined });
});
