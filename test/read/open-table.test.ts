import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/read/open-table.ts';
import { sourceOf } from './source-of.ts';

const open = (content: string | Uint8Array) => openTable(sourceOf(content), () => {});

describe('openTable', () => {
  it.each([
    ['an old Excel workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old Excel workbook/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['anything with NUL bytes', 'id,idea\n1,a\0b\n', /not text/],
  ])('refuses %s and says what to do', async (_, content, message) => {
    await expect(open(content)).rejects.toMatchObject({
      code: 'format-unknown',
      message: expect.stringMatching(message),
      cure: expect.stringContaining('CSV'),
      exitCode: 1,
    });
  });

  it('lets go of what it refuses', async () => {
    let closed = false;
    async function* bytes() {
      try {
        for (;;) yield new Uint8Array(1000);
      } finally {
        closed = true;
      }
    }
    await expect(openTable({ name: 'x', bytes: bytes() }, () => {})).rejects.toMatchObject({ code: 'format-unknown' });
    expect(closed).toBe(true);
  });

  it.each(['', '\ufeff', '\n\n'])('says that %j is empty', async (content) => {
    await expect(open(content)).rejects.toMatchObject({ code: 'no-headings' });
  });
});
