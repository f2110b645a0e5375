/**
 * A file as accident or malice might have changed it: bits flipped, pieces cut out, repeated or put in from another file,
 * bytes with a meaning of their own strewn in, its end cut off, its encoding changed. O(bytes) for each change.
 * @param random draws from 0 up to 1
 */
export function mutate(file: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const changes = 1 + Math.floor(random() * MOST_CHANGES);
  let bytes = file;
  for (let i = 0; i < changes; i++) bytes = change(bytes, other, random).subarray(0, LARGEST);
  return bytes;
}

const MOST_CHANGES = 4;
/** Repeating a piece again and again would only measure the machine. */
const LARGEST = 1 << 17;
const MOST_REPEATS = 200;

/** What means something to a reader of tables, text, HTML, XML or zip files. */
const TELLING = [
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\0',
  '+ACI-',
  '\ufeff',
  '\ufdd0',
  '<',
  '&amp;',
  '\u00e2\u20ac\u2122',
  'sep=;\n',
  'PK\u0005\u0006',
];

function change(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const place = (length: number): number => Math.floor(random() * (length + 1));
  const [start = 0, end = 0] = [place(bytes.length), place(bytes.length)].sort((a, b) => a - b);
  const [from = 0, to = 0] = [place(other.length), place(other.length)].sort((a, b) => a - b);
  const around = (...middle: Uint8Array[]): Uint8Array =>
    Buffer.concat([bytes.subarray(0, start), ...middle, bytes.subarray(end)]);
  switch (Math.floor(random() * 8)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      const at = place(bytes.length - 1);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return flipped;
    }
    case 1:
      return bytes.subarray(0, start);
    case 2:
      return around();
    case 3:
      return around(other.subarray(from, to));
    case 4:
      return around(...Array<Uint8Array>(1 + Math.floor(random() * MOST_REPEATS)).fill(bytes.subarray(start, end)));
    case 5:
      return around(Buffer.from(TELLING[Math.floor(random() * TELLING.length)] ?? ''), bytes.subarray(start, end));
    case 6:
      return Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8');
    default:
      return Buffer.from(Buffer.from(bytes).toString('utf8'), random() < 0.5 ? 'utf16le' : 'latin1');
  }
}
