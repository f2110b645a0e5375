import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerLine, Report } from '../../src/index.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';
import { edit, run } from './small-workshop.ts';

let lines: readonly LedgerLine[];
let draft: Report;
beforeAll(async () => {
  draft = await run([]);
  lines = await linesOf(draft);
});

const changeOf = ({ changes }: Report, id: string) => changes.find((change) => change.id === id);
const titleOf = ({ options, ideas }: Report, id: string): string =>
  options[(ideas.find((idea) => idea.id === id)?.option ?? 0) - 1]?.title ?? '';

describe('the list of what officers changed', () => {
  it("says from where by the machine's first draft, though the option was renamed and the idea moved in a second round", async () => {
    const first = titleOf(draft, 'N20');
    const own = lines.filter(({ title }) => title === first).map(({ id }) => id);
    const renamed = await run(
      edit(
        lines,
        own.map((id) => [id, { title: 'Spans' }] as const),
      ),
    );
    expect(titleOf(renamed, 'N20')).toBe('Spans');
    const again = await run(edit(await linesOf(renamed), [['N20', { option: 'A new one' }]]));
    expect(changeOf(again, 'N20')).toMatchObject({ kind: 'moved', from: first, to: 'A new one' });
  });

  it('names the other note where officers keep two apart, which the program had only asked about', async () => {
    const report = await run(edit(lines, [['N20', { apartFrom: ['N21'] }]]));
    const title = titleOf(report, 'N20');
    expect(changeOf(report, 'N20')).toMatchObject({ from: title, to: `apart from N21, in ${title}` });
    expect(written('markdown', report)).toContain('kept apart from another note');
  });

  it('says that the program placed a note that was brought back without an option', async () => {
    const back = await run(edit(lines, [['J1', { status: 'option' }]]));
    expect(changeOf(back, 'J1')?.to).toBe(`${titleOf(back, 'J1')} (placed by the program)`);
    const placed = await run(edit(lines, [['J1', { option: '1' }]]));
    expect(changeOf(placed, 'J1')?.to).toBe(titleOf(placed, 'J1'));
  });

  it('tells what followed from what officers moved, the next time as well', async () => {
    const markets = lines.filter(({ id }) => /^N3[0-3]/.test(id)).map(({ id }) => [id, { option: 'Stalls' }] as const);
    const report = await run(edit(lines, markets));
    const last = report.ideas.find(({ id }) => id === 'N34');
    expect(titleOf(report, 'N34')).toBe('Stalls');
    expect(last?.steered).toMatchObject({ by: 'machine', machineDraft: titleOf(draft, 'N34'), followed: true });
    expect(changeOf(report, 'N34')).toBeUndefined();
    const again = await run(await linesOf(report));
    expect(JSON.parse(written('json', again)).followed).toEqual(JSON.parse(written('json', report)).followed);
  });
});
