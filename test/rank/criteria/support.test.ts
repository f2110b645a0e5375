import { describe, expect, it } from 'vitest';
import type { IdeaFacts } from '../../../src/model.ts';
import { support } from '../../../src/rank/criteria/support.ts';
import { makeNote } from '../../make-note.ts';
import { makeFacts, makeIdeaFacts } from '../make-facts.ts';

/** An idea whose note and repeats drew these votes. */
const idea = (...votes: (number | null)[]): IdeaFacts => {
  const [note = makeNote(), ...repeats] = votes.map((cast) => makeNote({ votes: cast }));
  return makeIdeaFacts({ idea: { note, repeats } });
};

describe('support', () => {
  it('counts different ideas beside the option with the most, where there are no votes', () => {
    const facts = makeFacts([idea(null), idea(null, null)], [idea(null), idea(), idea(), idea()], [idea()]);
    expect(support.measure(facts)).toEqual({
      values: [
        { value: 0.5, detail: '2 different ideas' },
        { value: 1, detail: '4 different ideas' },
        { value: 0.25, detail: '1 different idea' },
      ],
    });
  });

  it('counts votes for half, those for repeats included', () => {
    // Votes: 2 + 6 = 8, 1, and none. (1 / 2 + 8 / 8) / 2, (2 / 2 + 1 / 8) / 2, (2 / 2 + 0) / 2.
    const facts = makeFacts([idea(2, 6)], [idea(1), idea(null)], [idea(), idea()]);
    expect(support.measure(facts)).toEqual({
      values: [
        { value: 0.75, detail: '1 different idea, 8 votes' },
        { value: 0.5625, detail: '2 different ideas, 1 vote' },
        { value: 0.5, detail: '2 different ideas, 0 votes' },
      ],
    });
  });

  it('takes more votes against than for as none', () => {
    expect(support.measure(makeFacts([idea(-5, 2)], [idea(4)]))).toMatchObject({
      values: [{ value: 0.5, detail: '1 different idea, 0 votes' }, { value: 1 }],
    });
    expect(support.measure(makeFacts([idea(-5)], [idea(0)]))).toMatchObject({ values: [{ value: 1 }, { value: 1 }] });
  });
});
