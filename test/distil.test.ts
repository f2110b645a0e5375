import { describe, expect, it } from 'vitest';
import { distil } from '../src/distil.ts';
import { LLEP_PRIORITIES } from '../src/score/llep-priorities.ts';
import { PRIORITIES_AS_VALUES } from '../src/settings.ts';
import { makeNote } from './make-note.ts';

const notes = ['Run evening buses', 'Build warm homes', 'Teach coding in libraries'].map((text) => makeNote({ text }));
const own = [{ number: 1, name: 'Buses', description: '', weight: 1 }];

describe('where the priorities came from', () => {
  it.each([
    ['no word of the built-in ones', {}, null],
    ['nor of values that are the same', { priorities: structuredClone(LLEP_PRIORITIES) }, null],
    ['that they were values', { priorities: own }, PRIORITIES_AS_VALUES],
    ['their file', { priorities: own, settings: { priorities: 'own.csv' } }, 'own.csv'],
    ['no file that was not used', { settings: { priorities: 'own.csv' } }, null],
  ])('is told in the settings of the report: %s', async (_, input, told) => {
    expect((await distil({ notes, ...input })).settings.priorities).toBe(told);
  });
});
