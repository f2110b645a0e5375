import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a hostile template costs, each in a process of its own: ten seconds and 300 MB at most (reading included). */

const BODIES = {
  'fields without end': `paragraph('{paper title}').repeat(30_000)`,
  'fields in one paragraph': `'<w:p>' + '<w:r><w:t>{paper title}</w:t></w:r>'.repeat(50_000) + '</w:p>'`,
  'as many fields as are allowed': `'<w:p>' + '<w:r><w:t>{paper title}</w:t></w:r>'.repeat(4_900) + '</w:p>'`,
  'tags cut into letters': `paragraph(...'{paper title} and more'.split('')).repeat(900)`,
  'lists that are opened and never closed': `paragraph('{#options}').repeat(30_000)`,
  'lists in lists': `paragraph('{#options}').repeat(9) + paragraph('x') + paragraph('{/options}').repeat(9)`,
  'a million braces': `paragraph('{'.repeat(1_000_000))`,
  'a tag of two million letters': `paragraph('{' + 'x'.repeat(1_900_000) + '}')`,
  'empty elements': `'<w:b/>'.repeat(330_000)`,
  attributes: `'<w:p ' + Array.from({ length: 60_000 }, (_, n) => 'a' + n + '="' + n + '>"').join(' ') + '/>'`,
  'twenty megabytes of styles': `paragraph('x'), parts: { 'word/styles.xml': '<w:styles xmlns:w="w">' + '<w:style/>'.repeat(2_000_000) + '</w:styles>' }`,
} as const;

const program = (body: string): string => `
  import { fillTemplate } from './src/word/fill-template.ts';
  import { makeDocument, paragraph } from './test/word/make-document.ts';
  const bytes = makeDocument({ body: ${body} });
  const before = process.cpuUsage().user;
  let code = 'filled';
  try { fillTemplate('t.docx', bytes, { 'paper title': 'T', options: [{}, {}, {}] }, new Map()); } catch (error) { code = error.code; }
  console.log(JSON.stringify({ code, seconds: (process.cpuUsage().user - before) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

describe('a template with', () => {
  it.each(Object.entries(BODIES))('%s is filled or refused within 10 seconds and 300 MB', (_, body) => {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(body)], {
      encoding: 'utf8',
    });
    const { code, seconds, megabytes } = JSON.parse(said);
    expect(code).toMatch(/^(?:filled|template-refused|template-problems)$/);
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(300);
  });
});
