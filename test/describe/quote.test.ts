import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/describe/quote.ts';

const filler = (letters: number): string =>
  'We were told about it and it went on and on like that. '.repeat(Math.ceil(letters / 56));

describe('quote', () => {
  it('quotes all of a short note on one line, without its bullet and full stop', () => {
    expect(quote('- Run  night\r\n buses on Sundays. They are missed.')).toBe(
      'Run night buses on Sundays. They are missed',
    );
    expect(quote('2) Run night buses for £2.50 a ride.')).toBe('Run night buses for £2.50 a ride');
    expect(quote('Run night buses...')).toBe('Run night buses...');
  });

  it('quotes of a longer one the sentence that asks for something', () => {
    expect(quote(`${filler(200)} Run night buses on Sundays. ${filler(100)}`)).toBe('Run night buses on Sundays');
  });

  it('quotes the first sentence where none does, but no question and no saying', () => {
    const text = `“Never again,” they said here. Is that what we came for today? ${filler(200)}`;
    expect(quote(text)).toBe('We were told about it and it went on and on like that');
  });

  it('ends no sentence after "e.g." or before a small letter', () => {
    const sentence = 'Open big places on Sundays, e.g. The Hall and approx. two labs';
    expect(quote(`${sentence}. ${filler(200)}`)).toBe(sentence);
  });

  it('cuts a long sentence between words, and says so', () => {
    // 33 words of 5 letters and a space are 198 characters: the cut at 200 falls into the 34th, which goes.
    expect(quote('buses '.repeat(60))).toBe(`${Array.from({ length: 33 }, () => 'buses').join(' ')} …`);
    expect(quote('x'.repeat(201))).toBe(`${'x'.repeat(200)} …`);
    expect(quote(`x${'👍'.repeat(120)}`)).toBe(`x${'👍'.repeat(99)} …`);
  });

  it('quotes verbatim, apart from white space', () => {
    const part = fc.constantFrom(
      'Run',
      'buses',
      'on Sundays',
      '.',
      '! ',
      '…',
      ' ',
      '\n',
      '- ',
      'पुस्तक',
      '👍',
      'x'.repeat(50),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(text, (note) => {
        const kept = quote(note).replace(/ …$/u, '');
        expect(note.replace(/\s+/g, ' ')).toContain(kept);
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept.isWellFormed()).toBe(true);
      }),
    );
  });

  it('looks at no more of a note of ten million characters than it can quote', () => {
    expect(quote('word '.repeat(2_000_000)).length).toBeLessThan(210);
  });
});
