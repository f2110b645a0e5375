import { expect, it } from 'vitest';
import { orderQuotations } from '../../src/describe/order-quotations.ts';
import { makeNote } from '../make-note.ts';
import { portraitsOf } from './portraits-of.ts';

it('orderQuotations puts tidy suggestions that speak of the title first, and of equals the more typical', () => {
  const jotted = 'late buses 2 villages + depot pls';
  const tidy = 'Run late buses to the villages on Fridays and Saturdays';
  const beside = 'Run a ferry for the island on Fridays and Saturdays too';
  const texts = [jotted, beside, tidy, jotted];
  const { corpus } = portraitsOf(texts);
  const notes = Object.freeze(texts.map((text, i) => makeNote({ text, id: `N${i}` })));
  // Tidy, asks, speaks: 3 of the one, 2 of the ferry (which does not speak of buses), 1 of the jottings.
  expect(orderQuotations(notes, 'Open late buses', corpus).map(({ id }) => id)).toEqual(['N2', 'N1', 'N0', 'N3']);
});
