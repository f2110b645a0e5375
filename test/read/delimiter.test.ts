import { describe, expect, it } from 'vitest';
import { tellDelimiter } from '../../src/read/delimiter.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

describe('tellDelimiter', () => {
  it('finds the comma, the semicolon and the tab', () => {
    expect(tellDelimiter('id,idea\n1,a\n')).toEqual({ delimiter: ',', parted: true });
    expect(tellDelimiter('id;idea\n1;a\n')).toEqual({ delimiter: ';', parted: true });
    expect(tellDelimiter('id\tidea\n1\ta\n')).toEqual({ delimiter: '\t', parted: true });
  });

  it('is not misled by text full of commas', () => {
    const rows = ['1;Buses, trams, bikes;3,5', '2;Cheap, safe, warm;1,5', '3;One, two;2,0'];
    expect(tellDelimiter(lines('Ref;Idea, in your words;Score', ...rows)).delimiter).toBe(';');
    const tabbed = rows.map((row) => row.replaceAll(';', '\t'));
    expect(tellDelimiter(lines('Ref\tIdea, in your words\tScore', ...tabbed)).delimiter).toBe('\t');
  });

  it('is not misled by text full of semicolons', () => {
    expect(tellDelimiter(lines('id,idea', '1,Buses; trams', '2,Warm; dry; safe')).delimiter).toBe(',');
  });

  it('leaves a file of one column in one piece', () => {
    expect(tellDelimiter(lines('Idea', 'More buses, please', 'Free, safe parking', 'Warm; dry'))).toEqual({
      delimiter: '\t',
      parted: false,
    });
    expect(tellDelimiter('Idea').parted).toBe(false);
    expect(tellDelimiter('').parted).toBe(false);
  });

  it('takes headings for evidence where there are no rows or the rows are uneven', () => {
    expect(tellDelimiter('id;idea;votes').delimiter).toBe(';');
    expect(tellDelimiter(lines('id,idea,votes', '1,a,2', '2,b', '3,c,1', '4,d,5', '5,e,')).delimiter).toBe(',');
  });

  it('takes two known headings for more than a few rows that are short, or hold a comma that nobody quoted', () => {
    expect(tellDelimiter(lines('Idea,Votes', 'Open labs, late,3', 'Pay', 'Buses,2')).delimiter).toBe(',');
    expect(tellDelimiter(lines('Idea', 'Open labs, late', 'Pay', 'Buses, trams')).parted).toBe(false);
  });

  it('sees delimiters and line ends within quotation marks as text', () => {
    expect(tellDelimiter(lines('id;idea', '1;"a,b\nc;d ""e"" f"', '2;"x;y"')).delimiter).toBe(';');
  });

  it('does not mind a head that is cut off within a cell', () => {
    expect(tellDelimiter('id,idea,votes\n1,a,2\n2,b,3\n3,"half a ce').delimiter).toBe(',');
  });
});
