/**
 * Files as a zip archive, stored as they are: the same bytes everywhere, whatever compresses elsewhere
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). The date is 1 January 1980, since the program asks no clock.
 * O(bytes).
 */
export function* storedZip(files: readonly (readonly [string, string])[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const path = encoder.encode(name);
    const bytes = encoder.encode(text);
    const facts = [VERSION, UTF8, 0, TIME_AND_DATE, crc32(bytes), bytes.length, bytes.length] as const;
    const local = record([[4, 0x04034b50], ...sized(facts), [2, path.length], [2, 0]], path);
    directory.push(
      record(
        [
          [4, 0x02014b50],
          [2, VERSION],
          ...sized(facts),
          [2, path.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ],
        path,
      ),
    );
    yield local;
    yield bytes;
    offset += local.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  yield record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** Version 2.0 of the format; names in UTF-8; midnight on 1 January 1980. */
const VERSION = 20;
const UTF8 = 0x0800;
const TIME_AND_DATE = 0x00210000;

type Field = readonly [bytes: 2 | 4, value: number];

/** Version, flags, method, time and date, checksum, packed and unpacked size. */
const sized = (values: readonly [number, number, number, number, number, number, number]): Field[] =>
  values.map((value, at): Field => [at < 3 ? 2 : 4, value]);

/** Numbers, the lowest byte first, and what follows them. */
function record(fields: readonly Field[], rest: Uint8Array = new Uint8Array(0)): Uint8Array {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(length + rest.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  bytes.set(rest, at);
  return bytes;
}

/** The checksum of zip files (https://www.w3.org/TR/png/#D-CRCAppendix). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
