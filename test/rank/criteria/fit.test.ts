import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/rank/criteria/fit.ts';
import { makeFacts, makeIdeaFacts } from '../make-facts.ts';

const idea = (best: number, ...scores: number[]) => makeIdeaFacts({ best, scores });

describe('fit', () => {
  it('is the mean of the best scores, by the weight of the priority, beside the strongest option', () => {
    // Priority 2 weighs twice as much as 1. Means: (0.4 / 2 + 0.6) / 2 = 0.4; 0.5 / 2 = 0.25; and nothing.
    const facts = makeFacts([idea(0, 0.4, 0.3), idea(1, 0.1, 0.6)], [idea(0, 0.5, 0)], [idea(-1, 0, 0)]);
    expect(fit.measure(facts)).toEqual({
      values: [
        { value: 1, detail: 'its ideas score 40 of 100 on average against their best priority' },
        { value: expect.closeTo(0.625, 9), detail: 'its one idea scores 25 of 100 against its best priority' },
        { value: 0, detail: 'its one idea scores 0 of 100 against its best priority' },
      ],
    });
  });

  it('goes by the best priority, also where the scribe chose it against the words', () => {
    const facts = makeFacts([idea(1, 0.8, 0.1)], [idea(1, 0, 0.2)]);
    expect(fit.measure(facts)).toMatchObject({ values: [{ value: expect.closeTo(0.5, 9) }, { value: 1 }] });
  });

  it('is missing where no idea shares a word with a priority', () => {
    expect(fit.measure(makeFacts([idea(-1, 0, 0)], [idea(0, 0, 0)]))).toEqual({
      missing: 'no idea shares a word with any priority',
    });
  });
});
