import { describe, expect, it } from 'vitest';
import { chooseColumns } from '../../src/read/columns.ts';
import { profile } from '../../src/read/profile.ts';

/** The meaning of each heading, given a few rows and what the officer said. */
function understand(headings: string[], rows: string[][], given: Record<string, string> = {}, aliases: string[] = []) {
  const profiles = headings.map((_, column) => profile(rows.map((cells) => cells[column] ?? '')));
  const headed = { headings, aliases: headings.map((_, i) => aliases[i] ?? ''), headingRows: { first: 1, last: 1 } };
  const { places, notes, doubts } = chooseColumns('ideas.csv', headed, profiles, given);
  const meanings = Object.fromEntries(
    [...places].map(([meaning, columns]) => [meaning, columns.map((i) => headings[i])]),
  );
  return { meanings, notes, doubt: doubts[0] ?? null };
}

const LONG = [
  'Publish one list of the equipment that the universities hold',
  'Let small firms rent a bench by the day, not by the year',
  'Pay travel for people who come from the villages',
];

/** Rows with a long text in each column named, and short different codes in the others. */
const rowsFor = (headings: string[], long: string[], fixed: Record<string, string[]> = {}) =>
  LONG.map((text, i) =>
    headings.map((heading) => fixed[heading]?.[i] ?? (long.includes(heading) ? `${text} (${heading})` : `x${i}`)),
  );

describe('chooseColumns, for the exports of well-known tools', () => {
  it('Polis', () => {
    const headings = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body'.split(',');
    const counts = ['1', '2', '3'];
    const { meanings, doubt } = understand(
      headings,
      rowsFor(headings, ['comment-body'], { agrees: counts, disagrees: counts }),
    );
    expect(meanings).toEqual({
      id: ['comment-id'],
      author: ['author-id'],
      votes: ['agrees'],
      votesAgainst: ['disagrees'],
      status: ['moderated'],
      text: ['comment-body'],
    });
    expect(doubt).toBeNull();
  });

  it('IdeaScale: the votes up and down, not the total, and title with details', () => {
    const headings =
      'Date/Time,Idea ID,Idea Number,Stage,Author,Campaign,Campaign Group,Total Votes,Vote Up,Vote Down,Comments,Title,Details,Tags,URL,Attachments,Owner,Team'.split(
        ',',
      );
    const { meanings, doubt } = understand(
      headings,
      rowsFor(headings, ['Title', 'Details'], { Comments: ['0', '3', '1'], 'Total Votes': ['1', '2', '3'] }),
    );
    expect(meanings).toEqual({
      id: ['Idea ID'],
      status: ['Stage'],
      author: ['Author'],
      priority: ['Campaign'],
      theme: ['Tags'],
      table: ['Team'],
      votes: ['Vote Up'],
      votesAgainst: ['Vote Down'],
      text: ['Title', 'Details'],
    });
    expect(doubt).toBeNull();
  });

  it('Planner: its priority is urgency, and notes are the details of the task', () => {
    const headings = 'Task Name,Bucket Name,Progress,Priority,Assigned To,Start Date,Due Date,Notes'.split(',');
    const { meanings } = understand(
      headings,
      rowsFor(headings, ['Task Name', 'Notes'], { Priority: ['Urgent', 'medium', 'Low'] }),
    );
    expect(meanings).toEqual({ theme: ['Bucket Name'], text: ['Task Name', 'Notes'] });
  });

  it('Planner: a dash, a number or the word beside it makes no strategy of urgency', () => {
    const priorityOf = (...values: string[]) =>
      understand(
        ['Idea', 'Priority'],
        LONG.map((text, i) => [text, values[i] ?? '']),
      ).meanings.priority;
    expect(priorityOf('Urgent', '-', 'N/A')).toBeUndefined();
    expect(priorityOf('1 - High', '2 - Medium', 'P3: Low')).toBeUndefined();
    expect(priorityOf('Low priority', '', 'High priority')).toBeUndefined();
    expect(priorityOf('Low carbon', 'Medium firms', 'High')).toEqual(['Priority']);
  });

  it('takes every column that may leave rows out, unless one is named', () => {
    const headings = ['Idea', 'Status', 'Archived'];
    const rows = LONG.map((text) => [text, 'Open', 'no']);
    expect(understand(headings, rows).meanings.status).toEqual(['Archived', 'Status']);
    expect(understand(headings, rows, { status: 'Status' }).meanings.status).toEqual(['Status']);
  });

  it('Trello', () => {
    const headings =
      'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board Name,Archived'.split(
        ',',
      );
    expect(understand(headings, rowsFor(headings, ['Card Name', 'Card Description'])).meanings).toEqual({
      id: ['Card ID'],
      theme: ['List Name'],
      table: ['Board Name'],
      status: ['Archived'],
      text: ['Card Name', 'Card Description'],
    });
  });

  it('Decidim: nested headings', () => {
    const headings =
      'id,category/id,category/name/en,scope/id,title/en,body/en,state,reference,supports,endorsements/total_count,comments,url,original_proposal/title'.split(
        ',',
      );
    const counts = ['1', '2', '3'];
    expect(
      understand(headings, rowsFor(headings, ['title/en', 'body/en'], { supports: counts, comments: counts })).meanings,
    ).toEqual({
      id: ['id'],
      theme: ['category/name/en'],
      votes: ['supports'],
      status: ['state'],
      text: ['title/en', 'body/en'],
    });
  });

  it('Mural and Padlet', () => {
    const mural = 'ID,Text,BG Color,Sticky type,Position X,Position Y,Area,Link to,Last Updated By,Tags'.split(',');
    expect(understand(mural, rowsFor(mural, ['Text'])).meanings).toEqual({
      id: ['ID'],
      text: ['Text'],
      theme: ['Area'],
      author: ['Last Updated By'],
    });
    const padlet = 'Created At,Author,Subject,Body,Section,Attachment'.split(',');
    expect(understand(padlet, rowsFor(padlet, ['Body'])).meanings).toEqual({
      author: ['Author'],
      text: ['Subject', 'Body'],
      theme: ['Section'],
    });
  });

  it('a survey: the question is the text, and "which best describes you" the sector', () => {
    const question = 'What one practical action would make the biggest difference?';
    const headings = ['Response ID', 'Start time', 'Email', 'Which best describes you?', question];
    const { meanings, doubt } = understand(headings, rowsFor(headings, [question]));
    expect(meanings).toEqual({ id: ['Response ID'], sector: ['Which best describes you?'], text: [question] });
    expect(doubt).toBeNull();
  });
});

describe('chooseColumns, where headings are not enough', () => {
  it('takes the fullest column, warns, and tells how to choose otherwise', () => {
    const rows = LONG.map((text, i) => [
      text,
      i === 0 ? 'A longer remark that the scribe made beside the first idea' : '',
    ]);
    const { meanings, doubt } = understand(['Idea', 'Notes'], rows);
    expect(meanings.text).toEqual(['Idea']);
    expect(doubt?.warning.message).toContain('"Idea" was taken, not "Notes"');
    expect(doubt?.flag).toBe('--columns "text=Notes"');
    expect(understand(['Notes', 'Idea'], rows).meanings.text).toEqual(['Notes']);
  });

  it('says which questions were answered in few words, and how to read them too', () => {
    const headings = ['What should we start?', 'What should we stop?', 'How do you travel?'];
    const { notes, doubt } = understand(headings, [
      ['Start late buses', 'Stop the queues', 'Bus'],
      ['Start coding clubs', 'Stop paper forms', 'Car'],
    ]);
    expect(notes).toEqual([[0]]);
    expect(doubt?.warning.code).toBe('questions-unread');
    expect(doubt?.flag).toBe('--columns "text=What should we start?,What should we stop?"');
  });

  it('does not mention a column of few choices, of numbers or of nothing', () => {
    const rows = LONG.map((text, i) => [text, 'yes', String(i), '']);
    expect(understand(['Idea', 'Feedback', 'Comments', 'Notes'], rows).doubt).toBeNull();
  });

  it('takes the only column that reads like free text where no heading names one', () => {
    const rows = LONG.map((text, i) => [String(i), text, '2026-03-31', 'https://example.org/a-long-address-of-a-page']);
    const { meanings, doubt } = understand(['Z1', 'Z2', 'Z3', 'Z4'], rows);
    expect(meanings).toEqual({ text: ['Z2'] });
    expect(doubt?.warning.code).toBe('text-column-unnamed');
  });

  it('gives up where no column or more than one could be meant, and lists the headings', () => {
    const failure = expect.objectContaining({ code: 'no-text-column', message: expect.stringContaining('"A", "B"') });
    expect(() => understand(['A', 'B'], [['1', '2']])).toThrow(failure);
    expect(() =>
      understand(
        ['A', 'B'],
        LONG.map((text) => [text, `${text} again`]),
      ),
    ).toThrow(failure);
  });

  it('takes a named column even where nothing is in it', () => {
    expect(understand(['idea'], [[''], ['']]).meanings).toEqual({ text: ['idea'] });
    expect(understand(['id', 'idea'], []).meanings).toEqual({ id: ['id'], text: ['idea'] });
    expect(understand(['id', 'idea'], [['1', '']]).meanings).toEqual({ id: ['id'], text: ['idea'] });
  });

  it('does not join a title such as Dr to the idea', () => {
    const rows = LONG.map((text) => ['Dr', text]);
    expect(understand(['Title', 'Description'], rows).meanings.text).toEqual(['Description']);
  });

  it('prefers a column with something in it, and takes the total of votes where there is nothing else', () => {
    const rows = LONG.map((text, i) => [text, '', `t${i}`, String(i), String(i)]);
    expect(understand(['Idea', 'Theme', 'Topic', 'Total votes', 'Vote down'], rows).meanings).toEqual({
      text: ['Idea'],
      theme: ['Topic'],
      votes: ['Total votes'],
    });
  });

  it('does not count votes in words, unless the heading says votes', () => {
    const rows = LONG.map((text) => [text, 'from the council, please', 'lots']);
    expect(understand(['Idea', 'Support', 'Votes'], rows).meanings).toEqual({ text: ['Idea'], votes: ['Votes'] });
  });

  it('reads answers to "which priority ..." as a priority, but long ones as text', () => {
    const heading = 'Which priority does it support?';
    const short = LONG.map((text, i) => [text, `P${i}`]);
    expect(understand(['Idea', heading], short).meanings).toEqual({ text: ['Idea'], priority: [heading] });
    expect(
      understand(
        [heading],
        LONG.map((text) => [text]),
      ).meanings,
    ).toEqual({ text: [heading] });
  });
});

describe('chooseColumns, told by the officer', () => {
  const headings = ['Ref', 'Title', 'Body', 'Score/en', 'A, B'];
  const rows = LONG.map((text, i) => [`r${i}`, `t${i}`, text, String(i), `${text}!`]);

  it('does as it is told, whatever the case and punctuation', () => {
    const { meanings, doubt } = understand(headings, rows, { text: 'body', votes: 'score', theme: ' Title ' });
    expect(meanings).toEqual({ text: ['Body'], votes: ['Score/en'], theme: ['Title'], id: ['Ref'] });
    expect(doubt).toBeNull();
  });

  it('joins columns named with a comma, unless one heading has that name', () => {
    expect(understand(headings, rows, { text: 'Body,Title' }).meanings.text).toEqual(['Body', 'Title']);
    expect(understand(headings, rows, { text: 'A, B' }).meanings.text).toEqual(['A, B']);
  });

  const asked = ['When', 'What should we start to do here?', 'What should we stop?', 'Anything else for us?'];
  const answers = LONG.map((text, i) => [`x${i}`, text, `${text} now`, `${text} again`]);

  it('knows the questions of a survey by their number, and by nothing else where it has headings of that name', () => {
    expect(understand(asked, answers).notes).toEqual([[1], [2], [3]]);
    expect(understand(asked, answers, { text: 'Q1,q3' }).notes).toEqual([[1], [3]]);
    expect(understand(asked, answers, { text: 'Q1+Q2' }).notes).toEqual([[1, 2]]);
    expect(understand(['Q1', ...asked.slice(1)], answers, { text: 'Q1' }).notes).toEqual([[0]]);
    expect(() => understand(asked, answers, { text: 'Q4' })).toThrow(
      expect.objectContaining({ code: 'column-missing' }),
    );
  });

  it('knows a column by its letter, with or without the word, unless a heading has that name', () => {
    expect(understand(asked, answers, { text: 'c' }).notes).toEqual([[2]]);
    expect(understand(asked, answers, { text: 'B,column D' }).notes).toEqual([[1], [3]]);
    expect(understand(['C', ...asked.slice(1)], answers, { text: 'C' }).notes).toEqual([[0]]);
    expect(() => understand(asked, answers, { text: 'K' })).toThrow(
      expect.objectContaining({ code: 'column-missing' }),
    );
  });

  it('does not take votes against away from votes that were named', () => {
    const votes = LONG.map((text) => [text, '3', '1']);
    expect(understand(['Idea', 'Dots', 'Disagrees'], votes, { votes: 'Dots' }).meanings).not.toHaveProperty(
      'votesAgainst',
    );
  });

  it('says which heading was probably meant', () => {
    expect(() => understand(headings, rows, { text: 'Bodi' })).toThrow(
      expect.objectContaining({ code: 'column-missing', exitCode: 2, cure: 'did you mean "Body"?' }),
    );
  });

  it('refuses a meaning that it does not know', () => {
    expect(() => understand(headings, rows, { txt: 'Body' })).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
  });
});
