import { createNetwork } from './create-network.ts';
import { createSentencePieces } from './create-sentence-pieces.ts';
import { joinWeights } from './join-weights.ts';
import { plainText } from './plain-text.ts';
import { readManifest } from './read-manifest.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { roundRow } from './round-row.ts';
import { startProducts } from './start-products.ts';
import { VECTOR_LENGTH } from './vector-length.ts';

/** Texts -> a row of 512 for each, one after the other, as `embedder.ts` promises them. */
export type Encode = (texts: readonly string[]) => Float32Array<ArrayBuffer>;

/**
 * The sentence encoder in one thread: the Universal Sentence Encoder (lite) of the package that holds its weights. The
 * texts of one call go through the network together; `batches.ts` says how many should.
 * @param read gives the bytes of a file of that package by its name
 * @param runtime the address of the folder of the WebAssembly, with a slash at its end
 * @throws Error, whose message says what is missing or broken
 */
export async function loadEncoder(read: (name: string) => Promise<Uint8Array>, runtime: string): Promise<Encode> {
  const manifest = await readAs('model.json', readManifest, read);
  const [vocabulary, prepare, ...files] = await Promise.all([
    readAs('vocab.json', readVocabulary, read),
    startProducts(runtime),
    ...manifest.files.map(read),
  ]);
  const piecesOf = createSentencePieces(vocabulary);
  const network = createNetwork(joinWeights(manifest, files), prepare);

  return (texts) => {
    const rows = new Float32Array(texts.length * VECTOR_LENGTH);
    const pieces = texts.map((text) => piecesOf(plainText(text)));
    const places = [...pieces.keys()].filter((place) => pieces[place]?.length);
    if (places.length === 0) return rows;
    const vectors = network(places.map((place) => pieces[place] ?? []));
    for (const [i, place] of places.entries()) {
      const row = vectors.subarray(i * VECTOR_LENGTH, (i + 1) * VECTOR_LENGTH);
      roundRow(row);
      rows.set(row, place * VECTOR_LENGTH);
    }
    return rows;
  };
}

/** @throws Error, which names the file, where it cannot be read or understood */
async function readAs<T>(
  name: string,
  parse: (text: string) => T,
  read: (name: string) => Promise<Uint8Array>,
): Promise<T> {
  const text = new TextDecoder().decode(await read(name));
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
