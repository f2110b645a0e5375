/**
 * What a zip file says it holds, read from the directory at its end without inflating anything
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). Cost: O(entries).
 */
export interface ZipEntry {
  /** With "/" between folders and without one at the start. */
  readonly name: string;
  /** Bytes when inflated, as the directory says. */
  readonly size: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
  /** The bytes as they are stored. */
  readonly stored: Uint8Array;
}

/** What is wrong with a zip file, in words that follow "it cannot be read: ". */
export class ZipFault extends Error {
  constructor(
    message: string,
    /** What to do about it, where saving the file again would not help. */
    readonly cure?: string,
  ) {
    super(message);
  }
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has a few dozen parts; one with pictures some hundred. */
const MOST_ENTRIES = 10_000;

/** @throws ZipFault where the directory or an entry is not where it must be */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new ZipFault(`it has ${count} parts`);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw new ZipFault('its list of parts is broken');
    const method = view.getUint16(at + 10, true);
    const storedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if (method !== STORED && method !== DEFLATED)
      throw new ZipFault(`${name} is packed in a way that Office does not use`);
    entries.set(name.replace(/^\/+/, ''), {
      name,
      size: view.getUint32(at + 24, true),
      deflated: method === DEFLATED,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      stored: storedBytes(bytes, view, local, storedSize, name),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last place that can be the end of the directory; a comment may stand after it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipFault('its end is missing');
}

function storedBytes(bytes: Uint8Array, view: DataView, local: number, size: number, name: string): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new ZipFault(`${name} is not in it`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new ZipFault(`${name} is cut off`);
  return bytes.subarray(start, start + size);
}
