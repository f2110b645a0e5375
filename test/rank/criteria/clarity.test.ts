import { expect, it } from 'vitest';
import { clarity } from '../../../src/rank/criteria/clarity.ts';
import { makeFacts, makeIdeaFacts } from '../make-facts.ts';

const idea = (fit: number, runnerUpFit: number) => makeIdeaFacts({ fit, runnerUpFit });

it('clarity is the mean lead of the own option over the next best', () => {
  // (0.9 - 0.4 + 0.3) / 2 = 0.4; (0.5 + 0) / 2, an idea that fits another better counting for nothing.
  const facts = makeFacts([idea(0.9, 0.4), idea(0.3, 0)], [idea(0.5, 0), idea(0.2, 0.6)], [idea(0.5, 0.5)]);
  expect(clarity.measure(facts)).toEqual({
    values: [
      { value: expect.closeTo(0.4, 9), detail: 'its ideas fit it by 60 of 100 on average, the next best option by 20' },
      {
        value: expect.closeTo(0.25, 9),
        detail: 'its ideas fit it by 35 of 100 on average, the next best option by 30',
      },
      { value: 0, detail: 'its one idea fits it by 50 of 100, the next best option by 50' },
    ],
  });
});
