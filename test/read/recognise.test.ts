import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/read/recognise.ts';

describe('recognise', () => {
  it.each([
    ['ID', 'id'],
    ['#', 'id'],
    ['Response ID', 'id'],
    ['comment-id', 'id'],
    ['Idea Number', 'id'],
    ['Ideas', 'text'],
    ['Your suggestion', 'text'],
    ['Idea (one per row)', 'text'],
    ['comment-body', 'text'],
    ['Card Name', 'text'],
    ['title/en', 'text'],
    ['Suggestion for the town centre', 'text'],
    ['Priority', 'priority'],
    ['Strategic priorities', 'priority'],
    ['Campaign', 'priority'],
    ['Main theme', 'theme'],
    ['Theme of the idea', 'theme'],
    ['category/name/en', 'theme'],
    ['List Name', 'theme'],
    ['Bucket Name', 'theme'],
    ['Author', 'author'],
    ['author-id', 'author'],
    ['Your organisation', 'organisation'],
    ['Organization', 'organisation'],
    ['Organisation type', 'sector'],
    ['Your type of organisation (please tick)', 'sector'],
    ['Stakeholder group', 'sector'],
    ['Group', 'table'],
    ['Table number', 'table'],
    ['Votes', 'votes'],
    ['Number of votes', 'votes'],
    ['endorsements/total_count', 'votes'],
    ['agrees', 'votes'],
    ['disagrees', 'votesAgainst'],
    ['Vote Down', 'votesAgainst'],
  ])('reads %j as %s', (heading, meaning) => {
    expect(recognise(heading)).toMatchObject({ meaning, question: false });
  });

  it.each([
    ['What one practical action would make the biggest difference?', 'text'],
    ['Please tell us how to improve links to the station', 'text'],
    ['Which best describes you?', 'sector'],
    ['Which of these sectors do you work in?', 'sector'],
    ['Which priority does it support?', 'priority'],
    ['What is your organisation?', 'organisation'],
    ['What is your name?', 'author'],
    ['What is your idea?', 'text'],
  ])('takes %j for a question about the %s', (heading, meaning) => {
    expect(recognise(heading)).toMatchObject({ meaning, question: true });
  });

  it.each([
    ...[
      'Card URL',
      'Link to idea',
      'Attachments',
      'BG Color',
      'Position X',
      'IP Address',
      'Email Address',
      'Date of idea',
    ],
    ...['Idea status', 'category/id', 'Campaign Group', 'Start time', 'Timestamp', 'constructor', ''],
  ])('says nothing about %j', (heading) => {
    expect(recognise(heading)).toBeNull();
  });

  it('is surer of a whole heading than of an ending, and of an earlier synonym than of a later', () => {
    const rank = (heading: string) => recognise(heading)?.rank ?? Number.NaN;
    expect(rank('Theme')).toBeLessThan(rank('Main theme'));
    expect(rank('Vote Up')).toBeLessThan(rank('Total Votes'));
  });

  it('takes no longer for a heading of 60,000 words or brackets than anybody would wait', () => {
    const start = performance.now();
    recognise(`Which of these ${Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' ')}`);
    recognise('('.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
