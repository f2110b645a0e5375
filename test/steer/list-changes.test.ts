import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerLine, Report } from '../../src/index.ts';
import { changeSentences } from '../../src/report/change-sentences.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';
import { edit, notes, run } from './small-workshop.ts';

let lines: readonly LedgerLine[];
let draft: Report;
beforeAll(async () => {
  draft = await run([]);
  lines = await linesOf(draft);
});

const changeOf = ({ changes }: Report, id: string) => changes.find((change) => change.id === id);
const titleOf = ({ options, ideas }: Report, id: string): string =>
  options[(ideas.find((idea) => idea.id === id)?.option ?? 0) - 1]?.title ?? '';
/** The lines of an option with another title. */
const titled = (ledger: readonly LedgerLine[], from: string, to: string): LedgerLine[] =>
  ledger.map((line) => (line.title === from ? { ...line, title: to } : line));

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

  it('does not count an agreement that a note is set aside, though it may be noted', async () => {
    const agreed = await run(edit(lines, [['J1', { pin: 'yes' }]]));
    expect(agreed.ideas.find(({ id }) => id === 'J1')?.steered?.by).toBe('officer');
    expect(agreed.changes).toEqual([]);
    expect(changeSentences.summary(agreed)).toContain('1 row that they decided is as the program had it.');
    const remarked = await run(edit(lines, [['J1', { pin: 'yes', note: 'about lunch' }]]));
    expect(remarked.changes).toMatchObject([{ id: 'J1', kind: 'noted', note: 'about lunch' }]);
    const other = await run(edit(lines, [['N20', { status: 'set-aside' }]]));
    expect(changeOf(other, 'N20')).toMatchObject({ kind: 'set-aside', to: 'set aside' });
  });

  it('tells a title that holds a plus from a merge of two options', async () => {
    const [bus = '', tree = ''] = ['N00', 'N10'].map((id) => titleOf(draft, id));
    // As the program writes them where a title of its own holds a plus.
    const plus = lines.map((line) =>
      line.written?.title === bus
        ? { ...line, title: 'Walk + ride', written: { ...line.written, title: 'Walk + ride' } }
        : line,
    );
    const renamed = await run(titled(plus, 'Walk + ride', 'Buses'));
    expect(renamed.changes).toMatchObject([{ kind: 'renamed', from: 'Walk + ride', to: 'Buses' }]);
    const joined = `Walk + ride + ${tree}`;
    const merged = await run(titled(titled(plus, 'Walk + ride', 'Trees'), tree, 'Trees'));
    expect(merged.changes).toMatchObject([{ kind: 'merged', from: joined, to: 'Trees' }]);
    // The next round knows it still, under the joined title as well.
    for (const name of ['Trees', joined]) {
      const again = await run(titled(await linesOf(merged), 'Trees', name));
      expect(again.changes).toMatchObject([{ kind: 'merged', from: joined, to: name }]);
    }
    const undone = await run(titled(await linesOf(renamed), 'Buses', 'Walk + ride'));
    expect(undone.changes).toEqual([]);
  });

  it('says nothing of a title that is as the program wrote it again', async () => {
    const bus = titleOf(draft, 'N00');
    const renamed = await run(titled(lines, bus, 'Buses'));
    expect(renamed.changes).toMatchObject([{ kind: 'renamed', from: bus, to: 'Buses' }]);
    const undone = await run(titled(await linesOf(renamed), 'Buses', bus));
    expect(undone.changes).toEqual([]);
    expect(written('csv', undone)).toBe(written('csv', draft));
    expect(written('markdown', undone)).not.toContain('begun from');
  });

  it('says nothing of the title of an option that took in one which officers made', async () => {
    const bus = titleOf(draft, 'N00');
    const made = await run(edit(lines, [['N20', { option: 'Ferries' }]]));
    const taken = await run(titled(await linesOf(made), 'Ferries', bus));
    expect(titleOf(taken, 'N20')).toBe(bus);
    expect(taken.changes.filter(({ id }) => id === null)).toEqual([]);
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

  it('does not tell a new note in an option that officers made as one that followed, once that is renamed', async () => {
    const few = notes.filter(({ id }) => id !== 'N34');
    const markets = ['N30', 'N31', 'N32', 'N33'].map((id) => [id, { option: 'Stalls' }] as const);
    const made = await run(edit(await linesOf(await run([], few)), markets), few);
    const added = await run(await linesOf(made));
    expect(titleOf(added, 'N34')).toBe('Stalls');
    const renamed = await run(titled(await linesOf(added), 'Stalls', 'Shops'));
    expect(titleOf(renamed, 'N34')).toBe('Shops');
    expect(renamed.ideas.filter(({ steered }) => steered?.followed)).toEqual([]);
  });
});
