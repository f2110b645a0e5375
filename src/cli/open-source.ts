import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { errors } from '../errors.ts';
import type { Source } from '../read/index.ts';
import { fileError } from './file-error.ts';

/** A file of notes, and the hash of its bytes once it has been read. */
export interface OpenSource extends Source {
  /** SHA-256 in hexadecimal; only when all bytes have been read. */
  readonly sha256: () => string;
}

/** Opens files of notes; `-` is standard input and may be named once. Errors come when the bytes are read. */
export function openSources(files: readonly string[]): OpenSource[] {
  if (files.length === 0) throw errors.noFiles();
  if (files.filter((file) => file === '-').length > 1) throw errors.standardInputTwice();
  return files.map(openSource);
}

export function openSource(file: string): OpenSource {
  const hash = createHash('sha256');
  const name = file === '-' ? 'standard input' : basename(file);
  return { name, bytes: hashed(file, hash), sha256: () => hash.copy().digest('hex') };
}

async function* hashed(file: string, hash: Hash): AsyncIterable<Uint8Array> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw fileError(file, error);
  }
}
