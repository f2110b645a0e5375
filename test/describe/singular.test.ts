import { expect, it } from 'vitest';
import { singular } from '../../src/describe/singular.ts';

it('singular takes the plural off a noun and leaves others alone', () => {
  const nouns = ['buses', 'parties', 'classes', 'churches', 'schools', 'glass', 'bus', 'parking', ''];
  expect(nouns.map(singular)).toEqual(['bus', 'party', 'class', 'church', 'school', 'glass', 'bus', 'parking', '']);
});
