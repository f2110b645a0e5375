import { describe, expect, it } from 'vitest';
import { profile } from '../../src/read/profile.ts';

describe('profile', () => {
  it('counts filled cells, letters and different values', () => {
    // 3 of 4 cells filled, 2 + 2 + 4 letters, 2 different values of 3.
    expect(profile(['ab', '', 'ab', 'cdef'])).toEqual({
      cells: 4,
      filled: 3,
      meanLength: 8 / 3,
      distinct: 2 / 3,
      values: ['ab', 'cdef'],
      coded: false,
      numeric: false,
    });
  });

  it.each([
    ['numbers', ['1', '2.5', '1,200'], true],
    ['dates', ['06/05/2025 14:43:17', '2025-05-06T14:43:17Z', '2026/09/27 3:00:00 PM'], false],
    ['links', ['https://example.org/a', 'www.example.org'], false],
    ['e-mail addresses', ['a@example.org', 'b@example.org'], false],
  ])('knows %s for codes', (_, cells, numeric) => {
    expect(profile(cells)).toMatchObject({ coded: true, numeric });
  });

  it('has nothing to say about an empty column', () => {
    expect(profile([])).toMatchObject({ cells: 0, filled: 0, meanLength: 0, distinct: 0, coded: false });
  });
});
