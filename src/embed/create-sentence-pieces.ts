/** A piece of the vocabulary and its log probability. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

/** Stands for a space in the pieces, and begins every text. */
const SPACE = '\u2581';

/** The first pieces are marks of the encoder's training, which no text contains; number 0 means an unknown character. */
const RESERVED = 6;
const UNKNOWN = 0;

/** The encoder looks at no more than this many pieces of a text. */
const MOST_PIECES = 128;

/** A node of the tree of all pieces, by their UTF-16 units. */
interface Node {
  readonly next: Map<number, Node>;
  /** The piece that ends here, or -1. */
  piece: number;
  score: number;
}

/**
 * Cuts texts into the pieces that the encoder was taught: of all ways to cut a text, the one with the highest sum of log
 * probabilities, by Viterbi's algorithm. A run of unknown characters is one unknown piece. Of two ways that are equally
 * good, the one whose last piece is shorter. O(length of the text x length of the longest piece).
 * Source: T. Kudo, Subword Regularization, 2018, https://arxiv.org/abs/1804.10959
 *
 * @returns text -> the numbers of its pieces, at most 128; none for a text of which nothing is known
 */
export function createSentencePieces(vocabulary: Vocabulary): (text: string) => number[] {
  const root = treeOf(vocabulary);
  const space = vocabulary.findIndex(([piece]) => piece === SPACE);

  return (text) => {
    const spaced = SPACE + text.replaceAll(' ', SPACE);
    const { pieces, starts } = bestPieces(root, spaced);
    const found: number[] = [];
    for (let end = spaced.length; end > 0; end = starts[end] ?? 0) {
      const piece = pieces[end] ?? UNKNOWN;
      if (piece !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(piece);
    }
    if (found.every((piece) => piece === UNKNOWN || piece === space)) return [];
    return found.reverse().slice(0, MOST_PIECES);
  };
}

/** For every end of a beginning of the text: the last piece of its best cut, and where that piece starts. */
function bestPieces(root: Node, text: string): { pieces: Int32Array; starts: Int32Array } {
  const pieces = new Int32Array(text.length + 1);
  const starts = new Int32Array(text.length + 1);
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const offer = (start: number, end: number, piece: number, score: number): void => {
    const total = (best[start] ?? 0) + score;
    if (total < (best[end] ?? 0)) return;
    best[end] = total;
    pieces[end] = piece;
    starts[end] = start;
  };
  for (let start = 0; start < text.length; start++) {
    let isKnown = false;
    let node = root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node; end++) {
      if (node.piece >= 0) {
        isKnown = true;
        offer(start, end, node.piece, node.score);
      }
      node = node.next.get(text.charCodeAt(end));
    }
    if (!isKnown) offer(start, start + 1, UNKNOWN, 0);
  }
  return { pieces, starts };
}

function treeOf(vocabulary: Vocabulary): Node {
  const makeNode = (): Node => ({ next: new Map(), piece: -1, score: 0 });
  const root = makeNode();
  for (const [number, [piece, score]] of vocabulary.entries()) {
    if (number < RESERVED) continue;
    let node = root;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      const next = node.next.get(unit) ?? makeNode();
      node.next.set(unit, next);
      node = next;
    }
    node.piece = number;
    node.score = score;
  }
  return root;
}
