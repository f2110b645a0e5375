import { errors } from '../errors.ts';
import { bodyXml } from './built-in/body.ts';
import { howToXml } from './built-in/how-to.ts';
import { furniture } from './built-in/furniture.ts';
import { STYLES } from './built-in/styles.ts';
import { asDocument, writeContentTypes } from './content-types.ts';
import { packParts } from './engine.ts';
import { decodeXml, openDocument } from './open-document.ts';
import { readRelationships, relationsOf, writeRelationships } from './relationships.ts';
import { textParts, typesOf } from './template-parts.ts';
import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

export const graftTemplate = (_file: string, _bytes: Uint8Array, _placeholder: Uint8Array): Uint8Array => {
  throw errors.noFiles();
};
