import { builtInParts } from './built-in/template.ts';
import { packParts } from './engine.ts';

/**
 * The built-in template as a file.
 * @param placeholder a PNG that stands where the charts will be
 */
export const makeTemplate = (placeholder: Uint8Array): Uint8Array => packParts(builtInParts(placeholder));
