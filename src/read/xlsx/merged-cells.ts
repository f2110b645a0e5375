/** A cell that goes over several rows. */
export interface MergedCell {
  /** From 0. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** A list of a hundred thousand; a longer one is cut off. */
const LONGEST_LIST = 8 * 1024 * 1024;
/** Longer than the tag that begins the list, which may be cut in two. */
const TAG_LENGTH = 64;

const LIST = /<(?:\w+:)?mergeCells[\s>]/;
const MERGED = /<(?:\w+:)?mergeCell\s[^<>]{0,100}?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/**
 * The cells of a sheet that go over several rows, by the row in which they begin. The file lists them after all rows, and
 * they have to be known before the first; so its bytes are searched for the list, which takes a tenth of the time of reading
 * them as XML. Cost: O(bytes).
 * @param pieces the bytes of the sheet's part
 */
export function mergedCells(pieces: Iterable<Uint8Array>): readonly MergedCell[] {
  let text = '';
  let listed = false;
  for (const piece of pieces) {
    text += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    listed ||= LIST.test(text);
    if (!listed) text = text.slice(-TAG_LENGTH);
    else if (text.length > LONGEST_LIST) break;
  }
  return [...text.matchAll(MERGED)]
    .map(([, letters = '', first, last]) => ({ column: placeOf(letters), first: Number(first), last: Number(last) }))
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.first - b.first || a.column - b.column);
}

/** "A" -> 0, "BC" -> 54. */
const placeOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
