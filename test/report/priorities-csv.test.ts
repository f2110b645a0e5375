import { describe, expect, it } from 'vitest';
import { prioritiesCsv } from '../../src/report/index.ts';

describe('the priorities as a CSV', () => {
  it('have the headings that are read back, and cells that a spreadsheet takes as they are', () => {
    expect(
      prioritiesCsv([
        { number: 1, name: 'Jobs, homes', description: 'More of "both"', weight: 1 },
        { number: 2, name: '=1+1', description: '', weight: 2.5 },
      ]),
    ).toBe('\uFEFFname,description,weight\r\n"Jobs, homes","More of ""both""",1\r\n\'=1+1,,2.5\r\n');
  });
});
