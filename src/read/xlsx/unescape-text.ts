/**
 * Text as it stands in a cell. Excel writes characters that XML cannot hold as `_x000D_`, and a text that looks like one
 * as `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19). O(letters).
 */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
