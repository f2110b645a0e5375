import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGES } from '../../../src/sift/judges/index.ts';
import { readNote } from '../../../src/sift/reading.ts';
import { surveyWords } from '../../../src/sift/survey-words.ts';
import { createContentWords } from '../../../src/text/content-words.ts';

const contentWords = createContentWords([]);
const FILES = readdirSync(fileURLToPath(new URL('../../../src/sift/judges', import.meta.url)));

const HOSTILE = [
  '',
  '|',
  '=1+1',
  '<b>',
  'a\nb',
  '\u0000',
  '\ud800',
  '\u202eabc',
  '🙂🙂',
  'נגישות',
  'constructor',
  '^ $ *',
];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.lorem({ mode: 'sentences' }));

describe('the list of judges', () => {
  it('holds every file of the folder', () => {
    expect(JUDGES.length).toBe(FILES.length - 1);
    expect(new Set(JUDGES).size).toBe(JUDGES.length);
  });
});

describe.each(JUDGES.map((judge, i) => ({ i, judge })))('judge $i', ({ judge }) => {
  it('says the same of the same note, with a reason in words that begin with a verb', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, others) => {
        const of = () => judge(readNote(text, contentWords), surveyWords([text, ...others]));
        const verdict = of();
        expect(of()).toEqual(verdict);
        if (verdict) expect(verdict.reason).toMatch(/^(?:adds|is|leaves|only) [a-z]/);
      }),
    );
  });

  it('has nothing against a note without words', () => {
    expect(judge(readNote('', contentWords), surveyWords([]))).toBeNull();
  });

  it('has nothing against a plain suggestion', () => {
    const text = 'Build a footbridge at Mill Lane';
    expect(judge(readNote(text, contentWords), surveyWords([text]))).toBeNull();
  });
});
