import { builtInParts } from './built-in/template.ts';
import { packParts } from './engine.ts';

/**
 * The built-in template as a file.
 * @param placeholder a PNG that stands where the charts will be
 * @param kind what the file is to be: a document or (.dotx) a template
 */
export const makeTemplate = (placeholder: Uint8Array, kind: 'document' | 'template'): Uint8Array =>
  packParts(builtInParts(placeholder, kind));
