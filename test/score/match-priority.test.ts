import { describe, expect, it } from 'vitest';
import type { Priority } from '../../src/model.ts';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';
import { createPriorityMatcher } from '../../src/score/match-priority.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const contentWords = createContentWords([]);
const priorities = (...names: string[]): readonly Priority[] =>
  Object.freeze(names.map((name, p) => Object.freeze({ number: p + 1, name, description: '', weight: 1 })));

describe('the matcher of the LLEP priorities', () => {
  const match = createPriorityMatcher(LLEP_PRIORITIES, contentWords);

  it.each(LLEP_PRIORITIES.map(({ number, name }) => [name, number] as const))('knows "%s"', (name, number) => {
    for (const entry of [name, ` ${name.toUpperCase()}. `]) {
      expect(match(entry)).toEqual({ numbers: [number], known: true, named: true });
    }
  });

  it.each([
    ['2', [2]],
    [' 2. ', [2]],
    ['P2', [2]],
    ['p 2', [2]],
    ['#2', [2]],
    ['No. 2', [2]],
    ['Priority 2', [2]],
    ['Theme 3: tech', [3]],
    ['1?', [1]],
    ['2 SMEs', [2]],
    ['SMEs', [2]],
    ['SME', [2]],
    ['sust', [4]],
    ['Sustainability (net zero)', [4]],
    ['tech', [3]],
    ['new technology', [3]],
    ['global', [1]],
    ['2 and 3', [2, 3]],
    ['3/4', [3, 4]],
    ['4, 1', [4, 1]],
    ['P2 & P3', [2, 3]],
    ['Global / SME', [1, 2]],
    ['SMEs, 2', [2]],
    ['SMEs + bananas', [2]],
    ['SME activity', [2]],
    ['Emerging tech', [3]],
    ['2, urgent', [2]],
  ])('reads %j', (entry, numbers) => {
    expect(match(entry)).toEqual({ numbers, known: true, named: true });
  });

  it.each([
    'all',
    'Various',
    'n/a',
    'TBC',
    'none',
    '?',
    '-',
    '',
    '  ',
  ])('takes %j for an entry that names none', (entry) => {
    expect(match(entry)).toEqual({ numbers: [], known: true, named: false });
  });

  it.each(['99', 'P5', '0', 'bananas', 'and', 'constructor', '__proto__', 'ab'])('does not know %j', (entry) => {
    expect(match(entry)).toEqual({ numbers: [], known: false, named: false });
  });

  it.each([
    ['net zero', 4],
    ['green', 4],
  ])('knows %j by a description, which is not to name it', (entry, number) => {
    expect(match(entry)).toEqual({ numbers: [number], known: true, named: false });
  });

  it('says the same when asked again', () => {
    expect(match('Global / SME')).toEqual(match('Global / SME'));
  });
});

describe('the matcher of other priorities', () => {
  it('goes by the whole name before anything else', () => {
    const match = createPriorityMatcher(priorities('Skills', 'Net zero', 'Zero waste', '4 day week'), contentWords);
    expect(match('net ZERO').numbers).toEqual([2]);
    expect(match('net').numbers).toEqual([2]);
    expect(match('4-day week').numbers).toEqual([4]);
    expect(match('zero')).toEqual({ numbers: [], known: false, named: false });
    const nested = createPriorityMatcher(priorities('Skills', 'Skills for homes'), contentWords);
    expect([nested('skills').numbers, nested('skills for homes').numbers]).toEqual([[1], [2]]);
  });

  it('takes a name with "and" whole, and never half of a word that two names have', () => {
    const match = createPriorityMatcher(priorities('Research and skills', 'Skills and jobs'), contentWords);
    expect(match('Skills and jobs').numbers).toEqual([2]);
    expect(match('research').numbers).toEqual([1]);
    expect(match('skills')).toEqual({ numbers: [], known: false, named: false });
  });

  it('goes by the description only where all words of the entry are in one', () => {
    const match = createPriorityMatcher(
      [
        { number: 1, name: 'People', description: 'apprentices, training and jobs', weight: 1 },
        { number: 2, name: 'Place', description: 'streets, homes and jobs', weight: 1 },
      ],
      contentWords,
    );
    expect(match('training for apprentices').numbers).toEqual([1]);
    expect(match('training for homes').numbers).toEqual([]);
    expect(match('jobs').numbers).toEqual([]);
  });

  it('takes one word of several for chance', () => {
    const names = ['A lively high street', 'Easy to get here', 'A place for young people', 'Green and clean'];
    const match = createPriorityMatcher(
      priorities(...names).map((priority) => ({ ...priority, description: 'parks, toilets' })),
      contentWords,
    );
    // Of "streets and parks" half is in the first name, and of that name a third in it; of "high street" all and two thirds.
    expect(match('Streets and parks')).toEqual({ numbers: [], known: false, named: false });
    expect(match('Street lighting and people')).toEqual({ numbers: [], known: false, named: false });
    expect(match('High street').numbers).toEqual([1]);
    expect(match('Young people').numbers).toEqual([3]);
    expect(match('High street and young people').numbers).toEqual([1, 3]);
  });

  it('has numbers of any size, by the priorities in use', () => {
    const match = createPriorityMatcher([{ number: 12, name: 'Homes', description: '', weight: 1 }], contentWords);
    expect(match('P12').numbers).toEqual([12]);
    expect(match('1').numbers).toEqual([]);
  });
});
