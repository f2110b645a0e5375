import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  distil,
  editLines,
  type LedgerEdit,
  type LedgerLine,
  type Note,
  type Report,
  readNotes,
} from '../../src/index.ts';
import { IDEAS } from '../cli/run.ts';
import { makeNote } from '../make-note.ts';
import { sourceOf } from '../read/source-of.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';

/** The demonstration notes, distilled by their words alone, edited as officers edit, and distilled again. */

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isPublished = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

let notes: readonly Note[];
let draft: Report;
let lines: readonly LedgerLine[];

const run = (assignments: readonly LedgerLine[], of: readonly Note[] = notes): Promise<Report> =>
  distil({ notes: of, assignments, settings: { embeddings: 'off' } });

beforeAll(async () => {
  notes = (await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')])).notes;
  draft = await run([]);
  lines = await linesOf(draft);
});

const ideasIn = (report: Report, rank: number): string[] =>
  report.ideas.filter(({ status, option }) => status === 'option' && option === rank).map(({ id }) => id);
const titleOf = (report: Report, id: string): string | undefined => {
  const entry = report.ideas.find((one) => one.id === id);
  return report.options[(entry?.option ?? 0) - 1]?.title;
};
const edit = (...edits: readonly LedgerEdit[]): readonly LedgerLine[] =>
  edits.reduce((edited: readonly LedgerLine[], one) => editLines(edited, one), lines);

/** One edit of every kind. */
const everyKind = (): readonly LedgerLine[] => {
  const [first = '', second = '', third = ''] = ideasIn(draft, 1);
  const [fourth = '', fifth = '', sixth = ''] = ideasIn(draft, 2);
  const aside = draft.ideas.find(({ status }) => status === 'set-aside')?.id ?? '';
  const repeat = draft.ideas.find(({ status }) => status === 'duplicate');
  return edit(
    { kind: 'place', id: first, option: '2' },
    { kind: 'place', id: second, option: 'Evening buses' },
    { kind: 'place', id: fourth, option: '2' },
    { kind: 'title', option: '3', title: 'A better title' },
    { kind: 'title', option: '5', title: draft.options[3]?.title ?? '' },
    { kind: 'set-aside', id: fifth, note: '=not "ours"' },
    { kind: 'place', id: aside, option: '1' },
    { kind: 'repeat', id: sixth, of: third },
    { kind: 'apart', ids: [repeat?.id ?? '', repeat?.duplicateOf ?? ''] },
  ).map((line) => (line.id === repeat?.id ? { ...line, status: 'option', duplicateOf: '' } : line));
};

describe('a ledger that comes back', () => {
  it('changes no byte where nobody edited it', async () => {
    const again = await run(lines);
    for (const format of ['csv', 'json', 'markdown', 'text'])
      expect(written(format, again)).toBe(written(format, draft));
  });

  it('gives the same again where it was edited, and then not', async () => {
    const once = await run(everyKind());
    const twice = await run(await linesOf(once));
    for (const format of ['csv', 'json', 'markdown', 'text'])
      expect(written(format, twice)).toBe(written(format, once));
  });

  it('holds what was decided, whatever it was', async () => {
    const steered = await run(everyKind());
    const changed = new Map(steered.changes.map(({ kind, id }) => [kind, id]));
    expect([...changed.keys()].sort()).toEqual([
      'brought-back',
      'made',
      'merged',
      'moved',
      'not-a-repeat',
      'renamed',
      'repeat',
      'set-aside',
    ]);
    const [first = '', second = ''] = ideasIn(draft, 1);
    expect(titleOf(steered, first)).toBe(draft.options[1]?.title);
    expect(titleOf(steered, second)).toBe('Evening buses');
    expect(steered.options.map(({ title }) => title)).toContain('A better title');
    expect(steered.options.map(({ title }) => title)).not.toContain(draft.options[4]?.title);
    const aside = steered.ideas.find(({ id }) => id === changed.get('set-aside'));
    expect(aside).toMatchObject({ status: 'set-aside', reason: 'set aside by an officer: =not "ours"' });
    expect(isPublished(JSON.parse(written('json', steered)))).toBe(true);
  });

  it('tells machine placements and human ones apart', async () => {
    const steered = await run(everyKind());
    const byHand = steered.ideas.filter(({ steered: hand }) => hand?.by === 'officer').map(({ id }) => id);
    const [first = ''] = ideasIn(draft, 1);
    const [fourth = ''] = ideasIn(draft, 2);
    expect(byHand).toContain(first);
    expect(byHand).toContain(fourth);
    // An idea that was confirmed where it stood is no change against the draft.
    expect(steered.changes.map(({ id }) => id)).not.toContain(fourth);
    expect(byHand).toHaveLength(7);
    expect(written('csv', steered).match(/,officer,/g)).toHaveLength(7);
  });

  it('moves no pinned idea and no title where thirty notes are added', async () => {
    const pinned = ideasIn(draft, 1).slice(0, 10);
    const steered = edit(...pinned.map((id): LedgerEdit => ({ kind: 'place', id, option: '1' })), {
      kind: 'title',
      option: '2',
      title: 'What we call it',
    });
    const before = await run(steered);
    const more = Array.from({ length: 30 }, (_, i) =>
      makeNote({
        id: `X${i}`,
        row: 1000 + i,
        text: `${notes[i * 5]?.text} and tell ${['schools', 'firms', 'nobody'][i % 3]}`,
      }),
    );
    const after = await run(steered, [...more, ...notes]);
    expect(after.options.map(({ title }) => title).sort()).toEqual(before.options.map(({ title }) => title).sort());
    for (const id of pinned) expect(titleOf(after, id)).toBe(draft.options[0]?.title);
    // The ledger with the new notes is as steady.
    const again = await run(await linesOf(after), [...more, ...notes]);
    expect(written('csv', again)).toBe(written('csv', after));
  });

  it('keeps pins and titles under other settings', async () => {
    const [first = ''] = ideasIn(draft, 1);
    const steered = edit({ kind: 'place', id: first, option: '3' }, { kind: 'title', option: '3', title: 'Mine' });
    const other = await distil({
      notes,
      assignments: steered,
      settings: { embeddings: 'off', seed: 7, options: { min: 3, max: 3 }, columnWeight: 0 },
    });
    expect(titleOf(other, first)).toBe('Mine');
    expect(other.options).toHaveLength(draft.options.length);
  });

  it('means the option by the number that it had in that ledger, whatever its rank becomes', async () => {
    const last = draft.options.length;
    const moved = ideasIn(draft, last).slice(0, 2);
    const votes = new Set(ideasIn(draft, last));
    const popular = notes.map((note) => (votes.has(note.id) ? { ...note, votes: 500 } : note));
    const steered = await run(edit({ kind: 'place', id: ideasIn(draft, 1)[0] ?? '', option: String(last) }), popular);
    expect(titleOf(steered, ideasIn(draft, 1)[0] ?? '')).toBe(draft.options[last - 1]?.title);
    expect(titleOf(steered, moved[0] ?? '')).toBeDefined();
  });

  it('survives columns in another order, rows that were sorted and deleted, and added columns', async () => {
    const edited = everyKind();
    const shuffled = [...edited].reverse().filter(({ id }) => id !== notes[100]?.id);
    expect((await run(shuffled)).changes).toEqual((await run(edited)).changes);
  });
});
