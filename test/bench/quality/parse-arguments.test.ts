import { expect, test } from 'vitest';
import { parseArguments } from '../../../bench/quality/parse-arguments.ts';

test('paths and only the settings that were given are passed on', () => {
  expect(parseArguments(['a.csv', '--options', '5-6', 'folder', '--seed=7', '--stop-words', 'Ashby,town'])).toEqual({
    paths: ['a.csv', 'folder'],
    settings: { options: { min: 5, max: 6 }, seed: 7, stopWords: ['Ashby', 'town'] },
  });
  expect(parseArguments(['-n', '4', 'a.csv']).settings).toEqual({ options: { min: 4, max: 4 } });
  expect(parseArguments([])).toEqual({ paths: [], settings: {} });
});

test('a value that is not valid and a flag that is not known are refused', () => {
  expect(() => parseArguments(['--options', 'many'])).toThrow('--options must be a whole number');
  expect(() => parseArguments(['--output', 'x.csv'])).toThrow("Unknown option '--output'");
});
