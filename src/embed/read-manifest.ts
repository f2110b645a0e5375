import { isMap } from './is-map.ts';

/** Where one table of weights lies in the joined files: 32-bit floats, little-endian, the last dimension running fastest. */
export interface WeightPlace {
  readonly name: string;
  readonly shape: readonly number[];
}

/** The files that hold the weights, in order, and what lies in them one after the other. */
export interface Manifest {
  readonly files: readonly string[];
  readonly weights: readonly WeightPlace[];
}

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne);
const isString = (value: unknown): value is string => typeof value === 'string';
const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Both kinds of number that occur take four bytes; the whole numbers are shapes, which nobody asks for. */
const isPlace = (value: unknown): value is WeightPlace =>
  isMap(value) &&
  isString(value.name) &&
  isListOf(value.shape, isSize) &&
  (value.dtype === 'float32' || value.dtype === 'int32');

/**
 * Reads what `model.json` says of the weights; the graph in it is not used, `network.ts` is that graph.
 * Format: https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/io/types.ts (WeightsManifestConfig)
 * @throws Error where the text is no such manifest
 */
export function readManifest(text: string): Manifest {
  const model: unknown = JSON.parse(text);
  const groups = isMap(model) && Array.isArray(model.weightsManifest) ? model.weightsManifest : [];
  const group: unknown = groups[0];
  if (!isMap(group) || !isListOf(group.paths, isString) || !isListOf(group.weights, isPlace))
    throw new Error('it has no list of weights');
  return { files: group.paths, weights: group.weights };
}
