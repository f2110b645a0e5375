const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text that XML stands for: the five named entities, numbered characters, and CDATA sections. O(n). */
export const unescapeXml = (xml: string): string =>
  xml.startsWith('<![CDATA[')
    ? xml.slice('<![CDATA['.length, -']]>'.length)
    : xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return NAMED.get(name) ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });
