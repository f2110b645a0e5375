import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/word/engine.ts';
import { fillTemplate } from '../../src/word/fill-template.ts';
import type { Picture } from '../../src/word/picture.ts';
import {
  control,
  imageRelation,
  type Made,
  makeDocument,
  paragraph,
  picture,
  styled,
  table,
  textBox,
} from './make-document.ts';
import { linesOf, readDocument, textOf } from './read-document.ts';

const DATA: Scope = {
  'paper title': 'Six options',
  'paper date': '31 March 2026',
  organisation: 'LLEP',
  recommendation: 'Consider them.',
  options: [
    {
      'option number': '1',
      'option title': 'Test beds',
      'option score': '73',
      'option caveat': 'Few ideas.',
      priorities: [
        { priority: '2. Firms', 'priority fit': '45' },
        { priority: '1. Labs', 'priority fit': '12' },
      ],
      ideas: [
        { 'idea number': 'N1', idea: 'Open the labs' },
        { 'idea number': 'N2', idea: 'Pay in seven days' },
      ],
    },
    {
      'option number': '2',
      'option title': 'Clubs',
      'option score': '48',
      'option caveat': '',
      priorities: [],
      ideas: [],
    },
  ],
  'set aside': [],
  'notes for officers': '',
};

const CHART: Picture = {
  name: 'chart',
  png: Uint8Array.of(1, 2, 3),
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  width: 400,
  height: 100,
  description: 'Bars "<&>"',
};
const PICTURES = new Map<string, Picture | null>([
  ['chart', CHART],
  ['sector chart', null],
]);

const fill = (made: Made | string, data: Scope = DATA): Uint8Array =>
  fillTemplate('house.docx', makeDocument(typeof made === 'string' ? { body: made } : made), data, PICTURES);
const filled = (body: string, data: Scope = DATA): string[] => textOf(fill(body, data));

describe('a field', () => {
  it('is found however Word has cut it into runs', () => {
    expect(filled(paragraph('A {pa', 'per', ' tit', 'le}', ' b {organisation}'))).toEqual(['A Six options b LLEP']);
  });

  it('may be written in any case, with other spaces, underscores or none', () => {
    expect(
      filled(paragraph('{Paper\u00A0 Title}|{ PAPER_TITLE }|{PaperTitle}|{paper\u00ADtitle}|{paper\u200Btitle}')),
    ).toEqual(['Six options|Six options|Six options|Six options|Six options']);
  });

  it('is filled in headers, footers and text boxes, in both forms that a text box has', () => {
    const bytes = fill({
      body: textBox(paragraph('{paper date}')),
      header: paragraph('{organisation}'),
      footer: paragraph('{paper title}'),
    });
    const parts = readDocument(bytes);
    expect(linesOf(parts.get('word/header1.xml') ?? '')).toEqual(['LLEP']);
    expect(linesOf(parts.get('word/footer1.xml') ?? '')).toEqual(['Six options']);
    expect(textOf(bytes).filter((line) => line === '31 March 2026')).toHaveLength(2);
  });

  it('may be written with numbered characters', () => {
    expect(filled(paragraph('&#123;paper title&#x7D;'))).toEqual(['Six options']);
  });

  it('keeps what stands around it, braces in the value too', () => {
    expect(
      filled(paragraph('a &amp; b {recommendation} &lt;c'), {
        ...DATA,
        recommendation: '{#options}{paper title} ]]> <w:p/> &amp;',
      }),
    ).toEqual(['a & b {#options}{paper title} ]]> <w:p/> &amp; <c']);
  });

  it('shows line ends as line ends, and nothing that XML cannot hold', () => {
    expect(
      filled(paragraph('{recommendation}'), {
        ...DATA,
        recommendation: 'one\r\ntwo\u0085three\u0000\u0007\u001B\uFFFE\uD800 four\tfive',
      }),
    ).toEqual(['one\ntwo\nthree\uFFFD four five']);
  });

  it('has no value that it only inherits', () => {
    expect(() => filled(paragraph('{constructor}'))).toThrow('cannot be filled');
  });

  it('in an entry of a table of contents goes with the entry, which Word makes anew', () => {
    // Word in another language calls the style "Verzeichnis2", and knows it by its name.
    const styles =
      '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Verzeichnis2"><w:name w:val="toc 2"/></w:style></w:styles>';
    const body = styled('Verzeichnis2', '{option number}. {option title}', '4') + paragraph('{paper title}');
    expect(textOf(fill({ body, parts: { 'word/styles.xml': styles } }))).toEqual(['', 'Six options']);
  });

  it('in a heading makes the table of contents be made anew when the document is opened', () => {
    const run = (content: string) => `<w:r>${content}</w:r>`;
    const contents = `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:fldChar w:fldCharType="end"/>')}</w:p>`;
    const page = contents.replace('TOC', 'PAGE');
    const xml = readDocument(fill(contents + page)).get('word/document.xml') ?? '';
    expect(xml.match(/w:dirty="true"/g)).toHaveLength(1);
    expect(xml).toMatch(/w:dirty="true"\/><\/w:r><w:r><w:instrText xml:space="preserve"> TOC/);
  });

  it('is filled in the properties of the document, where other braces stay', () => {
    const core =
      '<p xmlns:dc="x"><dc:title>{Paper title}</dc:title><dc:subject>{5D1F-0E5C} {option title}</dc:subject></p>';
    const bytes = fill({ body: paragraph('x'), parts: { 'docProps/core.xml': core } });
    expect(readDocument(bytes).get('docProps/core.xml')).toContain(
      '<dc:title>Six options</dc:title><dc:subject>{5D1F-0E5C} {option title}</dc:subject>',
    );
  });
});

describe('a list', () => {
  it('repeats the paragraphs between its tags and leaves no line of its own', () => {
    const body =
      paragraph('{#options}') +
      styled('Heading2', '{option number}. {option title}') +
      paragraph('{/options}') +
      paragraph('end');
    expect(filled(body)).toEqual(['1. Test beds', '2. Clubs', 'end']);
  });

  it('repeats a row of a table, with short names in narrow cells', () => {
    expect(filled(table(['No.', 'Option', 'Score'], ['{#options}{number}', '{title}', '{score}{/options}']))).toEqual([
      'No.',
      'Option',
      'Score',
      '1',
      'Test beds',
      '73',
      '2',
      'Clubs',
      '48',
    ]);
  });

  it('holds other lists and conditions', () => {
    const body = [
      paragraph('{#options}'),
      paragraph('{option title}'),
      paragraph('{#priorities}'),
      paragraph('{priority}: {priority fit}'),
      paragraph('{/priorities}'),
      paragraph('{^priorities}'),
      paragraph('none'),
      paragraph('{/priorities}'),
      paragraph('{/options}'),
    ].join('');
    expect(filled(body)).toEqual(['Test beds', '2. Firms: 45', '1. Labs: 12', 'Clubs', 'none']);
  });

  it('repeats a bullet where its tags fill the paragraph', () => {
    const body =
      paragraph('{#options}') +
      styled('ListBullet', '{#ideas}{idea', '} ({idea number}){/ide', 'as}') +
      paragraph('{/options}');
    const xml = readDocument(fill(body)).get('word/document.xml') ?? '';
    expect(linesOf(xml)).toEqual(['Open the labs (N1)', 'Pay in seven days (N2)']);
    expect(xml.match(/ListBullet/g)).toHaveLength(2);
  });

  it('inside a cell keeps the cell whole where there is nothing to list', () => {
    const bytes = fill(table(['{#set aside}{idea}{/set aside}', 'x']));
    expect(textOf(bytes)).toEqual(['', 'x']);
  });

  it('of rows that are all gone leaves no broken table', () => {
    const xml =
      readDocument(fill(table(['{#set aside}{idea number}', '{idea}{/set aside}']) + paragraph('end'))).get(
        'word/document.xml',
      ) ?? '';
    expect(xml).not.toContain('<w:tbl>');
    expect(linesOf(xml)).toEqual(['end']);
  });

  it('is closed by {/} too', () => {
    expect(filled(paragraph('{#options}') + paragraph('{title}') + paragraph('{/}'))).toEqual(['Test beds', 'Clubs']);
  });
});

describe('a condition', () => {
  it('shows its lines only where there is something, and leaves none behind', () => {
    const body = [
      paragraph('{#options}'),
      paragraph('{title}'),
      paragraph('{#option caveat}'),
      paragraph('Note: {option caveat}'),
      paragraph('{/option caveat}'),
      paragraph('{^option caveat}'),
      paragraph('sound'),
      paragraph('{/option caveat}'),
      paragraph('{/options}'),
    ].join('');
    expect(filled(body)).toEqual(['Test beds', 'Note: Few ideas.', 'Clubs', 'sound']);
  });

  it('that fills one line leaves no blank line either', () => {
    expect(
      filled(
        paragraph('{#options}') +
          paragraph('{#option caveat}Note: {option caveat}{/option caveat}') +
          paragraph('{/options}'),
      ),
    ).toEqual(['Note: Few ideas.']);
  });

  it('within a sentence leaves the rest of the sentence', () => {
    expect(
      filled(
        paragraph('{#options}') +
          paragraph('{title}{#option caveat} (careful){/option caveat}.') +
          paragraph('{/options}'),
      ),
    ).toEqual(['Test beds (careful).', 'Clubs.']);
  });

  it('for officers is never printed', () => {
    expect(
      filled(
        paragraph('a') + paragraph('{#notes for officers}') + paragraph('secret') + paragraph('{/notes for officers}'),
      ),
    ).toEqual(['a']);
  });
});

describe('a content control', () => {
  it('that held a field is bound to nothing and no placeholder any more', () => {
    const held = readDocument(fill(control(paragraph('{paper title}')))).get('word/document.xml') ?? '';
    expect(linesOf(held)).toEqual(['Six options']);
    expect(held).not.toMatch(/showingPlcHdr|dataBinding/);
  });

  it('without a field stays as it is', () => {
    const kept = readDocument(fill(control(paragraph('Click here')))).get('word/document.xml') ?? '';
    expect(kept).toMatch(/showingPlcHdr[\s\S]*dataBinding/);
  });

  it('that a list repeats has its number only once', () => {
    const xml =
      readDocument(fill(paragraph('{#options}') + control(paragraph('{title}')) + paragraph('{/options}'))).get(
        'word/document.xml',
      ) ?? '';
    expect(xml.match(/<w:sdt>/g)).toHaveLength(2);
    expect(xml.match(/<w:id w:val="123"\/>/g)).toHaveLength(1);
  });
});

describe('a picture', () => {
  const withPicture = (alternative: string) =>
    fill({
      body: picture(alternative),
      relations: imageRelation('picture1', 'media/old.png'),
      parts: { 'word/media/old.png': Uint8Array.of(9) },
    });

  it('whose alternative text is a chart becomes the chart, as wide as it was and in its own proportions', () => {
    const parts = readDocument(withPicture(' { Chart } '));
    const xml = parts.get('word/document.xml') ?? '';
    // 3,600,000 wide at 400 to 100
    expect(xml.match(/cx="3600000" cy="900000"/g)).toHaveLength(2);
    expect(xml).toContain('descr="Bars &quot;&lt;&amp;&gt;&quot;"');
    expect(xml).not.toContain('srcRect');
    expect(parts.has('word/media/llep-distil-chart.png')).toBe(true);
    expect(parts.has('word/media/llep-distil-chart.svg')).toBe(true);
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    for (const [, id] of xml.matchAll(/r:embed="(\w+)"/g)) expect(relations).toContain(`Id="${id}"`);
    expect(parts.get('[Content_Types].xml')).toContain('image/svg+xml');
  });

  it('that was replaced leaves the document', () => {
    expect([...readDocument(withPicture('{chart}')).keys()]).not.toContain('word/media/old.png');
  });

  it('of anything else stays', () => {
    expect([...readDocument(withPicture('Our logo')).keys()]).toContain('word/media/old.png');
  });

  it('for which there is nothing to show vanishes', () => {
    expect(readDocument(withPicture('{sector chart}')).get('word/document.xml')).not.toContain('w:drawing');
  });
});

describe('the document', () => {
  it('made from a template (.dotx) is a document', () => {
    const types = readDocument(fill({ body: paragraph('x'), template: true })).get('[Content_Types].xml') ?? '';
    expect(types).toContain('document.main+xml');
    expect(types).not.toContain('template.main+xml');
  });

  it('forgets the template on somebody’s computer that its template was made from', () => {
    const parts = readDocument(
      fill({
        body: paragraph('x'),
        parts: {
          'word/settings.xml':
            '<w:settings xmlns:w="w" xmlns:r="r"><w:attachedTemplate r:id="t"/><w:zoom/></w:settings>',
          'word/_rels/settings.xml.rels':
            '<Relationships><Relationship Id="t" Type="http://x/attachedTemplate" Target="file:///C:/a.dotx" TargetMode="External"/></Relationships>',
        },
      }),
    );
    expect(parts.get('word/settings.xml')).toContain('<w:zoom/>');
    expect([...parts.values()].join('')).not.toMatch(/attachedTemplate|a\.dotx/);
  });

  it('has every id of a paragraph once', () => {
    const body =
      paragraph('{#options}') +
      paragraph('{title}').replace('<w:p>', '<w:p w14:paraId="0A" w14:textId="77">') +
      paragraph('{/options}');
    const xml = readDocument(fill(body)).get('word/document.xml') ?? '';
    expect(linesOf(xml)).toEqual(['Test beds', 'Clubs']);
    expect(xml.match(/w14:paraId="0A"/g)).toHaveLength(1);
  });

  it('has every bookmark, comment and number of a drawing once, though a list repeats them', () => {
    const marked = paragraph('{title}')
      .replace('<w:r>', '<w:bookmarkStart w:id="4" w:name="_Toc4"/><w:commentRangeStart w:id="2"/><w:r>')
      .replace(
        '</w:p>',
        '<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r><w:bookmarkEnd w:id="4"/></w:p>',
      );
    const bytes = fill({
      body: paragraph('{#options}') + marked + picture('logo') + paragraph('{/options}') + picture('logo'),
      relations: imageRelation('picture1', 'media/old.png'),
      parts: { 'word/media/old.png': Uint8Array.of(9) },
    });
    const xml = readDocument(bytes).get('word/document.xml') ?? '';
    for (const name of ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(xml.match(new RegExp(`<w:${name} `, 'g'))).toHaveLength(1);
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '1', '2']);
  });

  it('reads templates in UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="w"><w:body>${paragraph('{paper title} é')}</w:body></w:document>`;
    const utf16 = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(textOf(fill({ body: '', parts: { 'word/document.xml': utf16 } }))).toEqual(['Six options é']);
  });

  it('is the same to the byte each time', () => {
    const body = paragraph('{#options}') + paragraph('{title}') + paragraph('{/options}');
    expect(fill(body)).toEqual(fill(body));
  });
});
