import { csv } from './csv.ts';
import type { DocumentWriter } from './document-writer.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { Writer } from './writer.ts';
import { xlsx } from './xlsx.ts';

export type { DocumentWriter } from './document-writer.ts';
export { editedLedger } from './edited-ledger.ts';
export { prioritiesCsv } from './priorities-csv.ts';
export { type Look, type Paint, plain, type Writer } from './writer.ts';

/** Every format of text, in the order in which help lists them. */
export const WRITERS: readonly Writer[] = [text, markdown, json, csv];

/** The writer of that name, or undefined where there is none. */
export const findWriter = (name: string): Writer | undefined => WRITERS.find((writer) => writer.name === name);

/** Every format: those of text, then documents. */
export const FORMATS: readonly (Writer | DocumentWriter)[] = [...WRITERS, xlsx];
