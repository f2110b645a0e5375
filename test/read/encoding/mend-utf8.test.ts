import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENDED, mendUtf8 } from '../../../src/read/encoding/mend-utf8.ts';
import { decodeWindows1252 } from '../../../src/read/encoding/windows-1252.ts';
import { sourceOf } from '../source-of.ts';

async function mended(bytes: Uint8Array, cuts: readonly number[] = []): Promise<{ text: string; told: number }> {
  let told = 0;
  const chunks: Uint8Array[] = [];
  for await (const chunk of mendUtf8(sourceOf(bytes, '', cuts).bytes, () => told++)) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString('utf8'), told };
}

describe('mendUtf8', () => {
  it('passes valid text on, wherever it is cut', async () => {
    const bytes = new TextEncoder().encode('é – 👍');
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(await mended(bytes, [cut])).toEqual({ text: 'é – 👍', told: 0 });
    }
  });

  it('does not take a replacement character that was written for an invalid byte', async () => {
    expect(await mended(new TextEncoder().encode('a\ufffdb'))).toEqual({ text: 'a\ufffdb', told: 0 });
  });

  it('reads bytes that are no UTF-8 as Windows-1252, marks each and says so once', async () => {
    expect(await mended(Buffer.from('caf\xe9 \x93b\x94', 'latin1'))).toEqual({
      text: `caf${MENDED}é ${MENDED}“b${MENDED}”`,
      told: 1,
    });
    expect(await mended(Buffer.from([0x61, 0xe2, 0x82]))).toEqual({ text: `a${MENDED}â${MENDED}‚`, told: 1 });
  });

  it('leaves a mark of the file itself out, so that every mark is its own', async () => {
    expect(await mended(Buffer.from(`a${MENDED}b`))).toEqual({ text: 'ab', told: 0 });
    expect((await mended(Buffer.concat([Buffer.from(`a${MENDED}b`), Buffer.from([0xe9])]))).text).toBe(`ab${MENDED}é`);
  });

  it('keeps every valid letter and loses no byte, wherever the bytes are cut', async () => {
    const letters = fc.array(
      fc.constantFrom('A', 'é', '–', '👍').map((letter) => ({ bytes: [...Buffer.from(letter)], letter })),
    );
    // None of these can begin or go on in a letter beside the ones above.
    const wrong = fc
      .constantFrom(0xff, 0xc1, 0xf5)
      .map((byte) => ({ bytes: [byte], letter: MENDED + decodeWindows1252(Uint8Array.of(byte)) }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            letters,
            wrong.map((one) => [one]),
          ),
        ),
        fc.array(fc.nat(60)),
        async (parts, places) => {
          const all = parts.flat();
          const bytes = Uint8Array.from(all.flatMap((part) => part.bytes));
          const cuts = places.filter((place) => place <= bytes.length);
          expect((await mended(bytes, cuts)).text).toBe(all.map(({ letter }) => letter).join(''));
        },
      ),
    );
  });
});
