import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/read/is-placeholder.ts';

it('takes dashes, dots and N/A for nothing, and no word', () => {
  for (const blank of ['-', '--', '—', '…', '...', 'N/A', 'n/a', 'NA', 'n.a.']) expect(isPlaceholder(blank)).toBe(true);
  for (const said of ['', 'no', 'None', '- buses', '0', 'naan']) expect(isPlaceholder(said)).toBe(false);
});
