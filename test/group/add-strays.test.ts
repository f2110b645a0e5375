import { describe, expect, it } from 'vitest';
import { addStrays } from '../../src/group/add-strays.ts';

const grouping = { fits: Float32Array.of(0.5, 0.5, 0.5, 0.5), runnerUpFits: Float32Array.of(0.25, 0.75, 0.75, 0.5) };

describe('addStrays', () => {
  it('doubts an idea that is nearer to another option, but for one that an officer placed', () => {
    expect(addStrays([null, null, null, null], grouping, Int32Array.of(-1, -1, 0, -1))).toEqual([
      null,
      'is nearer to another option',
      null,
      null,
    ]);
  });

  it('keeps the doubts that there were, and needs no officer', () => {
    expect(addStrays(['asks a question', 'asks a question', null, null], grouping, undefined)).toEqual([
      'asks a question',
      'asks a question',
      'is nearer to another option',
      null,
    ]);
  });
});
