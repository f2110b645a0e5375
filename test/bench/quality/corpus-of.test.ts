import { expect, test } from 'vitest';
import { corpusOf } from '../../../bench/quality/corpus-of.ts';

test.each([
  ['some/folder/banking_200_bal_00.csv', { corpus: 'banking', size: 200 }],
  ['clinc_domain_60_zipf_10.csv', { corpus: 'clinc_domain', size: 60 }],
  ['gambling_q1_100_nat_00.csv', { corpus: 'gambling_q1', size: 100 }],
  ['survey_50.csv', { corpus: 'survey', size: 50 }],
  ['survey.csv', { corpus: 'survey', size: 9 }],
  ['2024_q1.csv', { corpus: '2024_q1', size: 9 }],
])('%s is cut at the first number between underscores', (file, expected) => {
  expect(corpusOf(file, 9)).toEqual(expected);
});
