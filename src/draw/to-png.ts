import type { Colour, Drawing, Fill, Rectangle, Shape, Text } from './drawing.ts';
import { encodePng } from './encode-png.ts';
import { fillOutline } from './fill-outline.ts';
import letters from './letters.json' with { type: 'json' };
import { patternAt } from './pattern-at.ts';

/**
 * A drawing as pixels, for programs that show no SVG. Letters are drawn from outlines that come along, so that the
 * picture is the same on every computer; a text with a letter that has none is replaced by what its shape says. Cost:
 * O(pixels).
 */

const UNITS_PER_INCH = 96;
/** Places looked at within a pixel, both ways, to smooth a pattern. */
const SAMPLES = 3;

/** In thousandths of their size: the advance and the outline of each letter (bench/make-letters.ts). */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(letters));

/** @param scale pixels to a unit: 3 gives 288 dots per inch, enough for print */
export function toPng(drawing: Drawing, scale: number): Uint8Array<ArrayBuffer> {
  const canvas = new Canvas(Math.round(drawing.width * scale), Math.round(drawing.height * scale));
  for (const shape of drawing.shapes) paint(canvas, shape, scale);
  return encodePng(canvas.width, canvas.height, canvas.pixels, UNITS_PER_INCH * scale);
}

class Canvas {
  readonly pixels: Uint8Array;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height * 3).fill(255);
  }

  /** Lays a colour over a pixel, `share` of it from 0 to 1; outside of the canvas nothing happens. */
  blend(x: number, y: number, colour: Rgb, share: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = (y * this.width + x) * 3;
    this.#mix(at, colour[0], share);
    this.#mix(at + 1, colour[1], share);
    this.#mix(at + 2, colour[2], share);
  }

  #mix(at: number, value: number, share: number): void {
    const old = this.pixels[at] ?? 0;
    this.pixels[at] = Math.round(old + (value - old) * share);
  }
}

type Rgb = readonly [number, number, number];

const rgb = (colour: Colour): Rgb => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

function paint(canvas: Canvas, shape: Shape, scale: number): void {
  switch (shape.kind) {
    case 'rectangle':
      paintRectangle(canvas, shape, scale);
      break;
    case 'line': {
      const { x, y, length, direction, colour } = shape;
      const flat = { ground: colour, pattern: 'plain', ink: colour, label: null } satisfies Fill;
      const [width, height] = direction === 'right' ? [length, 1] : [1, length];
      const [left, top] = direction === 'right' ? [x, y - 0.5] : [x - 0.5, y];
      paintRectangle(canvas, { kind: 'rectangle', x: left, y: top, width, height, fill: flat }, scale);
      break;
    }
    case 'text':
      paintText(canvas, shape, scale);
      break;
    default: {
      const unknown: never = shape;
      throw new Error(`no shape ${JSON.stringify(unknown)}`);
    }
  }
}

function paintRectangle(canvas: Canvas, { x, y, width, height, fill }: Rectangle, scale: number): void {
  const ground = rgb(fill.ground);
  const ink = rgb(fill.ink);
  const [left, top, right, bottom] = [x * scale, y * scale, (x + width) * scale, (y + height) * scale];
  for (let row = Math.floor(top); row < bottom; row++) {
    const tall = Math.min(row + 1, bottom) - Math.max(row, top);
    for (let column = Math.floor(left); column < right; column++) {
      const wide = Math.min(column + 1, right) - Math.max(column, left);
      canvas.blend(column, row, ground, wide * tall);
      if (fill.pattern !== 'plain') canvas.blend(column, row, ink, wide * tall * inked(fill, column, row, scale));
    }
  }
}

/** The share of a pixel that the ink of a pattern covers. */
function inked({ pattern }: Fill, column: number, row: number, scale: number): number {
  let hits = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const [x, y] = [(column + (i + 0.5) / SAMPLES) / scale, (row + (j + 0.5) / SAMPLES) / scale];
      if (patternAt(pattern, x, y)) hits++;
    }
  }
  return hits / SAMPLES ** 2;
}

function paintText(canvas: Canvas, { x, y, text, instead, size, anchor, colour }: Text, scale: number): void {
  const shown = [...text].every((letter) => LETTERS.has(letter)) ? text : instead;
  const glyphs = [...shown].flatMap((letter) => {
    const [, advance = '', outline = ''] = /^(\d+) ?(.*)$/.exec(LETTERS.get(letter) ?? '') ?? [];
    return advance === '' ? [] : [{ advance: (Number(advance) * size * scale) / 1000, outline }];
  });
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  const ink = rgb(colour);
  let at = x * scale - { start: 0, middle: width / 2, end: width }[anchor];
  for (const { advance, outline } of glyphs) {
    const covered = fillOutline(outline, (size * scale) / 1000, at, y * scale);
    for (let i = 0; i < covered.values.length; i++) {
      const share = covered.values[i] ?? 0;
      if (share > 0)
        canvas.blend(covered.x + (i % covered.width), covered.y + Math.floor(i / covered.width), ink, share);
    }
    at += advance;
  }
}
