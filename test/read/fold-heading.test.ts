import { describe, expect, it } from 'vitest';
import { foldHeading } from '../../src/read/fold-heading.ts';

describe('foldHeading', () => {
  it.each([
    ['Idea', 'idea'],
    ['\ufeffIdea:\u00a0', 'idea'],
    ['idea_text', 'idea text'],
    ['ResponseId', 'response id'],
    ['IPAddress', 'ip address'],
    ['title/en', 'title'],
    ['category/name/pt-BR', 'category name'],
    ['endorsements/total_count', 'endorsements total count'],
    ['What’s your idea?', 'whats your idea'],
    ['Ｉｄｅａ', 'idea'],
    ['#', '#'],
    ['Ideeën', 'ideeën'],
    ['', ''],
  ])('compares %j as %j', (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});
