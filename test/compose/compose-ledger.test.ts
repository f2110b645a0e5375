import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLedger, countLedger, type LedgerSource } from '../../src/compose/compose-ledger.ts';
import type { Note } from '../../src/model.ts';
import { siftNotes } from '../../src/sift/sift-notes.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { makeNote } from '../make-note.ts';
import { makeGrouping, makeScores } from './make-grouping.ts';

const notes: readonly Note[] = Object.freeze([
  makeNote({ id: 'N1', row: 2, text: 'Buses', sector: 'public', votes: 3 }),
  makeNote({ id: 'N2', row: 3 }),
  makeNote({ id: 'N3', row: 4, text: '???', votes: 0 }),
  makeNote({ id: 'N4', row: 5, text: 'buses', input: 1 }),
  makeNote({ id: 'N5', row: 6, text: 'Parks' }),
]);
const [buses, , , again, parks] = notes as [Note, Note, Note, Note, Note];

const source: LedgerSource = {
  notes,
  ideas: [
    { note: parks, repeats: [] },
    { note: buses, repeats: [again] },
  ],
  fates: [
    { status: 'idea', idea: 1 },
    { status: 'blank' },
    { status: 'set-aside', reason: 'holds no word' },
    { status: 'duplicate', idea: 1 },
    { status: 'idea', idea: 0 },
  ],
  grouping: makeGrouping([1, 0], { runnersUp: Int32Array.of(-1, 1), runnerUpFits: Float32Array.of(0, 0.25) }),
  ranks: [2, 1],
  includeAuthors: false,
  priorities: [
    { number: 1, name: 'Travel', description: '', weight: 1 },
    { number: 2, name: 'Green', description: '', weight: 1 },
  ],
  scores: makeScores([
    [0, 0],
    [0.25, 0.5],
  ]),
  stated: new Map([
    [buses, [2, 1]],
    [again, []],
  ]),
  termsOf: (idea) => (idea === 1 ? ['buses'] : []),
  closeTo: () => ({ text: 'getting about', id: null }),
  checksOf: (idea) => (idea === 1 ? [{ code: 'close-between', message: 'close between options 1 and 2' }] : []),
};

const nothing = {
  author: null,
  question: '',
  input: 0,
  sector: '',
  option: null,
  duplicateOf: null,
  fit: null,
  runnerUp: null,
  scores: [],
  bestPriority: null,
  statedPriority: null,
  terms: [],
  closeTo: null,
  checks: [],
};

describe('composeLedger', () => {
  const ledger = composeLedger(Object.freeze(source));

  it('tells of an idea its option by rank, its fit, its scores and the words behind the best', () => {
    expect(ledger[0]).toEqual({
      id: 'N1',
      input: 0,
      row: 2,
      text: 'Buses',
      status: 'option',
      option: 2,
      duplicateOf: null,
      reason: null,
      fit: 0.75,
      runnerUp: { option: 1, fit: 0.25 },
      scores: [0.25, 0.5],
      bestPriority: 2,
      statedPriority: 2,
      terms: ['buses'],
      closeTo: null,
      checks: [{ code: 'close-between', message: 'close between options 1 and 2' }],
      sector: 'public',
      votes: 3,
      author: null,
      question: '',
    });
    expect(ledger[4]).toMatchObject({ option: 1, runnerUp: null, bestPriority: null, statedPriority: null, terms: [] });
  });

  it('gives a repeat the option of its original, and its own row, text and statement', () => {
    expect(ledger[3]).toEqual({
      ...ledger[0],
      id: 'N4',
      input: 1,
      row: 5,
      text: 'buses',
      status: 'duplicate',
      duplicateOf: 'N1',
      checks: [],
      statedPriority: null,
      sector: '',
      votes: null,
    });
  });

  it('marks a repeat in other words, which is a judgement', () => {
    const other = { ...again, text: 'More buses' };
    const entries = composeLedger({
      ...source,
      notes: notes.map((note) => (note === again ? other : note)),
      ideas: [
        { note: parks, repeats: [] },
        { note: buses, repeats: [other] },
      ],
    });
    expect(entries[3]?.checks).toEqual([
      { code: 'repeat-in-other-words', message: 'taken to say the same as N1 in other words' },
    ]);
  });

  it('says what an idea is close to where no word earned its best score, and only there', () => {
    const scores = makeScores([
      [0, 0.25],
      [0.25, 0.5],
    ]);
    const entries = composeLedger({ ...source, scores });
    expect(entries[4]).toMatchObject({ bestPriority: 2, terms: [], closeTo: { text: 'getting about', id: null } });
    expect(entries[0]?.closeTo).toBeNull();
  });

  it('keeps what was set aside, with the reason, and blank rows', () => {
    const blank = { ...nothing, id: 'N2', row: 3, text: '', status: 'blank', reason: null, votes: null };
    expect(ledger[1]).toEqual(blank);
    const aside = { id: 'N3', row: 4, text: '???', status: 'set-aside', reason: 'holds no word', votes: 0 };
    expect(ledger[2]).toEqual({ ...nothing, ...aside });
  });

  it('closes, in the order of the input, whatever the notes', () => {
    const text = fc.constantFrom('', 'Buses', 'buses!', 'Parks', 'the', '???', 'Trams');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 15 }), (texts) => {
        const notes = texts.map((text, i) => makeNote({ text, id: `N${i}`, row: i + 2 }));
        const { ideas, fates } = siftNotes(notes, createContentWords([]));
        const entries = composeLedger({
          ...source,
          notes,
          ideas,
          fates,
          grouping: makeGrouping(ideas.map((_, i) => i % 2)),
          scores: makeScores(ideas.map(() => [0, 1])),
        });
        expect(entries.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
        const { rows, inOptions, duplicates, setAside, blank } = countLedger(entries);
        expect(rows).toBe(notes.length);
        expect(inOptions + duplicates + setAside + blank).toBe(rows);
        expect(inOptions).toBe(ideas.length);
        for (const { status, option, duplicateOf } of entries) {
          expect(option !== null).toBe(status === 'option' || status === 'duplicate');
          expect(duplicateOf !== null).toBe(status === 'duplicate');
        }
      }),
    );
  });
});

describe('countLedger', () => {
  it('counts the rows by what became of them', () => {
    const counts = countLedger(composeLedger(source));
    expect(counts).toEqual({ rows: 5, inOptions: 2, duplicates: 1, setAside: 1, blank: 1 });
    expect(countLedger([])).toEqual({ rows: 0, inOptions: 0, duplicates: 0, setAside: 0, blank: 0 });
  });

  it('names authors only where it is to show them', () => {
    const named = notes.map((note) =>
      note === buses ? { ...note, author: 'Jo Bloggs', question: 'What next?' } : note,
    );
    const [first] = named;
    const asked = {
      ...source,
      notes: named,
      ideas: source.ideas.map((idea) => (idea.note === buses && first ? { ...idea, note: first } : idea)),
    };
    expect(composeLedger(asked)[0]).toMatchObject({ author: null, question: 'What next?' });
    expect(composeLedger({ ...asked, includeAuthors: true }).map(({ author }) => author)).toEqual([
      'Jo Bloggs',
      null,
      null,
      null,
      null,
    ]);
  });
});
