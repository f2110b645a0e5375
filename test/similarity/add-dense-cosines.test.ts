import { expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import { addDenseCosines } from '../../src/similarity/add-dense-cosines.ts';

it('adds the weighted product of every two rows to what is there, over more than one block', () => {
  const n = 70;
  const columns = 5;
  const random = createRandom(1);
  const dense = { rows: n, columns, values: Float32Array.from({ length: n * columns }, () => random() - 0.5) };
  const values = new Float32Array(n * n).fill(1);
  addDenseCosines(values, Object.freeze(dense), 0.5);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let product = 0;
      for (let c = 0; c < columns; c++)
        product += (dense.values[i * columns + c] ?? 0) * (dense.values[j * columns + c] ?? 0);
      expect(values[i * n + j]).toBeCloseTo(1 + 0.5 * product, 5);
      expect(values[i * n + j]).toBe(values[j * n + i]);
    }
  }
});
