import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/read/index.ts';
import { sourceOf } from './source-of.ts';

const SHEET = 'Ref;Suggestion;Dots\nA1;More buses, more often;3\n;;\nA3;"Free ""dial-a-ride""";lots\n';

describe('readNotes', () => {
  it('makes a note of every row, blank ones too', async () => {
    const { notes } = await readNotes([sourceOf(SHEET)], {});
    expect(notes.map(({ row, id, text, votes }) => [row, id, text, votes])).toEqual([
      [2, 'A1', 'More buses, more often', 3],
      [3, '3', '', null],
      [4, 'A3', 'Free "dial-a-ride"', null],
    ]);
  });

  it('tells what it understood of each source', async () => {
    const { inspections, warnings } = await readNotes([sourceOf(SHEET, 'town.csv')], {});
    expect(inspections).toEqual([
      {
        name: 'town.csv',
        format: 'CSV, separated by semicolons',
        encoding: 'UTF-8',
        sheet: '',
        headingRows: { first: 1, last: 1 },
        passedOver: 0,
        columns: [
          { heading: 'Ref', alias: '', meaning: 'id', personal: false, samples: ['A1', 'A3'] },
          {
            heading: 'Suggestion',
            alias: '',
            meaning: 'text',
            personal: false,
            samples: ['More buses, more often', 'Free "dial-a-ride"'],
          },
          { heading: 'Dots', alias: '', meaning: 'votes', personal: false, samples: ['3', 'lots'] },
        ],
        rows: 3,
        notes: 3,
        withText: 2,
        blank: 1,
        excluded: 0,
        cutOff: [],
        doubts: [],
      },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['votes-unreadable']);
  });

  it('reads several sources as one, each with its own headings and rows', async () => {
    const { notes, inspections } = await readNotes([sourceOf('idea\na\nb\n'), sourceOf('Theme\tComment\nx\tc\n')], {});
    expect(notes.map(({ input, row, id, text, theme }) => [input, row, id, text, theme])).toEqual([
      [0, 2, '2', 'a', ''],
      [0, 3, '3', 'b', ''],
      [1, 2, '2:2', 'c', 'x'],
    ]);
    expect(inspections).toHaveLength(2);
  });

  it('keeps ids apart over all sources', async () => {
    const { notes, warnings } = await readNotes([sourceOf('id,idea\n1,a\n'), sourceOf('id,idea\n1,b\n')], {});
    expect(notes.map(({ id }) => id)).toEqual(['1', '1 (row 2)']);
    expect(warnings.map(({ code }) => code)).toEqual(['ids-repeated']);
  });

  it('reads rows beyond the sample like those within it', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `${i},idea number ${i}`);
    const { notes } = await readNotes([sourceOf(`id,idea\n${rows.join('\n')}`)], {});
    expect(notes.map(({ row, id, text }) => `${row}|${id},${text}`)).toEqual(rows.map((line, i) => `${i + 2}|${line}`));
  });

  it('follows the columns that were named', async () => {
    const { notes } = await readNotes([sourceOf('a,b\nx,y\n')], { columns: { text: 'b', theme: 'a' } });
    expect(notes[0]).toMatchObject({ text: 'y', theme: 'x' });
    await expect(readNotes([sourceOf('a,b\nx,y\n')], { columns: { text: 'c' } })).rejects.toMatchObject({
      code: 'column-missing',
    });
  });

  it('makes a note of each answer where several questions were answered, and says so', async () => {
    const sheet = [
      'Respondent ID,What should we do first for small firms?,And what should we stop doing altogether?,Dots',
      'R1,Pay invoices within seven days of their coming in,Stop asking for three years of accounts,4',
      'R2,Lend them the laboratory on Friday afternoons,,1',
      'R3,Match each of them with a student for a month,Stop holding the forum at eight in the morning,',
    ].join('\n');
    const { notes, inspections, warnings } = await readNotes([sourceOf(sheet)]);
    expect(notes.map(({ id, votes }) => [id, votes])).toEqual([
      ['R1.Q1', 4],
      ['R1.Q2', null],
      ['R2.Q1', 1],
      ['R2.Q2', null],
      ['R3.Q1', null],
      ['R3.Q2', null],
    ]);
    expect(notes[1]?.question).toBe('And what should we stop doing altogether?');
    expect(inspections[0]).toMatchObject({ rows: 3, notes: 6, withText: 5, blank: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(['questions-separate']);
    const flags = inspections[0]?.doubts.map(({ flag }) => flag);
    expect(flags).toEqual(['--columns "text=What should we do first for small firms?"']);

    const one = await readNotes([sourceOf(sheet)], { columns: { text: 'What should we do first for small firms?' } });
    expect(one.notes.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3']);
    expect(one.notes[0]).not.toHaveProperty('question');
    expect(one.warnings).toEqual([]);
    const joined = await readNotes([sourceOf(sheet)], { columns: { text: 'column B+column C' } });
    expect(joined.notes[0]?.text).toBe(
      'Pay invoices within seven days of their coming in\n\nStop asking for three years of accounts',
    );
  });

  it('takes the rows of headings that were named, and says what it finds instead', async () => {
    const sheet = 'Away day\nIdeas,Votes\nBus,3\nRail,4\n';
    const rows = async (first: number, last: number) =>
      (await readNotes([sourceOf(sheet)], { headingRows: { first, last }, columns: { text: 'column A' } })).notes.map(
        ({ row, text }) => [row, text],
      );
    expect(await rows(0, 0)).toEqual([
      [1, 'Away day'],
      [2, 'Ideas'],
      [3, 'Bus'],
      [4, 'Rail'],
    ]);
    expect(await rows(3, 3)).toEqual([[4, 'Rail']]);
    expect(await rows(1, 2)).toEqual([
      [3, 'Bus'],
      [4, 'Rail'],
    ]);
    await expect(rows(5, 6)).rejects.toMatchObject({
      code: 'heading-rows-missing',
      message: expect.stringContaining('rows 5 to 6'),
    });
  });

  it('says which texts may have been cut off', async () => {
    const long = (letter: string) => letter.repeat(255);
    const sheet = ['Idea', long('a'), 'b', long('c'), long('d'), ''].join('\n');
    const { inspections, warnings } = await readNotes([sourceOf(sheet)]);
    expect(inspections[0]?.cutOff).toEqual([{ heading: 'Idea', length: 255, cells: 3, row: 2 }]);
    expect(warnings.map(({ code }) => code)).toEqual(['texts-cut-off']);
  });

  it('puts spoilt letters right in headings and samples too, and counts them', async () => {
    const { inspections, warnings } = await readNotes([sourceOf('Whatâ€™s your idea?\nCafÃ©s by the canal\nBuses\n')]);
    expect(inspections[0]?.columns[0]).toMatchObject({
      heading: 'What’s your idea?',
      samples: ['Cafés by the canal', 'Buses'],
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/: 2 cells held .* the first in row 1;/),
    ]);
  });

  it('reads a column of stickies, with a heading that nobody knows or without any', async () => {
    for (const heading of ['', 'Vorschlag\n']) {
      const { notes, warnings } = await readNotes([sourceOf(`${heading}More buses\nLonger lab hours\nTrams\n`)]);
      expect(notes.map(({ text }) => text)).toEqual(['More buses', 'Longer lab hours', 'Trams']);
      expect(warnings.map(({ code }) => code)).toContain('text-column-unnamed');
    }
  });

  it('shows no names', async () => {
    const { inspections } = await readNotes([
      sourceOf('Author,Idea,Email Address,Contact\nJo Smith,More buses,jo@example.org,0116 496 0000 jo@x.org\n'),
    ]);
    expect(inspections[0]?.columns.map(({ personal, samples }) => [personal, samples.length])).toEqual([
      [true, 0],
      [false, 1],
      [true, 0],
      [true, 0],
    ]);
  });

  it('gives an answer the same id whichever questions are read', async () => {
    const sheet =
      'Ref,What should we start?,What should we stop?\nA1,Open the labs in the evening,Charging firms to park by the hour\nA2,Run the late bus to the park,Meeting on Friday afternoons\n';
    const ids = async (text?: string) =>
      (await readNotes([sourceOf(sheet)], text === undefined ? {} : { columns: { text } })).notes.map(({ id }) => id);
    expect(await ids()).toEqual(['A1.Q1', 'A1.Q2', 'A2.Q1', 'A2.Q2']);
    expect(await ids('Q2,Q1')).toEqual(['A1.Q2', 'A1.Q1', 'A2.Q2', 'A2.Q1']);
    expect(await ids('Q2')).toEqual(['A1', 'A2']);
  });

  it('shows no cells of people whom a heading names by their role, but counts of them', async () => {
    const { inspections } = await readNotes([
      sourceOf(
        'Idea,Table,Facilitator,Ward councillor,Lead organisation,Attendees\nMore buses,1,Dave,Cllr Singh,City,12\n',
      ),
    ]);
    expect(inspections[0]?.columns.map(({ heading, samples }) => [heading, ...samples])).toEqual([
      ['Idea', 'More buses'],
      ['Table', '1'],
      ['Facilitator'],
      ['Ward councillor'],
      ['Lead organisation', 'City'],
      ['Attendees', '12'],
    ]);
    const led = await readNotes([sourceOf('Idea,Facilitator\nMore buses,Dave\n')]);
    expect(led.inspections[0]?.columns[1]).toMatchObject({ meaning: 'table', personal: true, samples: [] });
  });

  it('shows no address or number in what it warns of, or of a question, unless it is asked to', async () => {
    const sheet =
      'Contact: jo@example.org 0116 496 0000,\n,\nWhat should we start? Mail jo@example.org,What should we stop doing?\nOpen the labs in the evening for firms,Charging small firms to park by the hour\nRun the late bus to the science park,Meeting on Friday afternoons in the city\n';
    const { notes, inspections, warnings } = await readNotes([sourceOf(sheet)]);
    expect(warnings.map(({ code }) => code)).toEqual(['rows-above-headings', 'questions-separate']);
    expect(JSON.stringify([notes, warnings, inspections[0]?.doubts])).not.toMatch(/jo@|496/);
    // The question is called by the letter of its column, since its words cannot be shown.
    expect(inspections[0]?.doubts[1]?.flag).toBe('--columns "text=column A"');
    const shown = await readNotes([sourceOf(sheet)], { includeAuthors: true });
    expect(shown.notes[0]?.question).toContain('jo@example.org');
  });

  it('quotes no row above the headings and no vote, which may name people, in what it warns of', async () => {
    const title = 'Notes of the away day – typed up by Dilys Hopkirk – ring 0116 496 0000';
    const { inspections, warnings } = await readNotes([
      sourceOf(`${title},,\n,,\nIdea,Table,Dots\nMore buses,1,ask Dilys\nOpen labs,2,3\nMore trees,1,2\n`),
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'ideas.csv: the table was taken to begin in row 3; 1 row above it was passed over (row 1). If the headings stand there, add --heading-rows 1.',
      'ideas.csv: 1 row had votes that are not a number (the first is in row 4); they count as none.',
    ]);
    expect(inspections[0]?.doubts.map(({ flag }) => flag)).toEqual(['--heading-rows 1']);
  });

  it('shows samples of the ideas, masked, where one of them is an address', async () => {
    const { inspections } = await readNotes([sourceOf('Idea\njo@example.org\nMore buses\n')]);
    expect(inspections[0]?.columns[0]).toMatchObject({ personal: false, samples: ['[e-mail]', 'More buses'] });
  });

  it('reads no notes from headings alone, and none from no source', async () => {
    expect((await readNotes([sourceOf('id,idea\n')], {})).notes).toEqual([]);
    expect(await readNotes([], {})).toEqual({ notes: [], inspections: [], warnings: [] });
  });

  it('keeps hostile text as text', async () => {
    const hostile = ['=1+1', 'a <b', 'a|b', 'constructor', '__proto__', "'; --", 'שלום', '更多公交车'];
    const { notes } = await readNotes([sourceOf(`idea\n${hostile.join('\n')}\n`)], {});
    expect(notes.map(({ text }) => text)).toEqual(hostile);
  });

  it('lets the source go when the columns cannot be told', async () => {
    let closed = false;
    async function* bytes() {
      try {
        for (;;) yield new TextEncoder().encode('a,b\n1,2\n');
      } finally {
        closed = true;
      }
    }
    await expect(readNotes([{ name: 'x.csv', bytes: bytes() }], {})).rejects.toMatchObject({ code: 'no-text-column' });
    expect(closed).toBe(true);
  });

  it('gives the same reading wherever the bytes are cut', async () => {
    const bytes = Buffer.from(`${SHEET}A4;caf\xe9 – extra;1;surplus\n"";;`, 'latin1');
    const whole = await readNotes([sourceOf(bytes)], {});
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        expect(await readNotes([sourceOf(bytes, 'ideas.csv', cuts)], {})).toEqual(whole);
      }),
    );
  });
});
