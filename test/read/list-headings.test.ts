import { expect, it } from 'vitest';
import { listHeadings } from '../../src/read/list-headings.ts';

it('lists headings in quotation marks and leaves blank ones out', () => {
  expect(listHeadings(['Ref', '', 'Idea'])).toBe('"Ref", "Idea"');
});

it('cuts long lists and long headings short', () => {
  expect(listHeadings(Array.from({ length: 14 }, (_, i) => `h${i}`))).toMatch(/"h11" and 2 more$/);
  expect(listHeadings(['x'.repeat(100)])).toBe(`"${'x'.repeat(59)}…"`);
});

it('masks a number before it cuts the heading, so that no part of it is left over', () => {
  // 46 letters stand before the number: cut first, the heading would end in "0116 496 00".
  const heading = 'Your suggestion; or ring Pat on this number ...';
  expect(listHeadings([`${heading} 0116 496 0000 before noon`])).toBe(`"${heading} [phone numb…"`);
});
