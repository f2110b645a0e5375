import { describe, expect, it } from 'vitest';
import { tellEncoding } from '../../../src/read/encoding/tell-encoding.ts';

const told = (bytes: Uint8Array) => tellEncoding(bytes).encoding;
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('tellEncoding', () => {
  it('goes by a byte order mark', () => {
    expect(tellEncoding(Buffer.from('\ufeffidea'))).toEqual({
      encoding: 'utf-8',
      name: 'UTF-8 with a byte order mark',
    });
    expect(told(Buffer.from('\ufeffidea', 'utf16le'))).toBe('utf-16le');
    expect(told(Buffer.from('\ufeffidea', 'utf16le').swap16())).toBe('utf-16be');
  });

  it('knows UTF-16 without one by its NUL bytes', () => {
    expect(told(Buffer.from('id,idea\n1,café', 'utf16le'))).toBe('utf-16le');
    expect(told(Buffer.from('id,idea\n1,café', 'utf16le').swap16())).toBe('utf-16be');
    expect(told(latin1('id,idea\n1,a\0b\0\0'))).toBe('utf-8');
  });

  it('takes what breaks the rules of UTF-8 more often than it keeps them for Windows-1252', () => {
    expect(told(latin1('idea\ncaf\xe9 \x96 na\xefve\n'))).toBe('windows-1252');
    expect(told(Buffer.concat([Buffer.from('idea\ncafé – naïve\n'), latin1('caf\xe9\n')]))).toBe('utf-8');
  });

  it('takes plain letters for UTF-8, also where the head ends within a letter', () => {
    expect(told(latin1('idea\nbuses\n'))).toBe('utf-8');
    expect(told(Buffer.from('idea\ncafé').subarray(0, -1))).toBe('utf-8');
    expect(told(new Uint8Array(0))).toBe('utf-8');
  });

  it('takes UTF-7 only where it is unmistakable', () => {
    expect(told(latin1('+ACI-idea+ACI-\n+ACI-more buses, please+ACI-\n'))).toBe('utf-7');
    expect(told(latin1('idea\nLevel 3+ training\nA+E and B+C-grade\n1+2-3\n'))).toBe('utf-8');
    expect(told(latin1('idea\nopen +ACI- once\n'))).toBe('utf-8');
  });
});
