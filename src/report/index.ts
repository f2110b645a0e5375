import { actionLog } from './action-log.ts';
import { csv } from './csv.ts';
import type { DocumentWriter } from './document-writer.ts';
import { docx, type TemplateFile } from './docx.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { mailMerge } from './mail-merge.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { Writer } from './writer.ts';
import { xlsx } from './xlsx.ts';

export type { DocumentWriter } from './document-writer.ts';
export { docx, type TemplateFile } from './docx.ts';
export { editedLedger } from './edited-ledger.ts';
export { prioritiesCsv } from './priorities-csv.ts';
export { templatePlaceholder } from './template-placeholder.ts';
export { wrap } from './wrap.ts';
export { type Look, type Paint, plain, type Style, type Writer } from './writer.ts';

/** Every format of text, in the order in which help lists them. */
export const WRITERS: readonly Writer[] = [text, markdown, html, json, csv, actionLog, mailMerge];

/** The writer of that name, or undefined where there is none. */
export const findWriter = (name: string): Writer | undefined => WRITERS.find((writer) => writer.name === name);

/** Every format: those of text, then documents, papers in Word made from this template; null for the built-in one. */
export const formatsWith = (template: TemplateFile | null): readonly (Writer | DocumentWriter)[] => [
  ...WRITERS,
  docx(template),
  xlsx,
];
