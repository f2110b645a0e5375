import { zlibSync } from '../opc/fflate.ts';

/**
 * Pixels as a PNG file (https://www.w3.org/TR/png-3/): eight bits for each of red, green and blue, with its resolution
 * written in. Cost: O(pixels).
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRES_IN_AN_INCH = 0.0254;

/** @param pixels red, green and blue of each, row by row */
export function encodePng(
  width: number,
  height: number,
  pixels: Uint8Array,
  dotsPerInch: number,
): Uint8Array<ArrayBuffer> {
  const header = [...bigEndian(width), ...bigEndian(height), 8, 2, 0, 0, 0];
  const density = bigEndian(Math.round(dotsPerInch / METRES_IN_AN_INCH));
  const chunks = [
    chunk('IHDR', Uint8Array.from(header)),
    chunk('pHYs', Uint8Array.from([...density, ...density, 1])),
    chunk('IDAT', zlibSync(filtered(width, height, pixels))),
    chunk('IEND', new Uint8Array(0)),
  ];
  const parts = [Uint8Array.from(SIGNATURE), ...chunks];
  const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

/** Each row as its difference from the row above, which packs a drawing to a fraction. */
function filtered(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const UP = 2;
  const row = width * 3;
  const bytes = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    bytes[y * (row + 1)] = UP;
    for (let i = 0; i < row; i++) {
      const at = y * row + i;
      bytes[y * (row + 1) + 1 + i] = (pixels[at] ?? 0) - (y === 0 ? 0 : (pixels[at - row] ?? 0));
    }
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(bigEndian(data.length));
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  bytes.set(bigEndian(checksum(bytes.subarray(4, data.length + 8))), data.length + 8);
  return bytes;
}

const bigEndian = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** CRC-32, bit by bit: pictures are small. */
function checksum(bytes: Uint8Array): number {
  const POLYNOMIAL = 0xedb88320;
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return ~sum >>> 0;
}
