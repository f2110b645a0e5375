import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/compose/key-of.ts';

describe('keyOf', () => {
  it('is the FNV-1a hash of a single text', () => {
    // Test vectors of the FNV authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
    expect([keyOf(['']), keyOf(['a']), keyOf(['foobar'])]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
  });

  it('does not depend on the order of the texts', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, (own) => {
        const key = keyOf(Object.freeze(own));
        expect(keyOf([...own].reverse())).toBe(key);
        expect(key).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
  });

  it('changes when a text comes, goes or changes', () => {
    const keys = [[], ['bus'], ['bus', 'park'], ['bus', 'Park'], ['buspark'], ['bus', 'bus']].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('00000000');
  });
});
