import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/word/check-template.ts';
import { fillTemplate } from '../../src/word/fill-template.ts';
import { control, type Made, makeDocument, paragraph, picture, table, textBox } from './make-document.ts';

const check = (made: Made | string) =>
  checkTemplate('house.docx', makeDocument(typeof made === 'string' ? { body: made } : made));
const problems = (...lines: readonly string[]): readonly string[] =>
  check(lines.map((line) => (line.startsWith('<') ? line : paragraph(line))).join('')).problems;

describe('the check of a template', () => {
  it('lists the fields and pictures that it uses, in the order of the vocabulary', () => {
    const { fields, pictures, problems, remarks } = check({
      body:
        paragraph('{#options}') + paragraph('{title} {option title}') + paragraph('{/options}') + picture('{chart}'),
      header: paragraph('{paper title}'),
    });
    expect(fields).toEqual([
      { name: 'paper title', times: 1 },
      { name: 'options', times: 1 },
      { name: 'option title', times: 2 },
    ]);
    expect({ pictures, problems, remarks }).toEqual({ pictures: ['chart'], problems: [], remarks: [] });
  });

  it('names the nearest field for one that it does not know', () => {
    expect(problems('{#options}', '{otion title}', '{/options}')).toEqual([
      'in the text: {otion title} is not a field llep-distil knows; did you mean {option title}?',
    ]);
  });

  it('says everything at once, wherever it stands, and each thing once', () => {
    const { problems } = check({
      body:
        paragraph('{paper titel}') +
        paragraph('{paper titel}') +
        paragraph('{quite unlike}') +
        textBox(paragraph('{dat}')),
      header: paragraph('{organisatoin}'),
    });
    expect(problems).toEqual([
      'in the text: {paper titel} is not a field llep-distil knows; did you mean {paper title}?',
      'in the text: {quite unlike} is not a field llep-distil knows',
      'in the text: {dat} is not a field llep-distil knows',
      'in a header: {organisatoin} is not a field llep-distil knows; did you mean {organisation}?',
    ]);
  });

  it.each([
    [
      'an open brace',
      ['a {paper title b'],
      'in the text: "{paper title b": the brace is not closed with } in its paragraph',
    ],
    [
      'a brace that closes nothing',
      ['paper title} b'],
      'in the text: "paper title}": this } has no { before it in its paragraph',
    ],
    [
      'a tag over two paragraphs',
      ['{paper', 'title}'],
      'in the text: "{paper": the brace is not closed with } in its paragraph',
    ],
    ['two braces', ['{{paper title}}'], 'in the text: "{{paper title}}": one brace on each side is enough'],
    [
      'an open brace in a tag',
      ['{paper {paper title}'],
      'in the text: "{paper {paper title}": the brace is not closed with } in its paragraph',
    ],
    ['an empty tag', ['{}'], 'in the text: {} is empty'],
    [
      'XML of others',
      ['{@recommendation}'],
      'in the text: {@recommendation} begins with a sign that llep-distil does not know; only #, ^ and / have a meaning',
    ],
    [
      'an expression',
      ['{paper title + 1}'],
      'in the text: {paper title + 1} is not a field llep-distil knows; did you mean {paper title}?',
    ],
    [
      'a list as a field',
      ['{options}'],
      'in the text: {options} is a list: write {#options} where it starts and {/options} where it ends',
    ],
    [
      'a field outside of its list',
      ['{option title}'],
      'in the text: {option title} belongs between {#options} and {/options}',
    ],
    [
      'a list outside of its parent',
      ['{#priorities}', '{/priorities}'],
      'in the text: {#priorities} belongs between {#options} and {/options}',
    ],
    [
      'a list in itself',
      ['{#options}', '{#options}', '{/options}', '{/options}'],
      'in the text: {#options} stands inside {#options} already',
    ],
    [
      'a list in another',
      ['{#options}', '{#criteria}', '{/criteria}', '{/options}'],
      'in the text: {#criteria} cannot stand inside {#options}',
    ],
    [
      'a list without an end',
      ['{#options}', '{title}'],
      'in the text: {#options} is not closed: write {/options} where it ends',
    ],
    [
      'an end without a list',
      ['{/options}'],
      'in the text: {/options} closes nothing: there is no {#options} before it',
    ],
    [
      'ends in the wrong order',
      ['{#options}', '{#ideas}', '{/options}', '{/ideas}'],
      'in the text: {#ideas} is not closed before {/options}',
    ],
    [
      'a short name where it is not clear',
      ['{#options}', '{#ideas}', '{number}', '{/ideas}', '{/options}'],
      'in the text: {number} is short for {option number} directly inside {#options} only; write {option number} here',
    ],
    [
      'a chart as a field',
      ['{chart}'],
      'in the text: {chart} is a picture: make it the alternative text of a picture that llep-distil is to replace',
    ],
    [
      'another alternative text in braces',
      [picture('{chrat}')],
      'in the text: the alternative text {chrat} is not a picture that llep-distil draws; it draws {chart} and {sector chart}',
    ],
    [
      'a list that starts in a table and ends outside',
      [table(['{#options}']), '{/options}'],
      'in the text: {#options} and {/options} must stand in the same place: both in one row of a table, or both outside of it, of text boxes and of content controls',
    ],
    [
      'a list that starts in a content control',
      [control(paragraph('{#options}')), '{/options}'],
      'in the text: {#options} and {/options} must stand in the same place: both in one row of a table, or both outside of it, of text boxes and of content controls',
    ],
  ])('tells of %s', (_, lines, problem) => {
    expect(problems(...lines)).toContain(problem);
  });

  it('tells of four levels, which would take a fill minutes', () => {
    const nested = [
      '{#options}',
      '{#ideas}',
      '{#idea source}',
      '{#idea}',
      '{/idea}',
      '{/idea source}',
      '{/ideas}',
      '{/options}',
    ];
    expect(problems(...nested)).toEqual(['in the text: {#idea} is nested more than 3 deep']);
  });

  it('remarks on what will not look as it was meant', () => {
    const { problems, remarks } = check(
      paragraph('Options: {#options}{title}{/options}.') + paragraph('List: {#set aside}') + paragraph('{/set aside}'),
    );
    expect(problems).toEqual([]);
    expect(remarks).toEqual([
      'in the text: {#options} and {/options} stand within a line, so what they repeat runs together; put each on a line of its own',
      'in the text: {#set aside} or {/set aside} shares its line with other words, which will be torn apart; put each on a line of its own',
    ]);
  });

  it('remarks on fields where nothing fills them', () => {
    const { remarks } = check({
      body: paragraph('x'),
      parts: { 'word/endnotes.xml': '<w:endnotes xmlns:w="w"><w:t>{paper title}</w:t></w:endnotes>' },
    });
    expect(remarks).toEqual([
      'in word/endnotes.xml: {paper title} stands where llep-distil fills nothing; move it into the text',
    ]);
  });

  it('tells of what would be loaded from elsewhere', () => {
    const relations =
      '<Relationship Id="x" Type="http://x/relationships/image" Target="https://example.com/spy.png" TargetMode="External"/><Relationship Id="y" Type="http://x/relationships/hyperlink" Target="https://example.com" TargetMode="External"/>';
    expect(check({ body: paragraph('x'), relations }).problems).toEqual([
      'in the document: it loads something from elsewhere when it is opened (image: https://example.com/spy.png): put it into the document instead of linking it',
    ]);
  });

  it('says the same as a fill, which then writes nothing', () => {
    const bytes = makeDocument({ body: paragraph('{paper titel}') + picture('{chrat}') });
    const pictures = new Map([
      ['chart', null],
      ['sector chart', null],
    ]);
    expect(() => fillTemplate('house.docx', bytes, {}, pictures)).toThrow(
      expect.objectContaining({
        code: 'template-problems',
        message: 'house.docx cannot be filled: 2 problems',
        details: [...checkTemplate('house.docx', bytes).problems],
      }),
    );
  });
});
