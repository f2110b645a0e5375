import { escapeXml } from '../escape-xml.ts';
import { cleanText } from './clean-text.ts';
import type { Scope } from './engine.ts';
import { parseTag } from './parse-tag.ts';
import { splitXml } from './split-xml.ts';
import { unescapeXml } from './unescape-xml.ts';

/**
 * Fills fields in the properties of a document. Other programs keep names in braces there, such as
 * {5D1F0AFB-0E5C-4A8B-9C5D}, so what is no field of the paper stays as it is. O(n).
 */
export const fillProperties = (xml: string, data: Scope): string =>
  splitXml(xml)
    .map((piece) => (piece.startsWith('<') ? piece : fillText(piece, data)))
    .join('');

const fillText = (piece: string, data: Scope): string =>
  piece.replace(/\{([^{}]*)\}/g, (whole, inside) => {
    const { kind, name } = parseTag(unescapeXml(inside));
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return kind === 'text' && typeof value === 'string' ? escapeXml(cleanText(value).replaceAll('\n', ' ')) : whole;
  });
