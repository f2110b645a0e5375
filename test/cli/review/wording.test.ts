import { describe, expect, it } from 'vitest';
import { createOptionList } from '../../../src/cli/review/option-list.ts';
import { followersOf, refuseTitle } from '../../../src/cli/review/wording.ts';
import { distil } from '../../../src/index.ts';
import { makeNote } from '../../make-note.ts';

describe('what is said of the ideas that moved', () => {
  it('names five at most', async () => {
    const notes = ['Free parking on Sundays', 'Buses that run after ten', 'Toilets that are open at night'].map(
      (text, i) => makeNote({ id: `N${i}`, row: i + 2, text }),
    );
    const report = await distil({ notes, settings: { embeddings: 'off' } });
    const options = createOptionList(report);
    const title = report.options[0]?.title ?? '';
    const moved = Array.from({ length: 8 }, (_, i) => ({ id: `M${i}`, title }));
    expect(followersOf(moved, options)).toBe(
      '8 other ideas moved with it: M0 to 1, M1 to 1, M2 to 1, M3 to 1, M4 to 1 and 3 more',
    );
    expect(followersOf(moved.slice(0, 5), options)).toMatch(/^5 other ideas .* M4 to 1$/);
    expect(followersOf(moved.slice(0, 1), options)).toBe('1 other idea moved with it: M0 to 1');
    expect(followersOf([], options)).toBe('no other idea moved');
  });
});

describe('a title that an officer types', () => {
  it.each(['Games', 'Family days', '20 mph zones', 'x-ray vans', 'Sports clubs'])('may be "%s"', (title) => {
    expect(refuseTitle(title)).toBeUndefined();
  });

  it.each(['q', 'u', 'x a', '3 ac', 'x abcd', 'ab 3', 'yes', '3, 1 b', 'ab', '42', '?'])('cannot be "%s"', (title) => {
    expect(refuseTitle(title)).toBeDefined();
  });
});
