import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Drawing, Shape } from '../../src/draw/drawing.ts';
import { toPng } from '../../src/draw/to-png.ts';

const SOLID = { ground: '#102030', pattern: 'plain', ink: '#102030', label: null } as const;

const drawing = (...shapes: readonly Shape[]): Drawing => ({
  width: 8,
  height: 4,
  title: 'T',
  description: 'D',
  shapes,
});

/** A PNG of ours read back: its size and the red, green and blue of each pixel. */
function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + view.getUint32(at)));
  const head = chunks.get('IHDR') ?? new Uint8Array(13);
  const [width = 0, height = 0] = [0, 4].map((at) => new DataView(head.buffer, head.byteOffset).getUint32(at));
  const raw = unzlibSync(chunks.get('IDAT') ?? new Uint8Array(0));
  const rows: number[][] = [];
  for (let y = 0; y < height; y++) {
    const line = [...raw.subarray(y * (width * 3 + 1) + 1, (y + 1) * (width * 3 + 1))];
    // Filter 2: each byte is the difference from the one above.
    rows.push(line.map((byte, i) => (byte + (rows[y - 1]?.[i] ?? 0)) & 255));
  }
  return {
    width,
    height,
    names: [...chunks.keys()],
    pixel: (x: number, y: number) => rows[y]?.slice(x * 3, x * 3 + 3),
  };
}

describe('a drawing as pixels', () => {
  it('is a PNG with as many pixels to a unit as asked for', () => {
    const { width, height, names } = readPng(toPng(drawing(), 3));
    expect({ width, height, names }).toEqual({ width: 24, height: 12, names: ['IHDR', 'pHYs', 'IDAT', 'IEND'] });
  });

  it('is white where nothing is, and of its colour where a rectangle is', () => {
    const { pixel } = readPng(toPng(drawing({ kind: 'rectangle', x: 2, y: 1, width: 3, height: 2, fill: SOLID }), 1));
    expect([pixel(1, 1), pixel(2, 1), pixel(4, 2), pixel(5, 2), pixel(2, 3)]).toEqual([
      [255, 255, 255],
      [16, 32, 48],
      [16, 32, 48],
      [255, 255, 255],
      [255, 255, 255],
    ]);
  });

  it('mixes colours at edges that cut a pixel', () => {
    // Half of the pixel is covered: 255 + (16 - 255) / 2 = 135.5, 143.5, 151.5
    const { pixel } = readPng(toPng(drawing({ kind: 'rectangle', x: 2.5, y: 1, width: 1, height: 1, fill: SOLID }), 1));
    expect(pixel(2, 1)).toEqual([136, 144, 152]);
  });

  it('shows a pattern in its ink', () => {
    const fill = { ground: '#ffffff', pattern: 'bars', ink: '#000000', label: null } as const;
    const { pixel } = readPng(toPng(drawing({ kind: 'rectangle', x: 0, y: 0, width: 8, height: 4, fill }), 2));
    // Bars are 1.5 of every 6 units wide: at two pixels a unit the pixels 0 to 2 and 12 to 14.
    expect([0, 2, 3, 11, 12, 14, 15].map((x) => pixel(x, 3)?.[0])).toEqual([0, 0, 255, 255, 0, 0, 255]);
  });

  it('draws letters: a bar of an l covers what its outline covers', () => {
    const text = {
      kind: 'text',
      x: 4,
      y: 4,
      text: 'l',
      instead: '',
      size: 4,
      anchor: 'middle',
      colour: '#000000',
    } as const;
    const { pixel } = readPng(toPng(drawing(text), 10));
    // 222 wide, from 67 to 155 of 1000 (Arimo): its middle is 40 pixels from the left and it is about 3.5 wide, 29 high.
    expect(pixel(40, 25)).toEqual([0, 0, 0]);
    expect(pixel(44, 25)).toEqual([255, 255, 255]);
    expect(pixel(40, 5)).toEqual([255, 255, 255]);
  });

  it('draws what is given instead where it has no letters for a text', () => {
    const shape = (text: string, instead: string) =>
      drawing({ kind: 'text', x: 0, y: 4, text, instead, size: 4, anchor: 'start', colour: '#000000' });
    expect(toPng(shape('公交车', 'ab'), 4)).toEqual(toPng(shape('ab', ''), 4));
    expect(toPng(shape('公交车', ''), 4)).toEqual(toPng(drawing(), 4));
  });

  it('is cut off at its edges', () => {
    expect(() =>
      toPng(drawing({ kind: 'rectangle', x: -5, y: -5, width: 50, height: 50, fill: SOLID }), 1),
    ).not.toThrow();
  });
});
