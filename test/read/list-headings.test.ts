import { expect, it } from 'vitest';
import { listHeadings } from '../../src/read/list-headings.ts';

it('lists headings in quotation marks and leaves blank ones out', () => {
  expect(listHeadings(['Ref', '', 'Idea'])).toBe('"Ref", "Idea"');
});

it('cuts long lists and long headings short', () => {
  expect(listHeadings(Array.from({ length: 14 }, (_, i) => `h${i}`))).toMatch(/"h11" and 2 more$/);
  expect(listHeadings(['x'.repeat(100)])).toBe(`"${'x'.repeat(59)}…"`);
});
