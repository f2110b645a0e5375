import { inflate } from '../../opc/inflate.ts';
import { type ZipEntry, ZipFault, zipEntries } from '../../opc/zip-entries.ts';
import { refusalOf } from './refusal-of.ts';
import { type Relationship, readRelationships } from './workbook.ts';

/** The parts of a workbook, each inflated as it is read. */
export interface Package {
  readonly has: (part: string) => boolean;
  /** @throws ZipFault where there is no such part, or its bytes are damaged */
  readonly read: (part: string) => Iterable<Uint8Array>;
  /** What a part leads to; '' is the workbook file as a whole. */
  readonly related: (part: string) => readonly Relationship[];
}

/** Inflated, in all. */
const LARGEST = 4 * 1024 * 1024 * 1024;
/** Sheets pack to a tenth, an empty one to a hundredth; what packs better is made to do harm. Small parts may. */
const HIGHEST_RATIO = 250;
const SMALL = 16 * 1024 * 1024;

/**
 * Opens the zip that a workbook is. Bombs are refused by what the directory says of them, before anything is inflated.
 * Cost: O(parts).
 * @throws ZipFault where it is damaged or a bomb; DistilError where it is another kind of file
 */
export function openPackage(file: string, bytes: Uint8Array): Package {
  const entries = zipEntries(bytes);
  const read = (part: string): Iterable<Uint8Array> => {
    const entry = entries.get(part);
    if (!entry) throw new ZipFault(`${part} is missing`);
    return inflate(entry);
  };
  defuse([...entries.values()]);
  const refusal = refusalOf(file, entries, read);
  if (refusal) throw refusal;
  return {
    has: (part) => entries.has(part),
    read,
    related: (part) => {
      const relations = part.replace(/[^/]*$/, (own) => `_rels/${own}.rels`);
      return entries.has(relations) ? readRelationships(part, relations, read(relations)) : [];
    },
  };
}

function defuse(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, stored } of entries) {
    total += size;
    if (size > SMALL && size > stored.length * HIGHEST_RATIO) {
      throw new ZipFault(`${name} would swell to ${Math.round(size / stored.length)} times its size`);
    }
  }
  if (total > LARGEST) throw new ZipFault('it would fill more than 4 GB');
}
