import { readXml } from '../../opc/read-xml.ts';

/** A sheet as the workbook lists it; `id` leads to its part by way of the relationships. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  /** Whether days are counted from 1904, as the Macintosh once did. */
  readonly from1904: boolean;
}

export function readWorkbook(part: string, pieces: Iterable<Uint8Array>): Workbook {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const reading = readXml(part, pieces, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true|on)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = /hidden/i.test(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', hidden });
    },
  });
  for (const _ of reading);
  return { sheets, from1904 };
}

/** Where one part of a file leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". */
  readonly type: string;
  /** The part, from the top of the zip. */
  readonly target: string;
}

/**
 * The relationships of a part; those that lead out of the file are left out, and nothing follows them.
 * @param of the part that they belong to: targets are relative to its folder
 */
export function readRelationships(of: string, part: string, pieces: Iterable<Uint8Array>): Relationship[] {
  const found: Relationship[] = [];
  const reading = readXml(part, pieces, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type')?.split('/').at(-1) ?? '';
      found.push({ id: attribute('Id') ?? '', type, target: resolve(of, attribute('Target') ?? '') });
    },
  });
  for (const _ of reading);
  return found;
}

function resolve(of: string, target: string): string {
  const path = target.startsWith('/') ? [] : of.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
