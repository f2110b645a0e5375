import { expect, it } from 'vitest';
import { headOf } from '../../../src/report/pages/head-of.ts';
import { sampleReport, smallestReport } from '../sample-report.ts';

it('A page is headed by what it holds, and by what is known beside it.', () => {
  expect(headOf(sampleReport)).toEqual({
    title: 'Three options from 6 ideas (9 notes)',
    author: 'Example Partnership',
    date: '31 March 2026',
  });
  expect(headOf(smallestReport)).toEqual({ title: 'One option from 1 idea (1 note)' });
});

it("The officer's own title comes first, and what the page holds below it.", () => {
  const paper = { title: 'Options for growth', reference: null, author: 'A. Officer', organisation: 'Partnership' };
  expect(headOf({ ...smallestReport, paper })).toEqual({
    title: 'Options for growth',
    subtitle: 'One option from 1 idea (1 note)',
    author: 'A. Officer, Partnership',
  });
});
