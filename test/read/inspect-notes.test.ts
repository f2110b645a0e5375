import { describe, expect, it } from 'vitest';
import { inspectNotes, readNotes } from '../../src/read/index.ts';
import { sourceOf } from './source-of.ts';

describe('inspectNotes', () => {
  it('understands and warns of what readNotes does', async () => {
    const sheets = [
      'ref;suggestion;dots\nA1;More buses, more often;3\n;;\nA1;Ring 0116 496 0000;lots\n',
      'Timestamp,What should we start doing here?,What should we stop?\n1,"Open labs late, for all firms",Charging for the parking by the hour\n2,Run the late bus to the science park,Meeting on Friday afternoons in town\n',
    ];
    const sources = () => sheets.map((text, i) => sourceOf(text, `${i}.csv`));
    const { inspections, warnings } = await readNotes(sources());
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ids-repeated', 'votes-unreadable', 'personal-masked', 'questions-separate']),
    );
    expect(await inspectNotes(sources())).toEqual({ inspections, warnings });
  });
});
