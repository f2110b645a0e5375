import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

/** The next random number, from 0 up to 1 (not included). */
export type Random = () => number;

/** Random numbers that depend on nothing but the seed (Mersenne Twister, https://doi.org/10.1145/272991.272995). */
export function createRandom(seed: number): Random {
  const generator = mersenne(seed);
  return () => uniformFloat64(generator);
}
