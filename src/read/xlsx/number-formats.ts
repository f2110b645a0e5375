import { readXml } from '../../opc/read-xml.ts';

/** How a number in a cell is meant: as it stands, as a share of a hundred, or as a point in time. */
export type NumberMeaning = 'number' | 'percent' | 'date' | 'time' | 'dateTime';

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Map<number, NumberMeaning>([
  [9, 'percent'],
  [10, 'percent'],
  [22, 'dateTime'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, NumberMeaning] => [
    id,
    'date',
  ]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberMeaning] => [id, 'time']),
]);

/**
 * What the number in a cell of each style means, in the order of the styles. O(styles).
 * @param pieces the part styles.xml
 */
export function readNumberMeanings(part: string, pieces: Iterable<Uint8Array>): NumberMeaning[] {
  const own = new Map<number, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let inCellStyles = false;
  const reading = readXml(part, pieces, {
    open: (name, attribute) => {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), meaningOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const id = Number(attribute('numFmtId') ?? 0);
      meanings.push(own.get(id) ?? BUILT_IN.get(id) ?? 'number');
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  for (const _ of reading);
  return meanings;
}

/** By the letters of a format that are not text: "d mmm yyyy", "[h]:mm", `0.00" kg"`, "0%". */
function meaningOf(format: string): NumberMeaning {
  const [positive = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  const day = /[yd]|m{3}/i.test(positive);
  const clock = /h|s|am\/pm/i.test(positive);
  if (/general|@/i.test(positive)) return 'number';
  if (day) return clock ? 'dateTime' : 'date';
  if (clock) return 'time';
  if (/m/i.test(positive)) return 'date';
  return positive.includes('%') ? 'percent' : 'number';
}
