import { expect, it } from 'vitest';
import type { Neighbours } from '../../../src/model.ts';
import { closeCalls } from '../../../src/report/pages/close-calls.ts';
import { sampleReport, smallestReport } from '../sample-report.ts';

const neighbours = (...close: boolean[]): Neighbours[] =>
  close.map((one, index) => ({ ranks: [index + 1, index + 2], lead: 0.1, aheadShare: 1, close: one, flips: [] }));

const calls = (...close: boolean[]) =>
  closeCalls({ ...sampleReport, sensitivity: { ...sampleReport.sensitivity, neighbours: neighbours(...close) } });

it('Neighbours that are too close to call are named together.', () => {
  expect(calls(true, false, false)).toBe(
    'the order of options 1 and 2 is too close to call. Other reasonable weights would change it.',
  );
  expect(calls(true, false, true, true)).toBe(
    'the order of options 1 and 2, and of options 3, 4 and 5, is too close to call. Other reasonable weights would change it.',
  );
});

it('Nothing is said where every order is clear, or there is none.', () => {
  expect(calls(false, false)).toBe('');
  expect(closeCalls(smallestReport)).toBe('');
});
