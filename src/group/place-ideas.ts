import type { Grouping, SparseMatrix } from '../model.ts';
import { dotRows } from '../text/dense.ts';
import { addScaled, normalise, rowOf } from '../text/sparse.ts';
import type { Groups } from './group-ideas.ts';

/** Sparse features of all ideas that the similarity was made of, each with its weight: the words, and the columns. */
export interface Features {
  readonly matrix: SparseMatrix;
  readonly weight: number;
}

/**
 * Gives every idea its option, its fit and its runner-up: the cosine between its vector and the centre of each option.
 * An idea that the options were fitted on has a vector and keeps its group. Every other idea gets a vector from its
 * features: the sum of the fitted ideas' vectors, each weighted by its similarity. That sum is linear in the features,
 * so it takes one sparse pass, whatever the number of fitted ideas. O(terms of all ideas x dimensions).
 *
 * @param fitted the numbers of the ideas that were fitted, ascending; `vectors` and `groups` follow their order
 * @param placed the group that an officer put each idea in; -1 for none
 */
export function placeIdeas(
  features: readonly Features[],
  fitted: ArrayLike<number>,
  vectors: readonly (readonly number[])[],
  groups: Groups,
  placed?: Int32Array,
): Grouping {
  const n = features[0]?.matrix.rows ?? 0;
  const dimensions = vectors[0]?.length ?? 0;
  const centres = centresOf(vectors, groups, dimensions);
  const projections = features.map(({ matrix }) => projectionOf(matrix, fitted, vectors, dimensions));
  const largest = largestGroup(groups);

  const assignments = new Int32Array(n);
  const fits = new Float32Array(n);
  const runnersUp = new Int32Array(n).fill(-1);
  const runnerUpFits = new Float32Array(n);
  const vector = new Float32Array(dimensions);
  for (let i = 0, next = 0; i < n; i++) {
    const known = fitted[next] === i ? next++ : -1;
    vector.fill(0);
    if (known >= 0) vector.set(vectors[known] ?? []);
    else {
      for (const [f, { matrix, weight }] of features.entries()) {
        const row = rowOf(matrix, i);
        for (let k = 0; k < row.indices.length; k++) {
          const image = projections[f]?.[row.indices[k] ?? 0];
          for (let d = 0; image && d < dimensions; d++)
            vector[d] = (vector[d] ?? 0) + weight * (row.values[k] ?? 0) * (image[d] ?? 0);
        }
      }
      normalise(vector);
    }
    const cosines = centres.map((centre) => Math.min(1, Math.max(0, dotRows(vector, centre))));
    const own = placed?.[i] ?? -1;
    const best = own >= 0 ? own : known >= 0 ? (groups.assignments[known] ?? 0) : nearest(cosines, -1, largest);
    const second = nearest(cosines, best, -1);
    assignments[i] = best;
    fits[i] = cosines[best] ?? 0;
    runnersUp[i] = second;
    runnerUpFits[i] = cosines[second] ?? 0;
  }
  return { count: groups.count, assignments, fits, runnersUp, runnerUpFits, tried: groups.tried };
}

/** The mean direction of each group, of length 1. */
function centresOf(vectors: readonly (readonly number[])[], groups: Groups, dimensions: number): Float32Array[] {
  const centres = Array.from({ length: groups.count }, () => new Float32Array(dimensions));
  for (const [i, vector] of vectors.entries()) {
    const centre = centres[groups.assignments[i] ?? 0];
    for (let d = 0; centre && d < dimensions; d++) centre[d] = (centre[d] ?? 0) + (vector[d] ?? 0);
  }
  centres.forEach(normalise);
  return centres;
}

/** For each feature the sum of the fitted ideas' vectors, weighted by the feature: columns x dimensions. */
function projectionOf(
  matrix: SparseMatrix,
  fitted: ArrayLike<number>,
  vectors: readonly (readonly number[])[],
  dimensions: number,
): (Float32Array | undefined)[] {
  const images: (Float32Array | undefined)[] = Array.from({ length: matrix.columns });
  if (fitted.length === matrix.rows) return images;
  for (const [at, vector] of vectors.entries()) {
    const row = rowOf(matrix, fitted[at] ?? 0);
    const sparse = { indices: Uint32Array.from(vector.keys()), values: Float32Array.from(vector) };
    for (let k = 0; k < row.indices.length; k++) {
      const column = row.indices[k] ?? 0;
      const image = images[column] ?? new Float32Array(dimensions);
      addScaled(image, sparse, row.values[k] ?? 0);
      images[column] = image;
    }
  }
  return images;
}

/** The position of the highest value but one to leave out, the first of equals; `otherwise` where none is positive. */
function nearest(values: readonly number[], except: number, otherwise: number): number {
  let best = otherwise;
  let highest = 0;
  for (const [position, value] of values.entries()) {
    if (position !== except && value > highest) {
      highest = value;
      best = position;
    }
  }
  return best;
}

function largestGroup({ assignments, count }: Groups): number {
  const sizes = new Array<number>(count).fill(0);
  for (const group of assignments) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes.indexOf(Math.max(...sizes));
}
