import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRows } from '../../src/similarity/nearest-rows.ts';
import { denseOf } from './matrices.ts';

describe('nearestRows', () => {
  it('names what sorting all of them would', () => {
    // Few different values, so that there are many ties; negative ones and noughts are never near.
    const row = fc.array(fc.constantFrom(-0.5, 0, 0.25, 0.5, 1), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        row,
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.option(fc.infiniteStream(fc.boolean())),
        (values, seed, most, stream) => {
          const n = values.length;
          const to = seed % n;
          const eligible = stream === null ? undefined : [...stream.take(n)];
          const similarity = denseOf(values.map(() => values));
          const sorted = [...values.entries()]
            .filter(([j, value]) => j !== to && value > 0 && eligible?.[j] !== false)
            .sort(([i, a], [j, b]) => b - a || i - j)
            .map(([j]) => j);
          expect(nearestRows(similarity, to, most, eligible)).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
});
