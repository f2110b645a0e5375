import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/describe/summarise.ts';
import { makeNote } from '../make-note.ts';

const summary = (...texts: string[]): string =>
  summarise(Object.freeze(texts.map((text, i) => makeNote({ text, id: `N${i + 1}` }))));

/** What stands between the quotation marks. */
const quoted = (text: string): string => /^“(.*)” \(N1\)$/su.exec(summary(text))?.[1] ?? '';

describe('summarise', () => {
  it('quotes the first two, each with its id', () => {
    expect(summary('More night buses', 'Free tickets', 'Bike hubs')).toBe(
      '“More night buses” (N1); “Free tickets” (N2)',
    );
    expect(summary()).toBe('');
  });

  it('quotes the first sentence on one line, without its full stop', () => {
    expect(quoted('Run  night\r\n buses on Sundays. They are missed.')).toBe('Run night buses on Sundays');
    expect(quoted('Run night buses on Sundays!  Please.')).toBe('Run night buses on Sundays!');
    expect(quoted('Run night buses for £2.50 a ride.')).toBe('Run night buses for £2.50 a ride');
  });

  it('does not take a short start for a sentence', () => {
    expect(quoted('Yes. Run night buses on Sundays. They are missed.')).toBe('Yes. Run night buses on Sundays');
  });

  it('cuts a long sentence between words, and says so', () => {
    // 27 words of 5 letters and a space are 162 characters: the cut at 160 falls into the 27th, which goes.
    expect(quoted('buses '.repeat(40))).toBe(`${Array.from({ length: 26 }, () => 'buses').join(' ')} …`);
    expect(quoted('x'.repeat(160))).toBe('x'.repeat(160));
    expect(quoted('x'.repeat(161))).toBe(`${'x'.repeat(160)} …`);
  });

  it('does not cut through a character', () => {
    expect(quoted(`x${'👍'.repeat(100)}`)).toBe(`x${'👍'.repeat(79)} …`);
  });

  it('quotes verbatim, apart from white space', () => {
    const part = fc.constantFrom('Run', 'buses', 'on Sundays', '.', '! ', '…', ' ', '\n', 'पुस्तक', '👍', 'x'.repeat(50));
    const text = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(text, (note) => {
        const line = note.replace(/\s+/g, ' ');
        const quotation = quoted(note);
        const kept = quotation.replace(/ …$/u, '');
        expect(line.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(160);
        expect(quotation.isWellFormed()).toBe(true);
        // Where it was cut, the next character parts two words, unless there was no space to cut at.
        if (quotation !== kept && kept.includes(' ')) expect(line.charAt(kept.length)).toBe(' ');
      }),
    );
  });

  it('looks at no more of a note of ten million characters than it can quote', () => {
    const [note] = [makeNote({ id: 'N1', text: 'word '.repeat(2_000_000) })];
    expect(summarise([note]).length).toBeLessThan(200);
  });
});
