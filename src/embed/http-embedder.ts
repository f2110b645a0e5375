import { errors } from '../errors.ts';
import { EMBEDDER_KEY_VARIABLE } from '../settings.ts';
import { askServer } from './ask-server.ts';
import type { Embedder } from './embedder.ts';
import type { Network } from './network.ts';
import { readEmbedderAddress } from './read-embedder-address.ts';
import { readVectors } from './read-vectors.ts';
import { roundRow } from './round-row.ts';

/** Texts in a request: as many as text-embeddings-inference, the strictest of the usual servers, takes by default. */
const BATCH = 32;

/** What may stand in a header. Any other key would be quoted by the error that refuses it. */
const KEY = /^[!-~]+$/;

/**
 * An embedder of the user's own: any server with an OpenAI-compatible embeddings endpoint, such as Ollama, LM Studio,
 * llama.cpp, text-embeddings-inference or an organisation's own service. It is sent every different text once.
 *
 * The same texts, in whatever order, make the same requests in the same order: texts are sorted before they are parted
 * into batches, and one request follows the other. A server that answers equal requests equally then gives equal rows.
 * What that cannot mend: many servers compute a text's vector a little differently beside other texts, and some (those
 * on graphics cards, hosted services) at each call, by 1e-7 to 1e-4 in a coordinate. Rounding cannot hide that, however
 * coarse the grid: there are 183,000 coordinates in 238 rows of 768, and some always lie at an edge. On a grid of 2^-10
 * noise of 1e-7 still moves 15 of them (simulated), each by a whole step, so that rows differ more, not less, than on
 * the usual 2^-16. A report that must repeat to the byte needs a server that repeats itself, or the built-in encoder.
 *
 * Texts of nothing but space are not sent; where there is no other, the rows have no columns.
 * Cost: a request for each 32 different texts; memory for the rows and one answer.
 * @param setting as the setting `embedder` has it: `http://localhost:11434#nomic-embed-text`
 * @throws DistilError `setting-invalid` for an address or a key that is not allowed; `embed` throws
 * `embedder-unreachable`, `embedder-refused` and `embedder-answer-invalid`
 */
export function createHttpEmbedder(setting: string, network: Network): Embedder {
  const address = readEmbedderAddress(setting);
  const { model, origin } = address;
  if (network.key !== null && !KEY.test(network.key))
    throw errors.settingInvalid(EMBEDDER_KEY_VARIABLE, 'a key of ASCII letters, digits and signs', '***');
  const name = `${model} at ${origin}`;
  return {
    name: `the model ${model}`,
    sentTo: origin,
    embed: async (texts, onProgress) => {
      const rowsOf = groupRows(texts);
      const sent = [...rowsOf.keys()].sort();
      let columns: number | null = null;
      let values = new Float32Array();
      for (let start = 0; start < sent.length; start += BATCH) {
        const batch = sent.slice(start, start + BATCH);
        const answer = await askServer(address, name, JSON.stringify({ model, input: batch }), network);
        const vectors = readVectors(name, answer, batch.length, columns);
        if (columns === null) {
          columns = vectors[0]?.length ?? 0;
          values = new Float32Array(texts.length * columns);
        }
        for (const [v, vector] of vectors.entries()) {
          roundRow(vector);
          for (const row of rowsOf.get(batch[v] ?? '') ?? []) values.set(vector, row * columns);
        }
        onProgress?.((start + batch.length) / sent.length);
      }
      return { rows: texts.length, columns: columns ?? 0, values };
    },
  };
}

/** The rows in which each text stands; texts of nothing but space are in none and need no vector. */
function groupRows(texts: readonly string[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  for (const [row, text] of texts.entries()) {
    if (text.trim() === '') continue;
    const rows = rowsOf.get(text);
    if (rows) rows.push(row);
    else rowsOf.set(text, [row]);
  }
  return rowsOf;
}
