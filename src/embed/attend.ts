const HEADS = 4;

/**
 * Attention: each piece looks at all pieces of its text and takes from each the more, the better its query fits their key.
 * Done for four heads, which share the columns. A text sees only itself, so that its rows do not depend on its companions.
 * Source: A. Vaswani et al., Attention Is All You Need, 2017, https://arxiv.org/abs/1706.03762, section 3.2
 * O(sum over the texts of pieces squared x width). Four sums are taken at once, since each alone waits for itself; that
 * halves the time.
 *
 * @param asked a row for each piece, one text below the other: its query, its key and its value
 *   (all three of one width, which is a multiple of 16)
 * @param lengths how many pieces each text has
 * @returns what each piece takes, in rows of that width
 */
export function attend(asked: Float32Array, lengths: readonly number[]): Float32Array {
  const taken = new Float32Array(asked.length / 3);
  const width = taken.length / lengths.reduce((sum, length) => sum + length, 0);
  let start = 0;
  for (const length of lengths) {
    const end = start + length * width;
    attendText(asked.subarray(3 * start, 3 * end), length, width, taken.subarray(start, end));
    start = end;
  }
  return taken;
}

function attendText(asked: Float32Array, length: number, width: number, taken: Float32Array): void {
  const share = width / HEADS;
  const shares = new Float64Array(length);
  for (let column = 0; column < width; column += share) {
    for (let piece = 0; piece < length; piece++) {
      fits(asked, piece * 3 * width + column, width + column, width, shares);
      gather(asked, shares, 2 * width + column, width, taken, piece * width + column);
    }
  }
}

/** The share that each piece has in the attention of one: the softmax of the scaled products of its query and their keys. */
function fits(asked: Float32Array, query: number, keys: number, width: number, shares: Float64Array): void {
  const share = width / HEADS;
  let most = Number.NEGATIVE_INFINITY;
  for (let j = 0, key = keys; j < shares.length; j++, key += 3 * width) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < share; i += 4) {
      a += (asked[query + i] ?? 0) * (asked[key + i] ?? 0);
      b += (asked[query + i + 1] ?? 0) * (asked[key + i + 1] ?? 0);
      c += (asked[query + i + 2] ?? 0) * (asked[key + i + 2] ?? 0);
      d += (asked[query + i + 3] ?? 0) * (asked[key + i + 3] ?? 0);
    }
    const fit = (a + b + c + d) / Math.sqrt(share);
    shares[j] = fit;
    most = Math.max(most, fit);
  }
  let sum = 0;
  for (let j = 0; j < shares.length; j++) {
    const raised = Math.exp((shares[j] ?? 0) - most);
    shares[j] = raised;
    sum += raised;
  }
  for (let j = 0; j < shares.length; j++) shares[j] = (shares[j] ?? 0) / sum;
}

/** Puts the values of all pieces, each times its share, at a place of what is taken. */
function gather(
  asked: Float32Array,
  shares: Float64Array,
  values: number,
  width: number,
  taken: Float32Array,
  place: number,
): void {
  for (let i = 0; i < width / HEADS; i += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0, value = values + i; j < shares.length; j++, value += 3 * width) {
      const share = shares[j] ?? 0;
      a += share * (asked[value] ?? 0);
      b += share * (asked[value + 1] ?? 0);
      c += share * (asked[value + 2] ?? 0);
      d += share * (asked[value + 3] ?? 0);
    }
    taken[place + i] = a;
    taken[place + i + 1] = b;
    taken[place + i + 2] = c;
    taken[place + i + 3] = d;
  }
}
