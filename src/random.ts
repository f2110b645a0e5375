import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The next random number, from 0 up to 1 (not included). */
export type Random = () => number;

/** Random numbers that depend on nothing but the seed (xoroshiro128+, https://prng.di.unimi.it). */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
