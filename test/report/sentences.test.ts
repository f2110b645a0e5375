import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { optionSentences } from '../../src/report/option-sentences.ts';
import { sentences } from '../../src/report/sentences.ts';
import { sampleReport, smallestReport } from './sample-report.ts';

const option = (index: number) => {
  const found = sampleReport.options[index];
  if (found === undefined) throw new Error('no such option');
  return found;
};

describe('sentences about the report', () => {
  it('count ideas, and notes without the blank rows, in the headline', () => {
    expect(sentences.headline(sampleReport)).toBe('Three options from 6 ideas (9 notes)');
    expect(sentences.headline(smallestReport)).toBe('One option from 1 idea (1 note)');
  });

  it('account for every row', () => {
    // 6 + 1 + 2 + 1 = 10
    expect(sentences.ledger(sampleReport)).toBe(
      '10 rows were read from away-day.csv: 6 are ideas in an option, 1 repeats one of them, 2 were set aside and 1 is blank.',
    );
    expect(sentences.ledger(smallestReport)).toBe(
      '1 row was read: 1 is an idea in an option, none repeats one of them, none was set aside and none is blank.',
    );
  });

  it('name up to three files and count more', () => {
    const inputs = ['a', 'b', 'c', 'd'].map((name) => ({ name, sha256: '', rows: 1 }));
    expect(sentences.ledger({ ...sampleReport, inputs: inputs.slice(0, 3) })).toContain('from a, b and c:');
    expect(sentences.ledger({ ...sampleReport, inputs })).toContain('from 4 files:');
  });

  it('say how sure the number of options is', () => {
    expect(sentences.choice(sampleReport)).toBe(
      'Two or three options were asked for and three were made. Two would have been about as good: the number is a ' +
        'choice, not a finding. The mean silhouette (how much closer ideas are to their own option than to the next, ' +
        'from -1 to 1) was 0.17 for two, 0.21 for three and 0.12 for four.',
    );
    const chosen = (parts: Partial<Report['choice']>) =>
      sentences.choice({ ...sampleReport, choice: { ...sampleReport.choice, ...parts } });
    expect(chosen({ clear: true, asGood: [] })).toContain(
      'three were made. That is clearly better than two and four. The',
    );
    expect(chosen({ asGood: [], better: [4] })).toContain(
      'three were made. Four options would have held together clearly better. The',
    );
    expect(chosen({ asGood: [2], better: [4] })).toContain('clearly better. Two would have been about as good: the');
    expect(chosen({ asked: { min: 3, max: 3 } })).toContain('Three options were asked for and three were made.');
    expect(chosen({ asked: { min: 2, max: 5 } })).toContain('Two to five options were asked for');
    expect(sentences.choice(smallestReport)).toBe('Five or six options were asked for and one was made.');
  });

  it('say so where only a sample was used', () => {
    expect(sentences.choice({ ...sampleReport, fittedOn: 2000 })).toContain('on a sample of 2,000 ideas');
  });

  it('say why a criterion did not count', () => {
    const use = { id: 'x', name: 'X', explanation: 'What it is.', weight: 0, missing: null };
    expect(sentences.criterion({ ...use, missing: 'the sheet names no tables' })).toBe(
      'Left out, because the sheet names no tables.',
    );
    expect(sentences.criterion(use)).toBe('Not counted. What it is.');
  });

  it('say how firm the first place is, where there is one to dispute', () => {
    expect(sentences.firmness(sampleReport)).toMatch(/over 99% put option 1 first\.$/);
    const neighbours = sampleReport.sensitivity.neighbours.map((pair) => ({ ...pair, close: true }));
    const close = { ...sampleReport, sensitivity: { ...sampleReport.sensitivity, neighbours } };
    expect(sentences.firmness(close)).toMatch(
      /over 99% put option 1 first, and its lead on option 2 is too close to call\.$/,
    );
    expect(sentences.firmness(smallestReport)).toBe('');
  });

  it('say how far a column counted', () => {
    const column = { meaning: 'theme', agreement: 0.0512, filled: 1200, weight: 0 } as const;
    expect(sentences.columns({ ...sampleReport, columns: [column] })).toEqual([
      'The theme column is filled in for 1,200 ideas and agrees with the words to a kappa of 0.05 (0 is chance, 1 is full agreement); it did not count when ideas were put together.',
    ]);
  });

  it.each([
    [{ min: 5, max: 6 }, '5-6'],
    [{ min: 5, max: 5 }, '5'],
    [{ fit: 40, support: 30 }, 'fit=40, support=30'],
    [['a', 'b'], 'a, b'],
    [[], 'none given'],
    [{}, 'none given'],
    [null, 'none given'],
    [2147483647, '2147483647'],
    [1 / 3, '0.3333'],
    ['auto', 'auto'],
  ])('put the value of a setting in words: %j', (value, words) => {
    expect(sentences.settingValue(value)).toBe(words);
  });
});

describe('sentences about an option', () => {
  it('count who stands behind it, as far as that is known', () => {
    expect(optionSentences.support(option(0))).toBe(
      'Raised in 3 notes (2 different ideas) at 2 tables, with 23 votes.',
    );
    expect(
      optionSentences.support({ ...option(0), support: { ideas: 1, separate: 1, votes: null, tables: null } }),
    ).toBe('Raised in one note.');
    const support = { ideas: 1, separate: 1, votes: 0, tables: 1 };
    expect(optionSentences.support({ ...option(0), support })).toBe('Raised in one note at one table, with no votes.');
    expect(optionSentences.support({ ...option(0), support: { ...support, ideas: 2, votes: 1 } })).toBe(
      'Raised in 2 notes (one idea) at one table, with 1 vote.',
    );
  });

  it('name the sectors that are missing from it and count the notes of none', () => {
    expect(optionSentences.sectors(sampleReport, option(1))).toBe(
      'Notes by sector: private 2; none from: public, university.',
    );
    const shouted = { ...option(1), sectors: [{ name: 'PUBLIC', ideas: 2 }] };
    expect(optionSentences.sectors(sampleReport, shouted)).toBe(
      'Notes by sector: PUBLIC 2; none from: private, university.',
    );
    const withUnnamed = { ...option(1), support: { ...option(1).support, ideas: 5 } };
    expect(optionSentences.sectors(sampleReport, withUnnamed)).toContain('private 2, no sector given 3;');
    expect(optionSentences.sectors(smallestReport, { ...option(1), sectors: [] })).toBeNull();
  });

  it('name the priorities served with the words that earned the score, then the others', () => {
    expect(optionSentences.priorities(sampleReport, option(0))).toEqual([
      '2. Help small firms innovate: 64 out of 100, closest for 2 ideas; earned 50% by shared words (small 42%, firms 35%, trial under 1%), 30% by closeness in meaning and 20% by similar ideas',
      'Closest for none of the ideas: priority 1 (10 out of 100)',
    ]);
  });

  it('put the priority that most ideas are closest to first', () => {
    const parts = { words: 0, meaning: 1, lent: 0 };
    const priorities = [
      { number: 1, score: 0.9, ideas: 1, terms: [], parts },
      { number: 2, score: 0.2, ideas: 3, terms: [], parts },
    ];
    expect(optionSentences.mainPriority(sampleReport, { ...option(0), priorities })).toBe(
      '2. Help small firms innovate',
    );
    expect(optionSentences.mainPriority(sampleReport, { ...option(0), priorities: [] })).toBe('');
  });

  it('say how many ideas are closest to which priority', () => {
    const parts = { words: 0, meaning: 1, lent: 0 };
    const served = (...ideas: number[]) => ({
      ...option(0),
      priorities: ideas.map((n, index) => ({ number: (index % 2) + 1, score: 0.5, ideas: n, terms: [], parts })),
      support: { ...option(0).support, separate: ideas.reduce((sum, n) => sum + n, 0) },
    });
    expect(optionSentences.closest(sampleReport, served(3, 0))).toBe(
      'All of its ideas are closest to priority 1 (Open up research).',
    );
    expect(optionSentences.closest(sampleReport, served(1, 3))).toBe(
      '3 of its 4 ideas are closest to priority 2 (Help small firms innovate) and 1 to priority 1 (Open up research).',
    );
    // Of five priorities the first three are named; 2 + 1 ideas remain.
    expect(optionSentences.closest(sampleReport, served(9, 6, 5, 2, 1))).toMatch(
      /^9 of its 23 ideas are closest to [^,]*, 6 to [^,]*, 5 to .* and 3 to others\.$/,
    );
    // One that is left is named too.
    expect(optionSentences.closest(sampleReport, served(9, 6, 5, 2))).toMatch(
      /, 5 to [^,]* and 2 to priority 2 \([^)]*\)\.$/,
    );
    expect(optionSentences.closest(sampleReport, served(0, 0))).toBe('');
  });

  it('name the first sectors and count the others', () => {
    const sectors = 'abcdefgh'.split('').map((name) => ({ name, ideas: 1 }));
    const many = { ...option(1), sectors, support: { ...option(1).support, ideas: 8 } };
    expect(optionSentences.sectors({ ...sampleReport, options: [many] }, many)).toBe(
      'Notes by sector: a 1, b 1, c 1, d 1, e 1, 3 more.',
    );
  });

  it('are silent about firmness that is not known', () => {
    expect(optionSentences.stability(option(0))).toContain('91% of the option comes back');
    expect(optionSentences.stability({ ...option(0), stability: null })).toBe('');
  });
});
