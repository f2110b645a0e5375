import { expect, test } from 'vitest';
import { parseArguments } from '../../../bench/speed/parse-arguments.ts';

test('three sizes are usual, a million has to be asked for', () => {
  expect(parseArguments([])).toEqual({ rows: [300, 10_000, 100_000], runs: null });
  expect(parseArguments(['--million']).rows).toEqual([300, 10_000, 100_000, 1_000_000]);
  expect(parseArguments(['--rows', '300,10000', '--runs', '2'])).toEqual({ rows: [300, 10_000], runs: 2 });
});

test('anything but whole numbers above 0 is refused', () => {
  expect(() => parseArguments(['--rows', '300,many'])).toThrow('--rows must be whole numbers above 0, got "many"');
  expect(() => parseArguments(['--runs', '0'])).toThrow('--runs must be whole numbers above 0, got "0"');
  expect(() => parseArguments(['--fast'])).toThrow("Unknown option '--fast'");
});
