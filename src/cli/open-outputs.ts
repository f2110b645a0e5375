import { type FileHandle, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DistilError, errors } from '../errors.ts';
import { holdsDecisions, keepsDecisions } from '../read/index.ts';
import type { Writer } from '../report/index.ts';
import { codeOf, outputError } from './file-error.ts';
import { ledgerIn } from './ledger-in.ts';

/** What is written, piece by piece. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** What tells by which file names a format goes, and whether its files may be written over. */
type Format = Pick<Writer, 'name' | 'endings' | 'holdsEdits'>;

/** A file to be written, which appears under its name only when it is whole. */
export interface Output<F extends Format> {
  readonly file: string;
  readonly writer: F;
  /**
   * Writes all pieces beside the place of the file.
   * @throws DistilError `ledger-decided` where the ledger in its place holds decisions that are not among them
   */
  readonly write: (pieces: Pieces) => Promise<void>;
  /** Puts what was written in its place. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens every output before the work starts, so that a folder that cannot be written or a file that is open in Excel is
 * told at once, and so is one that may hold what officers typed. The writing goes to a temporary file beside the place it
 * is meant for. A ledger with decisions gives way to one that holds all of them, so that one command can be run again.
 *
 * @param format the name of a writer: for files that end as its own do, or in no way that a writer knows
 * @param inputs files that must not be overwritten
 * @param writers the formats to choose from
 * @param steered whether decisions are given, so that what is written may hold those of a ledger that is there
 */
export async function openOutputs<F extends Format>(
  files: readonly string[],
  format: string | null,
  inputs: readonly string[],
  writers: readonly F[],
  steered = false,
): Promise<Output<F>[]> {
  const sources = new Set(await Promise.all(inputs.map(placeOf)));
  const places = await Promise.all(files.map(placeOf));
  const planned = files.map((file, i) => {
    const place = places[i] ?? file;
    if (sources.has(place)) throw errors.outputIsInput(file);
    if (places.indexOf(place) < i) throw errors.outputTwice(file);
    const writer = writerFor(file, format, writers);
    // By its name too: `-f csv -o x.action-log.csv` must not put a ledger over what officers typed into a delivery log.
    const kinds = [writer.holdsEdits, byEnding(file, writers)?.holdsEdits];
    const holdsEdits = kinds.find((kind) => kind === 'always') ?? kinds.find((kind) => kind !== undefined);
    return { file, writer, holdsEdits };
  });
  const opened: Output<F>[] = [];
  for (const { file, writer, holdsEdits } of planned) {
    try {
      opened.push(await openOutput(file, writer, holdsEdits, steered));
    } catch (error) {
      await Promise.all(opened.map((output) => output.discard()));
      throw error;
    }
  }
  return opened;
}

/** One name for a file, however it is written: links are followed, and `IDEAS.CSV` is `ideas.csv` where the system says so. */
const placeOf = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));

/**
 * The writer of a file: the one that `--format` names, where the file ends as its files do (a delivery log is a `.csv`);
 * else the one with the longest ending that fits; else the one that `--format` names.
 */
function writerFor<F extends Format>(file: string, format: string | null, writers: readonly F[]): F {
  const name = basename(file).toLowerCase();
  const named = writers.find((writer) => writer.name === format);
  if (named?.endings.some((ending) => name.endsWith(ending.slice(ending.lastIndexOf('.'))))) return named;
  const writer = byEnding(file, writers) ?? named;
  if (!writer) throw errors.outputFormatUnknown(file, writers.flatMap(({ endings }) => endings).join(', '));
  return writer;
}

/** The writer with the longest ending that fits; undefined where none does. */
function byEnding<F extends Format>(file: string, writers: readonly F[]): F | undefined {
  const name = basename(file).toLowerCase();
  const fitting = writers
    .flatMap((writer) => writer.endings.map((ending) => ({ writer, ending })))
    .filter(({ ending }) => name.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  return fitting[0]?.writer;
}

async function openOutput<F extends Format>(
  file: string,
  writer: F,
  holdsEdits: Writer['holdsEdits'],
  steered: boolean,
): Promise<Output<F>> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const refuse = (error: unknown): never => {
    throw outputError(file, error);
  };
  const existing = await open(file, 'r+').catch((error) => (codeOf(error) === 'ENOENT' ? null : refuse(error)));
  const isDevice = existing !== null && !(await existing.stat()).isFile();
  await existing?.close();
  if (isDevice) return writeStraight(file, writer);
  if (existing !== null && holdsEdits === 'always') throw errors.outputExists(file);
  const decided = async () => {
    const ledger = existing !== null && holdsEdits === 'once-decided' ? await ledgerIn(file) : null;
    return ledger && holdsDecisions(ledger) ? ledger : null;
  };
  if (!steered && (await decided())) throw errors.ledgerDecided(file);
  const handle: FileHandle = await open(temporary, 'w').catch(refuse);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      await discard();
      // What was to be written may be at fault itself, such as a template.
      if (error instanceof DistilError) throw error;
      refuse(error);
    }
  };
  const write = async (pieces: Pieces): Promise<void> => {
    await writeFile(handle, buffered(pieces));
    await handle.close();
    const older = steered ? await decided() : null;
    const newer = older && (await ledgerIn(temporary));
    if (older && !(newer && keepsDecisions(newer, older))) throw errors.ledgerDecided(file);
  };
  return {
    file,
    writer,
    write: (pieces) => attempt(() => write(pieces)),
    finish: () => attempt(() => rename(temporary, file)),
    discard,
  };
}

/** A device such as /dev/null or a named pipe is written to as it is: renaming a file over it would destroy it. */
const writeStraight = <F extends Format>(file: string, writer: F): Output<F> => ({
  file,
  writer,
  write: (pieces) =>
    writeFile(file, buffered(pieces)).catch((error) => {
      throw outputError(file, error);
    }),
  finish: async () => undefined,
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
