import { invert } from './invert.ts';
import type { Labels } from './label-ideas.ts';
import { type Likeness, likenessOf, type Mixture, mixtures } from './likeness.ts';
import { trustInDraft } from './trust-in-draft.ts';

/** What was learnt from officers' placings. */
export interface Learnt {
  readonly options: number;
  /** n x options, row by row: how much speaks for each option; about 0 to 1. */
  readonly leanings: Float64Array;
  /** The ideas that officers placed, ascending. */
  readonly placed: readonly number[];
  readonly mixture: Mixture;
  /** Those of them that were learnt from, ascending: all, unless there are very many. */
  readonly learntFrom: readonly number[];
  /** The inverse of the likeness among those, noise added: what is known of others through them. */
  readonly inverse: readonly Float64Array[];
}

/** How far an officer's placing may be off the rule: the variance of the noise. 0.1 measures the same, 2 worse. */
export const NOISE = 0.5;
/** That of a draft that is as often right as wrong. */
const DRAFT_NOISE = 10;
/** After so many placings the draft itself counts half of what it did; before the first it stands as it is. */
const DRAFT_HALVED = 3;
/** As many ideas tell which mixture is best, and as many to learn from; more would take long and change little. */
const MOST_TO_CHOOSE = 200;
const MOST_TO_LEARN = 500;

/** An idea whose option is known, or drafted. */
interface Sample {
  readonly idea: number;
  readonly option: number;
  /** The variance of its noise. */
  readonly noise: number;
}

/**
 * Learns from officers' placings where the other ideas belong: regularised least squares on a graph of likeness (a Gaussian
 * process; Rasmussen and Williams 2006, 2.2, http://gaussianprocess.org/gpml/; on the smoothed similarity that is the
 * label spreading of Zhou et al. 2004). The machine's drafts are samples as well, the noisier the less the officers agree
 * with them:
 *
 *     leanings = m + K(all, samples) (K(samples, samples) + noise)^-1 (options of the samples - m)
 *
 * where m is the share of each option. To this is added what tells the draft of an idea from what all drafts foretell of it,
 * in full before the first placing and half after three: so an idea moves because of placings, and not because drafts that
 * are like it disagree. Of several mixtures of likeness the one is taken by which the placings are best
 * foretold when each is left out (in closed form: weight / diagonal of the inverse).
 * O(mixtures x 200 cubed + 500 cubed + n x samples x options).
 */
export function learn(likeness: Likeness, labels: Labels, options: number): Learnt {
  const samples = samplesOf(labels, options);
  const mixture = chooseMixture(likeness, samples, sharesOf(samples, options));
  const leanings = foretell(likeness, mixture, samples, labels.placed.length, options);
  const placings = samples.filter(({ noise }) => noise === NOISE);
  const placed = placedAmong(labels);

  const loyalty = DRAFT_HALVED / (DRAFT_HALVED + placed.length);
  const before = samplesOf({ ...labels, placed: labels.placed.map(() => -1) }, options);
  const drafts = foretell(likeness, mixture, before, labels.placed.length, options);
  for (const [i, own] of labels.drafted.entries()) {
    for (let o = 0; own >= 0 && o < options; o++) {
      const at = i * options + o;
      leanings[at] = (leanings[at] ?? 0) + loyalty * ((own === o ? 1 : 0) - (drafts[at] ?? 0));
    }
  }
  const learntFrom = placings.map(({ idea }) => idea);
  return { options, leanings, placed, mixture, learntFrom, inverse: invertAmong(likeness, mixture, placings) };
}

/** What the samples foretell of all ideas: ideas x options, row by row. */
function foretell(
  likeness: Likeness,
  mixture: Mixture,
  samples: readonly Sample[],
  ideas: number,
  options: number,
): Float64Array {
  const shares = sharesOf(samples, options);
  const weights = weightsOf(invertAmong(likeness, mixture, samples), samples, shares);
  const foretold = new Float64Array(ideas * options);
  for (let i = 0; i < ideas; i++) {
    for (let o = 0; o < options; o++) foretold[i * options + o] = shares[o] ?? 0;
    for (const [s, { idea }] of samples.entries()) {
      const closeness = likenessOf(likeness, mixture, i, idea);
      for (let o = 0; o < options; o++) {
        const at = i * options + o;
        foretold[at] = (foretold[at] ?? 0) + closeness * (weights[s]?.[o] ?? 0);
      }
    }
  }
  return foretold;
}

/** Placings, and of the drafts as many as there is room for, each spread evenly; by number. */
function samplesOf(labels: Labels, options: number): Sample[] {
  const { placed, drafted } = labels;
  const trust = trustInDraft(labels, options);
  const noise = (DRAFT_NOISE * (1 - trust)) / trust;
  const placings = spread(placedAmong(labels), MOST_TO_LEARN);
  const drafts = [...drafted.keys()].filter((i) => (placed[i] ?? -1) < 0 && (drafted[i] ?? -1) >= 0);
  return [
    ...placings.map((idea) => ({ idea, option: placed[idea] ?? 0, noise: NOISE })),
    ...spread(drafts, MOST_TO_LEARN - placings.length).map((idea) => ({
      idea,
      option: drafted[idea] ?? 0,
      noise: Math.max(noise, 2 * NOISE),
    })),
  ];
}

const placedAmong = ({ placed }: Labels): number[] => [...placed.keys()].filter((i) => (placed[i] ?? -1) >= 0);

/** As many of them, spread evenly. */
function spread(ideas: readonly number[], most: number): number[] {
  if (most <= 0) return [];
  const step = Math.max(1, ideas.length / most);
  return ideas.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function sharesOf(samples: readonly Sample[], options: number): number[] {
  const shares = new Array<number>(options).fill(samples.length === 0 ? 1 / options : 0);
  for (const { option } of samples) shares[option] = (shares[option] ?? 0) + 1 / samples.length;
  return shares;
}

function chooseMixture(likeness: Likeness, samples: readonly Sample[], shares: readonly number[]): Mixture {
  const tried = mixtures(likeness);
  const [first = { alike: 1, smoothed: 1, columns: 0 }] = tried;
  const some = samples.slice(0, MOST_TO_CHOOSE);
  if (samples[0]?.noise !== NOISE) return first;
  let best = first;
  let least = Number.POSITIVE_INFINITY;
  for (const mixture of tried) {
    const inverse = invertAmong(likeness, mixture, some);
    let error = 0;
    for (const [s, row] of weightsOf(inverse, some, shares).entries()) {
      if (some[s]?.noise === NOISE) for (const weight of row) error += (weight / (inverse[s]?.[s] || 1)) ** 2;
    }
    if (error < least - EQUAL) {
      least = error;
      best = mixture;
    }
  }
  return best;
}

/** Differences below this are rounding. */
const EQUAL = 1e-9;

const invertAmong = (likeness: Likeness, mixture: Mixture, samples: readonly Sample[]): Float64Array[] =>
  invert(
    samples.map((a) =>
      Float64Array.from(samples, (b) => likenessOf(likeness, mixture, a.idea, b.idea) + (a === b ? a.noise : 0)),
    ),
  );

/** The inverse times (options of the samples - shares). */
function weightsOf(
  inverse: readonly Float64Array[],
  samples: readonly Sample[],
  shares: readonly number[],
): Float64Array[] {
  return inverse.map((factors) => {
    const sum = new Float64Array(shares.length);
    for (const [s, factor] of factors.entries()) {
      const own = samples[s]?.option ?? 0;
      for (const [o, share] of shares.entries()) sum[o] = (sum[o] ?? 0) + factor * ((own === o ? 1 : 0) - share);
    }
    return sum;
  });
}
