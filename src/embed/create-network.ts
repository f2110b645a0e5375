import { attend } from './attend.ts';
import type { Weights } from './join-weights.ts';
import { normaliseRows } from './normalise-rows.ts';
import { placePieces } from './place-pieces.ts';
import type { Product, Step } from './start-products.ts';
import { VECTOR_LENGTH } from './vector-length.ts';

// How the graph of the weights names its parts: as they were taught, and as they were folded when it was written.
const TAUGHT = 'module/';
const FOLDED = 'module_apply_default/';
const ENCODE = 'Encoder_en/KonaTransformer/Encode/';
const STACK = `${FOLDED}${ENCODE}TransformerStack/`;
const WHOLE = '/ConcatPartitions/concat';

/** Gives a table of weights by its name. */
type Find = (name: string) => Float32Array;

/** Prepares products that are taken one after the other. */
type Prepare = (...products: readonly Product[]) => Step;

/** A layer of the transformer. What each step gives is to be added to what it was given. */
interface Layer {
  /** What the pieces take from the other pieces of their texts, which have these lengths. */
  readonly look: (rows: Float32Array, lengths: readonly number[]) => Float32Array;
  /** What becomes of each piece by itself. */
  readonly think: Step;
}

/**
 * The network of the Universal Sentence Encoder (lite): pieces with the signal of their places, two layers of a
 * transformer, the mean over the pieces of a text, one more layer with a hyperbolic tangent. The pieces of all texts lie
 * in one matrix, a row a piece; only the attention and the mean know where a text ends.
 * Source: D. Cer et al., Universal Sentence Encoder, 2018, https://arxiv.org/abs/1803.11175
 * Cost: 9 million operations a piece, nearly all in the products.
 *
 * @param weights by their names in the graph
 * @param prepare as `start-products.ts` gives it
 * @returns the pieces of texts, at least one in each -> a row of 512 for each text, of any length above 0
 * @throws Error where weights are missing
 */
export function createNetwork(
  weights: Weights,
  prepare: Prepare,
): (texts: readonly (readonly number[])[]) => Float32Array {
  const find: Find = (name) => {
    const found = weights.get(name);
    if (!found) throw new Error(`it has no weights called ${name}`);
    return found;
  };
  const table = find(`${TAUGHT}Embeddings_en`);
  const frequencies = find(`${STACK}Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`);
  const dense = `${FOLDED}${ENCODE}Layer_0/TransformerLayer/dense/`;
  const widen = prepare({ kernel: find(`${dense}kernel${WHOLE}`), bias: find(`${dense}bias${WHOLE}`) });
  const first = createLayer(find, prepare, 0);
  const second = createLayer(find, prepare, 1);
  const last = `${TAUGHT}Encoder_en/hidden_layers/tanh_layer_0/`;
  const finish = prepare({ kernel: find(`${last}weights`), bias: find(`${last}bias`) });

  return (texts) => {
    const lengths = texts.map(({ length }) => length);
    const placed = placePieces(texts, table, frequencies);
    let rows = sum(widen(placed), first.look(placed, lengths));
    rows = sum(rows, first.think(rows));
    rows = sum(rows, second.look(rows, lengths));
    rows = sum(rows, second.think(rows));
    return finish(means(rows, lengths)).map(Math.tanh);
  };
}

function createLayer(find: Find, prepare: Prepare, number: 0 | 1): Layer {
  const layer = `Layer_${number}/TransformerLayer/`;
  const heads = `${ENCODE}${layer}MultiheadAttention/`;
  const normaliser = (part: string): Step => {
    const name = `${FOLDED}${ENCODE}${layer}${part}layer_prepostprocess/layer_norm/layer_norm_`;
    const [scale, shift] = [find(`${name}scale${WHOLE}`), find(`${name}bias${WHOLE}`)];
    return (rows) => normaliseRows(rows, scale, shift);
  };
  const projection = (name: string): Product => ({
    kernel: find(`${TAUGHT}${heads}${name}/kernel/part_0`),
    bias: find(`${FOLDED}${heads}${name}/bias${WHOLE}`),
  });
  const widening = (name: string, atLeastZero: boolean): Product => ({
    kernel: find(`${STACK}${layer}FFN/${name}/Tensordot/Reshape_1`),
    bias: find(`${FOLDED}${ENCODE}${layer}FFN/${name}/bias${WHOLE}`),
    atLeastZero,
  });

  const normaliseToLook = normaliser('');
  const normaliseToThink = normaliser('FFN/');
  const ask = prepare(projection('qkv_transform_single'));
  const answer = prepare(projection('output_transform_single'));
  const forward = prepare(widening('conv1', true), widening('conv2', false));
  return {
    look: (rows, lengths) => answer(attend(ask(normaliseToLook(rows)), lengths)),
    think: (rows) => forward(normaliseToThink(rows)),
  };
}

function sum(a: Float32Array, b: Float32Array): Float32Array {
  const added = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) added[i] = (a[i] ?? 0) + (b[i] ?? 0);
  return added;
}

/** The mean of the rows of each text. */
function means(rows: Float32Array, lengths: readonly number[]): Float32Array {
  const found = new Float32Array(lengths.length * VECTOR_LENGTH);
  let start = 0;
  for (const [text, length] of lengths.entries()) {
    const mean = found.subarray(text * VECTOR_LENGTH, (text + 1) * VECTOR_LENGTH);
    for (let row = 0; row < length; row++, start += VECTOR_LENGTH)
      for (let c = 0; c < VECTOR_LENGTH; c++) mean[c] = (mean[c] ?? 0) + (rows[start + c] ?? 0) / length;
  }
  return found;
}
