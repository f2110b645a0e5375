import { describe, expect, test } from 'vitest';
import { rocAuc } from '../../../bench/metrics/roc-auc.ts';

const yesNo = (bits: string) => [...bits].map((bit) => bit === '1');

// Expected values are those of scikit-learn 1.2.1, roc_auc_score.
describe('rocAuc', () => {
  test("agrees with scikit-learn's own example", () => {
    expect(rocAuc(yesNo('0011'), [0.1, 0.4, 0.35, 0.8])).toBe(0.75);
  });

  test('counts a tie as half', () => {
    expect(rocAuc(yesNo('01011010'), [0.2, 0.2, 0.5, 0.5, 0.9, 0, 0, 0.5])).toBe(0.5625);
    expect(rocAuc(yesNo('0101'), [3, 3, 3, 3])).toBe(0.5);
  });

  test('is 1 where matches score higher and 0 where they score lower', () => {
    expect(rocAuc(yesNo('0011'), [1, 2, 3, 4])).toBe(1);
    expect(rocAuc(yesNo('1100'), [1, 2, 3, 4])).toBe(0);
  });

  test('is NaN where all or none match', () => {
    expect(rocAuc(yesNo('11'), [1, 2])).toBeNaN();
    expect(rocAuc(yesNo('00'), [1, 2])).toBeNaN();
    expect(rocAuc([], [])).toBeNaN();
  });

  test('refuses lists of different lengths', () => {
    expect(() => rocAuc([true], [1, 2])).toThrow('got 2 scores and 1 matches');
  });
});
