import type { NearPair } from './repeat-near.ts';
import { mayBeOneIdea } from './repeat-other-words.ts';

/** Tells which pairs in other words are certain repeats; it must have learnt of all pairs before. */
export interface Certainty {
  readonly learn: (pair: NearPair) => void;
  readonly isCertain: (pair: NearPair) => boolean;
}

/** Of pairs that share four terms only two in three are repeats, in a debate: one subject, two opinions. */
const FEWEST_SHARED = 5;
/** Anything from 0.3 to 0.45 measures the same; nearness of other pairs tells more. */
const LEAST_CLOSE = 0.35;
/**
 * A repeat stands out: no third idea is closer to either of the two than this share of their closeness. With 0.6 the
 * same is right and less is found, with 0.8 about half is wrong in a debate, where many notes have one subject.
 */
const RIVAL = 0.7;
/** Pairs with more of their terms in common differ in the few that are the point. */
const MOST_ALIKE = 0.5;

/**
 * Two ideas in other words are certain to be one where they share five terms, are close in words and meaning, each is
 * the closest to the other with no rival, and no word turns the one against the other.
 */
export function createCertainty(texts: readonly string[]): Certainty {
  const closest = new Float64Array(texts.length);
  const second = new Float64Array(texts.length);
  return {
    learn: ({ a, b, closeness }) => {
      for (const idea of [a, b]) {
        const best = closest[idea] ?? 0;
        if (closeness > best) {
          second[idea] = best;
          closest[idea] = closeness;
        } else if (closeness > (second[idea] ?? 0)) second[idea] = closeness;
      }
    },
    isCertain: ({ a, b, shared, apart, closeness, hasMeaning }) => {
      if (!hasMeaning || shared < FEWEST_SHARED || closeness < LEAST_CLOSE) return false;
      if (shared > MOST_ALIKE * (shared + apart)) return false;
      if (closeness !== closest[a] || closeness !== closest[b]) return false;
      if (Math.max(second[a] ?? 0, second[b] ?? 0) > RIVAL * closeness) return false;
      return mayBeOneIdea(texts[a] ?? '', texts[b] ?? '');
    },
  };
}
