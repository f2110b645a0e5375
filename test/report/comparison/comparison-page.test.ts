import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/compare-reports.ts';
import type { Comparable } from '../../../src/compare/comparison.ts';
import { textOf } from '../../../src/report/blocks/text.ts';
import { comparisonPage } from '../../../src/report/comparison/comparison-page.ts';
import { plain } from '../../../src/report/index.ts';
import { makeComparable, makeOption } from '../../compare/make-comparable.ts';

const compare = (old: Comparable, now: Comparable) =>
  compareReports({ name: 'old.json', report: old }, { name: 'new.json', report: now });

/** The page on lines so long that none is broken. */
const page = (old: Comparable, now: Comparable): string =>
  [...textOf(comparisonPage(compare(old, now)), { width: 10_000, paint: plain })].join('');

const numbered = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i}`);

describe('the page of a comparison', () => {
  it('shows ten ideas of a kind and counts the rest', () => {
    const text = page(makeComparable([['a']]), makeComparable([['a', ...numbered('n', 12)]]));
    expect(text).toContain('New in the notes: 12 ideas\n');
    expect(text).toContain('n9: idea n9');
    expect(text).not.toContain('n10: idea n10');
    expect(text).toContain('And 2 more; the comparison in JSON lists them all.');
  });

  it('lists no blank row, and counts it', () => {
    const old = makeComparable([['a']]);
    const blank = { id: '9', text: '', status: 'blank', option: null, duplicateOf: null, reason: null } as const;
    const text = page(old, { ...old, ideas: [...old.ideas, blank] });
    expect(text).not.toContain('New in the notes:');
    expect(text).toContain('new.json has 2 notes, of which 1 is new.');
  });

  it('says first that two reports are on different notes, and counts nothing that is in both', () => {
    const text = page(makeComparable([numbered('a', 9)]), makeComparable([numbered('b', 9)]));
    expect(text).toMatch(/^(?:.*\n)*?These are reports on different notes: no note is in both, so little/);
    expect(text).not.toMatch(/Of the 0|none moved/);
    expect(text).toContain('of which 9 are new. None is in both.');
    // One of ten is a tenth, and one of eleven less.
    const shared = (n: number) =>
      page(makeComparable([['x', ...numbered('a', n)]]), makeComparable([['x', ...numbered('b', n)]]));
    expect(shared(9)).not.toContain('different notes');
    expect(shared(10)).toContain('different notes: only 1 note is in both,');
  });

  it('does not say that nothing moved where options were split, without saying that they were', () => {
    const text = page(
      makeComparable([numbered('a', 10)]),
      makeComparable([numbered('a', 10).slice(0, 5), numbered('a', 10).slice(5)]),
    );
    expect(text).toContain('one was split.');
    expect(text).toContain('none moved from one option to another (other than with an option that was split)');
  });

  it('says that options hold the same ideas only as far as they are in both, where most are gone', () => {
    const old = makeComparable([numbered('a', 9), numbered('b', 9)]);
    const text = page(old, makeComparable([['a0', ...numbered('n', 5)], numbered('b', 9)]));
    expect(text).toContain('all two hold the same ideas, as far as their ideas are in both reports.');
    expect(page(old, old)).not.toContain('as far as');
  });

  it('groups the ideas that moved by the ranks of where they were, then of where they are', () => {
    const old = makeComparable([numbered('a', 9), numbered('b', 9), numbered('c', 9)]);
    const now = makeComparable([
      ['b8', ...numbered('a', 7)],
      ['c8', 'a7', ...numbered('b', 8)],
      ['a8', ...numbered('c', 8)],
    ]);
    const moves = page(old, now).match(/^From .*$/gm);
    expect(moves).toEqual([
      'From "Option 1" to "Option 2": 1 idea',
      'From "Option 1" to "Option 3": 1 idea',
      'From "Option 2" to "Option 1": 1 idea',
      'From "Option 3" to "Option 2": 1 idea',
    ]);
  });

  it('says that one of the two was edited where the same start gave something else', () => {
    const old = makeComparable([['a'], ['b']]);
    const edited = { ...old, options: [makeOption('More cake', { fit: [0.9, 1] }), ...old.options.slice(1)] };
    expect(page(old, edited)).toContain('Please note: The same notes and settings give the same report');
    expect(page(old, edited)).toContain('"More cake" (called "Option 1" before) holds the same one idea.');
    expect(page(old, { ...edited, version: '0.2.0' })).not.toContain('Please note:');
    expect(page(old, old)).not.toContain('Please note:');
  });

  it('says that ranks changed with what was measured alone, with the weights alone, or with neither', () => {
    const options = (fit: readonly number[], weight: number) =>
      fit.map((value, place) => makeOption(`O${place}`, { fit: [value, weight], support: [1 - value, 1 - weight] }));
    const old = makeComparable([['a'], ['b']], [], { options: options([0.6, 0.4], 0.9) });
    const turned = (values: readonly number[], weight: number) =>
      makeComparable([['b'], ['a']], [], { options: options(values, weight) });
    expect(page(old, turned([0.8, 0.6], 0.9))).toContain('Two have another rank; the weights are the same');
    expect(page(old, turned([0.4, 0.6], 0.1))).toContain('because the weights changed and nothing else.');
    expect(page(old, turned([0.4, 0.6], 0.9))).toContain('Two have another rank, with the same score.');
  });

  it('tells options that were drawn anew, new and gone ones apart', () => {
    const redrawn = page(
      makeComparable([
        ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        ['h', 'i'],
      ]),
      makeComparable([
        ['a', 'b', 'c', 'd', 'h', 'i'],
        ['e', 'f', 'g'],
      ]),
    );
    expect(redrawn).toContain(
      '"Option 1" and "Option 2" were drawn anew as "Option 1" and "Option 2". Of their 9 ideas, all are in them.',
    );
    // Half of each old option is in the first of the new: not most of either, so that it is new.
    const scattered = page(
      makeComparable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      makeComparable([['a', 'c', 'n'], ['b'], ['d']]),
    );
    expect(scattered).toContain('"Option 1" is new, made of 3 ideas: 2 came from elsewhere and 1 is new in the notes.');
  });

  it('writes the settings as an officer types them', () => {
    const given = (settings: Record<string, unknown>) => makeComparable([['a']], [], { settings });
    const text = page(
      given({ headingRows: null, options: { min: 6, max: 6 }, columns: {}, stopWords: ['bus'], includeAuthors: false }),
      given({
        headingRows: { first: 3, last: 4 },
        options: { min: 5, max: 6 },
        columns: { text: 'What?' },
        stopWords: [],
        includeAuthors: true,
        style: 'x',
      }),
    );
    for (const line of [
      'The setting "heading-rows": not given before, 3-4 now.',
      'The setting "options": 6 before, 5-6 now.',
      'The setting "columns": not given before, text=What? now.',
      'The setting "stop-words": bus before, not given now.',
      'The setting "include-authors": false before, true now.',
      'The setting "style": not known before, x now.',
    ])
      expect(text).toContain(`  - ${line}\n`);
  });

  it('names the notes that were read, whether they have other rows, other contents or another name', () => {
    const from = (...inputs: Comparable['inputs']) => makeComparable([['a']], [], { inputs });
    const input = (name: string, sha256: string, rows: number) => ({ name, sha256, rows });
    const first = input('ideas.csv', '1', 1_300);
    expect(page(from(first), from(input('ideas.csv', '2', 1_280)))).toContain(
      'The notes: ideas.csv had 1,300 rows before, and has 1,280 now.',
    );
    expect(page(from(first), from(input('ideas.csv', '2', 1_300)))).toContain(
      'The notes: ideas.csv has other contents in its 1,300 rows.',
    );
    expect(page(from(first), from(input('late.csv', '2', 1)))).toContain(
      'The notes: ideas.csv (1,300 rows) before, late.csv (1 row) now.',
    );
    expect(page(from(first), from(first, input('', '2', 2)))).toContain(
      'The notes: with notes that came from no file (2 rows) now.',
    );
  });
});
