import { describe, expect, it } from 'vitest';
import { usualCase } from '../../src/describe/usual-case.ts';

describe('usualCase', () => {
  it('writes a word as most notes write it inside a sentence', () => {
    const inCase = usualCase([
      'Buses to Melton',
      'more buses to melton',
      'Walks in Melton',
      'ask the NHS',
      'the nhs, the NHS',
    ]);
    expect(inCase('melton')).toBe('Melton');
    expect(inCase('Buses')).toBe('buses');
    expect(inCase('nhs')).toBe('NHS');
  });

  it('takes the small letters where as many notes write either', () => {
    expect(usualCase(['a Hub', 'a hub'])('Hub')).toBe('hub');
  });

  it('takes a short word in capitals for initials and a long one for a raised voice', () => {
    const inCase = usualCase(['NOW WE SHOUT ABOUT BUSES']);
    expect(inCase('SMEs')).toBe('smes');
    expect(inCase('KTP')).toBe('KTP');
    expect(inCase('ABSOLUTELY')).toBe('absolutely');
    expect(inCase('WHOLE')).toBe('whole');
  });

  it('writes days and months large', () => {
    expect(usualCase([])('monday')).toBe('Monday');
  });

  it('learns no capital from a name of several words where the word stands elsewhere too', () => {
    const inCase = usualCase(['in Bowling Green', 'of Bowling Green', 'more green spaces', 'near Melton Mowbray']);
    expect(inCase('Green')).toBe('green');
    expect(inCase('mowbray')).toBe('Mowbray');
  });
});
