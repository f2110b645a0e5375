import { type FileHandle, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { errors } from '../errors.ts';
import { type DocumentWriter, FORMATS, type Writer } from '../report/index.ts';
import { codeOf, outputError } from './file-error.ts';

/** What is written, piece by piece. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** A file to be written, which appears under its name only when it is whole. */
export interface Output {
  readonly file: string;
  readonly writer: Writer | DocumentWriter;
  /** Writes all pieces and puts the file in its place. */
  readonly finish: (pieces: Pieces) => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens every output before the work starts, so that a folder that cannot be written or a file that is open in Excel is
 * told at once. The writing goes to a temporary file beside the place it is meant for.
 *
 * @param format used for endings that no writer knows
 * @param inputs files that must not be overwritten
 */
export async function openOutputs(
  files: readonly string[],
  format: string | null,
  inputs: readonly string[],
): Promise<Output[]> {
  const sources = new Set(await Promise.all(inputs.map(placeOf)));
  const places = await Promise.all(files.map(placeOf));
  const planned = files.map((file, i) => {
    const place = places[i] ?? file;
    if (sources.has(place)) throw errors.outputIsInput(file);
    if (places.indexOf(place) < i) throw errors.outputTwice(file);
    return { file, writer: writerFor(file, format) };
  });
  const opened: Output[] = [];
  for (const { file, writer } of planned) {
    try {
      opened.push(await openOutput(file, writer));
    } catch (error) {
      await Promise.all(opened.map((output) => output.discard()));
      throw error;
    }
  }
  return opened;
}

/** One name for a file, however it is written: links are followed, and `IDEAS.CSV` is `ideas.csv` where the system says so. */
const placeOf = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));

/** The writer that a file's ending asks for, else the one that `--format` names. */
function writerFor(file: string, format: string | null): Writer | DocumentWriter {
  const ending = extname(file).toLowerCase();
  const writer = FORMATS.find(({ endings }) => endings.includes(ending)) ?? FORMATS.find(({ name }) => name === format);
  if (!writer) throw errors.outputFormatUnknown(file, FORMATS.flatMap(({ endings }) => endings).join(', '));
  return writer;
}

async function openOutput(file: string, writer: Writer | DocumentWriter): Promise<Output> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const refuse = (error: unknown): never => {
    throw outputError(file, error);
  };
  const existing = await open(file, 'r+').catch((error) => (codeOf(error) === 'ENOENT' ? null : refuse(error)));
  const isDevice = existing !== null && !(await existing.stat()).isFile();
  await existing?.close();
  if (isDevice) return writeStraight(file, writer);
  const handle: FileHandle = await open(temporary, 'w').catch(refuse);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const finish = async (pieces: Pieces): Promise<void> => {
    try {
      await writeFile(handle, buffered(pieces));
      await handle.close();
      await rename(temporary, file);
    } catch (error) {
      await discard();
      refuse(error);
    }
  };
  return { file, writer, finish, discard };
}

/** A device such as /dev/null or a named pipe is written to as it is: renaming a file over it would destroy it. */
const writeStraight = (file: string, writer: Writer | DocumentWriter): Output => ({
  file,
  writer,
  finish: (pieces) =>
    writeFile(file, buffered(pieces)).catch((error) => {
      throw outputError(file, error);
    }),
  discard: async () => undefined,
});

/** Small pieces joined into larger ones, so that each costs no call of its own; bytes pass through as they are. */
export async function* buffered(pieces: Pieces): AsyncIterable<string | Uint8Array> {
  const ENOUGH = 1 << 16;
  let pending = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      pending += piece;
      if (pending.length < ENOUGH) continue;
    }
    if (pending !== '') yield pending;
    pending = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (pending !== '') yield pending;
}
