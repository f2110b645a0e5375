/** What the rest of the program uses of documents. */
export { type CheckedTemplate, checkTemplate } from './check-template.ts';
export type { Scope } from './engine.ts';
export { fillTemplate } from './fill-template.ts';
export { graftTemplate } from './graft-template.ts';
export { makeTemplate } from './make-template.ts';
export type { Picture } from './picture.ts';
export { type Field, VOCABULARY } from './vocabulary.ts';
