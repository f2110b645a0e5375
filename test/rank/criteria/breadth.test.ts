import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model.ts';
import { breadth } from '../../../src/rank/criteria/breadth.ts';
import { makeNote } from '../../make-note.ts';
import { makeFacts, makeIdeaFacts } from '../make-facts.ts';

const option = (...notes: Partial<Note>[]) => notes.map((note) => makeIdeaFacts({}, note));
const tables = (...names: string[]) => option(...names.map((table) => ({ table })));

describe('breadth', () => {
  it('is the effective number of sources beside the most that any option could have', () => {
    // 1: two tables evenly, of 3 that there are and 4 notes: 2 / 3. 2: shares 3/4 and 1/4 of 4 notes, exp(entropy) =
    // exp(-0.75 ln 0.75 - 0.25 ln 0.25) = 1.754765, / 3. 3: one note from one table, 1 / 3: no other yardstick for it.
    const facts = makeFacts(tables('1', '1', '2', '2'), tables('1', '1', '1', '3'), tables('2'));
    expect(breadth.measure(facts)).toEqual({
      values: [
        { value: expect.closeTo(2 / 3, 6), detail: '2 of 3 tables' },
        { value: expect.closeTo(1.754765 / 3, 6), detail: '2 of 3 tables' },
        { value: expect.closeTo(1 / 3, 6), detail: '1 of 3 tables' },
      ],
    });
  });

  it('asks for no more sources than the option with most notes has notes', () => {
    // Four tables, but no option has more than two notes: two tables evenly is 2 / 2, and one is 1 / 2.
    const facts = makeFacts(tables('1', '2'), tables('3', '4'), tables('1'));
    expect(breadth.measure(facts)).toMatchObject({
      values: [{ value: expect.closeTo(1, 9) }, { value: expect.closeTo(1, 9) }, { value: expect.closeTo(0.5, 9) }],
    });
  });

  it('is the mean over what the sheet tells apart', () => {
    // 1: tables 2 of 2, evenly: 1; sectors one of two: 1/2. 2: one of two each. Organisations are all one and tell nothing.
    const common = { organisation: 'LLEP' };
    const facts = makeFacts(
      option({ table: '1', sector: 'public', ...common }, { table: '2', sector: 'public', ...common }),
      option({ table: '1', sector: 'private', ...common }),
    );
    expect(breadth.measure(facts)).toMatchObject({
      values: [
        { value: expect.closeTo(0.75, 9), detail: '2 of 2 tables, 1 of 2 sectors' },
        { value: expect.closeTo(0.5, 9) },
      ],
    });
  });

  it('counts repeats, leaves unsigned notes out, and does not tell sources apart by case and space', () => {
    const repeated = makeIdeaFacts({
      idea: { note: makeNote({ sector: 'NHS' }), repeats: [makeNote({ sector: 'Council' }), makeNote()] },
    });
    const facts = makeFacts([repeated], option({ sector: ' nhs ' }, { sector: 'NHS' }), option({}));
    expect(breadth.measure(facts)).toEqual({
      values: [
        { value: expect.closeTo(1, 9), detail: '2 of 2 sectors' },
        { value: expect.closeTo(0.5, 9), detail: '1 of 2 sectors' },
        { value: 0, detail: '0 of 2 sectors' },
      ],
    });
  });

  it('is missing where the sheet tells no two sources apart', () => {
    const missing = { missing: 'the sheet does not tell tables, sectors or people apart' };
    expect(breadth.measure(makeFacts(tables('', ''), tables('')))).toEqual(missing);
    expect(breadth.measure(makeFacts(tables('1'), tables('1 ')))).toEqual(missing);
  });
});
