/** The public API: the same as the program does, on values, with no files and no console. */
export { distil } from './distil.ts';
export type { DistilInput } from './distil-input.ts';
export type { Embedder } from './embed/embedder.ts';
export { DistilError } from './errors.ts';
export type * from './model.ts';
export { type Inspection, type Reading, readNotes, readPriorities, type Source } from './read/index.ts';
export { type ReadLedger, readLedger } from './read/read-ledger.ts';
export type { DocumentWriter } from './report/document-writer.ts';
export { docx, type TemplateFile } from './report/docx.ts';
export { findWriter, type Look, type Paint, plain, type Style, WRITERS, type Writer } from './report/index.ts';
export { LLEP_PRIORITIES } from './score/llep-priorities.ts';
export { SETTINGS, type SettingName, type Settings } from './settings.ts';
export { editLines, type LedgerEdit } from './steer/edit-lines.ts';
