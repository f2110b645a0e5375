import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { sourceOf } from './source-of.ts';

async function decoded(bytes: Uint8Array, cuts: readonly number[] = []): Promise<{ text: string; invalid: boolean }> {
  let invalid = false;
  const chunks: Uint8Array[] = [];
  for await (const chunk of decode(sourceOf(bytes, '', cuts).bytes, () => {
    invalid = true;
  })) {
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8'), invalid };
}

describe('decode', () => {
  it('passes valid text on, wherever it is cut', async () => {
    const bytes = new TextEncoder().encode('é – 👍');
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(await decoded(bytes, [cut])).toEqual({ text: 'é – 👍', invalid: false });
    }
  });

  it('does not take a replacement character that was written for an invalid byte', async () => {
    expect(await decoded(new TextEncoder().encode('a\ufffdb'))).toEqual({ text: 'a\ufffdb', invalid: false });
  });

  it('replaces what is invalid and says so', async () => {
    expect(await decoded(Buffer.from('caf\xe9 b', 'latin1'))).toEqual({ text: 'caf\ufffd b', invalid: true });
    expect(await decoded(Buffer.from([0x61, 0xe2, 0x82]))).toEqual({ text: 'a\ufffd', invalid: true });
  });

  it('agrees with the decoder of the platform on any bytes, wherever they are cut', async () => {
    const bytes = fc.array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe2, 0xed, 0xf0, 0xf4, 0xff), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(20)), async (list, places) => {
        const cuts = places.filter((place) => place <= list.length);
        const { text } = await decoded(Uint8Array.from(list), cuts);
        expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(list)));
      }),
    );
  });
});
