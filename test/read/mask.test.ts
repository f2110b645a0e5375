import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../src/read/mask.ts';

const masked = (text: string) => maskPersonal(text).text;

describe('maskPersonal', () => {
  it.each([
    'jo@example.org',
    'jo.o’neill+away-day@mail.example.co.uk',
    'JO_B@EXAMPLE.ORG',
    'zoë@exämple.org',
  ])('takes out %s', (address) => {
    expect(masked(`Ask ${address}, please`)).toMatch(/^Ask (?:jo\.o’)?\[e-mail\], please$/);
  });

  it.each([
    '0116 496 0000',
    '(0116) 496-0000',
    '01164960000',
    '07700 900123',
    '7700900123',
    '+44 7700 900123',
    '+44 (0)116 496 0000',
    '0044 116 496 0000',
    '020 7946 0958',
    '+1 202-555-0143',
  ])('takes out %s', (number) => {
    expect(maskPersonal(`Call ${number} after six`)).toEqual({
      text: 'Call [phone number] after six',
      emails: 0,
      phones: 1,
    });
  });

  it.each([
    ['Tel:01164960000', 'Tel:[phone number]'],
    ['Mob.07700 900123', 'Mob.[phone number]'],
    ['0116 496 0000/0116 496 0001', '[phone number]/[phone number]'],
    ['0116 496 0000,07700 900123', '[phone number],[phone number]'],
  ])('takes the number out of %j', (text, without) => {
    expect(masked(text)).toBe(without);
  });

  it.each([
    '0.0123456789 of a gram',
    'see https://example.org/01164960000',
    'by 2026-2027',
    'from 01/04/2026 to 31/03/2027',
    'on 2026-03-31 14:30',
    'cut 0.2 tonnes, 0,5 litres',
    'spend £07700900123',
    '£1,250,000 a year for 10,000 homes',
    'postcode LE1 5WW, unit 7',
    'rows 1 2 3 4 5 6 7 8 9 10 11',
    'ISBN 978-0-306-40615-7',
    'an @ sign and a#0116',
    'card 0-1773220000',
    'top 5, 24/7, A426, 5G, CO2, 0800',
  ])('leaves %j as it is', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('masks nothing twice and leaves no address behind', () => {
    const part = fc.constantFrom(
      'jo@example.org',
      '0116 496 0000',
      '@',
      '.',
      'a',
      ' ',
      '+44',
      '7700900123',
      'b.co',
      '0',
      '-',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = masked(parts.join(''));
        expect(masked(once)).toBe(once);
        expect(once).not.toMatch(/[\w.]@\w+\.[a-z]{2}/);
      }),
    );
  });

  it('takes no longer on a text made to be slow', () => {
    const started = process.cpuUsage().user;
    for (const piece of ['a@', '0 ', '0-(', 'a.', '+0', '@a.']) masked(piece.repeat(100_000));
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
  });
});
