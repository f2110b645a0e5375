import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/read/read-notes.ts';
import { sourceOf } from './source-of.ts';

/**
 * What is read, without any setting, of a file in the layout of each tool that officers use, and of the nastiest files
 * seen: the rows of headings; the columns of the text; the notes, those that are blank and those that the sheet itself
 * leaves out; what other columns mean; and the warnings.
 */
interface Understood {
  readonly file: string;
  readonly headings: string;
  readonly texts: readonly string[];
  readonly counts: readonly [notes: number, blank: number, excluded: number];
  readonly meant: string;
  readonly warned: string;
}

const FILES: readonly Understood[] = [
  {
    file: 'exports/citizen-space.csv',
    headings: '1-1',
    texts: ['If you could change one thing about how the county supports new ideas, what would it be, and why?'],
    counts: [10, 2, 0],
    meant: 'id author organisation sector',
    warned: '',
  },
  {
    file: 'exports/consul.csv',
    headings: '1-1',
    texts: ['title', 'description'],
    counts: [9, 0, 0],
    meant: 'id author',
    warned: '',
  },
  {
    file: 'exports/decidim.csv',
    headings: '1-1',
    texts: ['title/en', 'body/en'],
    counts: [10, 0, 0],
    meant: 'id theme status votes',
    warned: '',
  },
  {
    file: 'exports/engagementhq.csv',
    headings: '1-1',
    texts: ['If you could change one thing about how the county supports new ideas, what would it be, and why?'],
    counts: [9, 0, 0],
    meant: 'id author votes',
    warned: '',
  },
  {
    file: 'exports/google-forms.csv',
    headings: '1-1',
    texts: ['What one practical action would help innovation in the county most?'],
    counts: [10, 1, 0],
    meant: 'sector',
    warned: '',
  },
  {
    file: 'exports/ideascale.csv',
    headings: '1-1',
    texts: ['Title', 'Details'],
    counts: [12, 0, 0],
    meant: 'id status author priority votes votesAgainst theme table',
    warned: '',
  },
  {
    file: 'exports/mentimeter.csv',
    headings: '7-7',
    texts: ['What would make the biggest difference to small firms?: Answer', 'What gets in the way today?: Answer'],
    counts: [18, 3, 0],
    meant: 'table author',
    warned: 'rows-above-headings questions-separate',
  },
  {
    file: 'exports/microsoft-forms.xlsx',
    headings: '1-1',
    texts: ['What one practical action would help innovation in the county most?'],
    counts: [8, 1, 0],
    meant: 'id author sector',
    warned: '',
  },
  {
    file: 'exports/miro-headerless.csv',
    headings: 'none',
    texts: ['column A'],
    counts: [11, 0, 0],
    meant: '',
    warned: 'headings-made-up text-column-unnamed',
  },
  {
    file: 'exports/miro-stickies.csv',
    headings: 'none',
    texts: ['column A'],
    counts: [9, 0, 0],
    meant: '',
    warned: 'headings-made-up text-column-unnamed',
  },
  { file: 'exports/miro.csv', headings: '1-1', texts: ['Content'], counts: [9, 0, 0], meant: 'theme', warned: '' },
  {
    file: 'exports/mural.csv',
    headings: '1-1',
    texts: ['Text'],
    counts: [12, 1, 1],
    meant: 'id theme author',
    warned: '',
  },
  {
    file: 'exports/padlet.csv',
    headings: '1-1',
    texts: ['Subject', 'Body'],
    counts: [10, 1, 0],
    meant: 'author theme',
    warned: '',
  },
  {
    file: 'exports/planner.csv',
    headings: '1-1',
    texts: ['Task Name', 'Notes'],
    counts: [10, 1, 0],
    meant: 'theme',
    warned: '',
  },
  {
    file: 'exports/polis.csv',
    headings: '1-1',
    texts: ['comment-body'],
    counts: [12, 0, 1],
    meant: 'id author votes votesAgainst status',
    warned: '',
  },
  {
    file: 'exports/qualtrics-legacy.csv',
    headings: '1-2',
    texts: ['What should we start doing to help small firms innovate?'],
    counts: [8, 0, 0],
    meant: 'id author sector',
    warned: '',
  },
  {
    file: 'exports/qualtrics.csv',
    headings: '1-3',
    texts: ['What should we start doing to help small firms innovate?', 'What should we stop doing?'],
    counts: [18, 4, 0],
    meant: 'status id sector',
    warned: 'questions-separate',
  },
  {
    file: 'exports/surveymonkey.csv',
    headings: '1-2',
    texts: ['What should the partnership do first?'],
    counts: [11, 1, 0],
    meant: 'id sector author organisation',
    warned: '',
  },
  {
    file: 'exports/trello.csv',
    headings: '1-1',
    texts: ['Card Name', 'Card Description'],
    counts: [10, 0, 1],
    meant: 'id theme table status',
    warned: '',
  },
  {
    file: 'nasty/bom-before-quoted-heading.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
  {
    file: 'nasty/cut-off.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [12, 0, 0],
    meant: 'id',
    warned: 'texts-cut-off',
  },
  { file: 'nasty/html.csv', headings: '1-1', texts: ['Title', 'Body'], counts: [3, 0, 0], meant: 'id', warned: '' },
  {
    file: 'nasty/invalid-bytes-in-one-cell.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: 'bytes-invalid',
  },
  {
    file: 'nasty/mojibake.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: 'mojibake-repaired',
  },
  {
    file: 'nasty/non-ideas.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [11, 1, 4],
    meant: 'id theme status',
    warned: '',
  },
  {
    file: 'nasty/personal-data.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [3, 0, 0],
    meant: 'id author',
    warned: 'personal-masked',
  },
  {
    file: 'nasty/same-idea-two-priorities.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [6, 0, 0],
    meant: 'id priority',
    warned: '',
  },
  {
    file: 'nasty/semicolons-full-of-commas.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
  {
    file: 'nasty/sep-line.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
  {
    file: 'nasty/side-by-side.csv',
    headings: '2-2',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'votes',
    warned: 'rows-above-headings blocks-side-by-side',
  },
  {
    file: 'nasty/urgency.csv',
    headings: '1-1',
    texts: ['Task Name', 'Notes'],
    counts: [8, 0, 0],
    meant: 'theme',
    warned: '',
  },
  {
    file: 'nasty/utf-16le-tabs.txt',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
  {
    file: 'nasty/utf-7.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
  {
    file: 'nasty/windows-1252.csv',
    headings: '1-1',
    texts: ['Idea'],
    counts: [8, 0, 0],
    meant: 'id sector votes',
    warned: '',
  },
];

const reading = (file: string) =>
  readNotes([sourceOf(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url)), file)]);

describe('without any setting', () => {
  it.each(FILES)('$file is read right', async ({ file, headings, texts, counts, meant, warned }) => {
    const { inspections, warnings } = await reading(file);
    const [found] = inspections;
    const columns = found?.columns ?? [];
    const span = found?.headingRows;
    expect({
      headings: span ? `${span.first}-${span.last}` : 'none',
      texts: columns.filter(({ meaning }) => meaning === 'text').map(({ heading }) => heading),
      counts: [found?.notes, found?.blank, found?.excluded],
      meant: columns.flatMap(({ meaning }) => (meaning === null || meaning === 'text' ? [] : meaning)).join(' '),
      warned: warnings.map(({ code }) => code).join(' '),
    }).toEqual({ headings, texts, counts, meant, warned });
  });
});

describe('the same notes, however they were saved,', () => {
  const SAVED = [
    ...['utf-7.csv', 'utf-16le-tabs.txt', 'windows-1252.csv', 'mojibake.csv', 'invalid-bytes-in-one-cell.csv'],
    ...['sep-line.csv'],
  ];
  it.each(SAVED)('%s, are the same', async (file) => {
    const plain = await reading('nasty/bom-before-quoted-heading.csv');
    expect((await reading(`nasty/${file}`)).notes).toEqual(plain.notes);
  });
});

describe('a report on', () => {
  it('personal data names nobody', async () => {
    const { notes } = await reading('nasty/personal-data.csv');
    expect(notes.map(({ id, text }) => [id, text])).toEqual([
      ['2', 'Ring me on [phone number] about the labs on Saturdays'],
      ['3', 'Lend the lidar van to parish councils, ask [e-mail]'],
      ['4', 'Retrofit twenty council homes by 2026-2027'],
    ]);
    expect(new Set(notes.map(({ author }) => author)).size).toBe(3);
  });

  it('HTML has its words only', async () => {
    expect((await reading('nasty/html.csv')).notes.map(({ text }) => text)).toEqual([
      'Late buses\n\nRun the last bus at eight & not at six',
      'Small firms\n\nfewer than 10 staff\nturnover < £2m',
      'Labs\n\nOpen them\non Saturdays',
    ]);
  });
});
