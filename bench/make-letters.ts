/**
 * Makes src/draw/letters.json, the outlines of the letters in which charts are drawn as pixels: those of Arimo Regular
 * (https://fonts.google.com/specimen/Arimo, Apache-2.0), which are as wide as Arial's. It is run once for each new release
 * of the font, with packages that nothing else needs:
 *
 *     npm install --no-save opentype.js @fontsource/arimo@5.1.0 && npx tsx bench/make-letters.ts
 *
 * Each line is a letter, its advance and its outline (SVG's M, L, Q and Z; y upwards), in thousandths of its size.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What is written in Western and Central Europe: Latin-1, Latin Extended-A and the signs of typography. */
const WANTED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
];
const EM = 1000;

const { default: opentype } = await import('opentype.js' as string);
const letters = new Map<string, string>();
for (const subset of ['latin', 'latin-ext']) {
  const file = readFileSync(`node_modules/@fontsource/arimo/files/arimo-${subset}-400-normal.woff`);
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const scaled = (n: number): number => Math.round((n * EM) / font.unitsPerEm);
  for (const [first, last] of WANTED) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      if (letters.has(letter) || !font.tables.cmap.glyphIndexMap[code]) continue;
      const glyph = font.charToGlyph(letter);
      const outline = glyph.path.commands.map(({ type, x1, y1, x, y }: Record<string, never>) =>
        type === 'Z'
          ? 'Z'
          : `${type}${[x1, y1, x, y]
              .filter((n) => n !== undefined)
              .map(scaled)
              .join(' ')}`,
      );
      const withoutStops = outline.join('').replace(/(-?\d+ -?\d+)L\1(?!\d)/g, '$1');
      letters.set(letter, `${scaled(glyph.advanceWidth)} ${withoutStops}`.trim());
    }
  }
}
const sorted = [...letters].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('src/draw/letters.json', `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
