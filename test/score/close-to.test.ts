import { describe, expect, it } from 'vitest';
import { closeTo } from '../../src/score/close-to.ts';
import { makeNote } from '../make-note.ts';

const ideas = ['trams', 'buses', 'cake'].map((text, i) => ({ note: makeNote({ id: `N${i + 1}`, text }), repeats: [] }));
const embeddings = {
  ideas: { rows: 3, columns: 2, values: Float32Array.of(1, 0, 0.9, 0.1, 0, -1) },
  others: { rows: 2, columns: 2, values: Float32Array.of(0.5, 0.5, 0, 1) },
};
const phrases = [{ text: 'getting about', row: 0 }];

describe('closeTo', () => {
  it('names the nearest phrase of the priority', () => {
    expect(closeTo(0, phrases, [], ideas, embeddings)).toEqual({ text: 'getting about', id: null });
  });

  it('looks at the phrases of this priority alone, by their rows', () => {
    // Row 1 is at a right angle to idea 0, row 0 would not be.
    expect(closeTo(0, [{ text: 'parks', row: 1 }], [], ideas, embeddings)).toBeNull();
  });

  it('names an idea that the priority learnt from where that is nearer, never the idea itself', () => {
    expect(closeTo(0, phrases, [0, 1], ideas, embeddings)).toEqual({ text: 'buses', id: 'N2' });
  });

  it('names nothing where nothing is on its side', () => {
    expect(closeTo(2, phrases, [0, 1], ideas, embeddings)).toBeNull();
  });
});
