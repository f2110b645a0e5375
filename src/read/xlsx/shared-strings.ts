import { readXml } from '../../opc/read-xml.ts';
import { ZipFault } from '../../opc/zip-entries.ts';
import { unescapeText } from './unescape-text.ts';

/** A workbook of a million long notes stays below; more would not fit beside the rest. */
const MOST_LETTERS = 256 * 1024 * 1024;

/** Excel's own cells end at 32,767 letters; other programs write longer ones, but nobody an idea of this length. */
export const LONGEST_TEXT = 4 * 1024 * 1024;

/** @param where the cell, or the part of the workbook */
export const textTooLong = (where: string): ZipFault =>
  new ZipFault(`${where}: expected a text of at most 4 million letters, found a longer one`, 'shorten the text');

/** The texts that cells share, in order; the runs of a rich text are joined, and what only helps to pronounce it is left out. */
export function readSharedStrings(part: string, pieces: Iterable<Uint8Array>): string[] {
  const strings: string[] = [];
  let letters = 0;
  const text = richText((value) => {
    letters += value.length;
    if (letters > MOST_LETTERS) throw new ZipFault(`${part} holds more text than can be kept`);
    strings.push(value);
  }, 'si');
  for (const _ of readXml(part, pieces, text));
  return strings;
}

/**
 * Listens for rich texts: elements of one name whose text stands in `t`, in runs or not.
 * @param found told each text when its element ends
 */
export function richText(found: (value: string) => void, element: string) {
  let value = '';
  let inText = false;
  let phonetic = 0;
  return {
    open: (name: string): void => {
      if (name === element) value = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (text: string): void => {
      if (inText) value += text;
      if (value.length > LONGEST_TEXT) throw textTooLong('a cell');
    },
    close: (name: string): void => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === element) found(unescapeText(value));
    },
  };
}
