import { describe, expect, it } from 'vitest';
import { builtInParts } from '../../src/word/built-in/template.ts';
import { checkTemplate } from '../../src/word/check-template.ts';
import { graftTemplate } from '../../src/word/graft-template.ts';
import { documentParts, makeDocument, paragraph, styled } from './make-document.ts';
import { makeHouseTemplate } from './make-house-template.ts';
import { linesOf, readDocument } from './read-document.ts';

const PLACEHOLDER = Uint8Array.of(1, 2, 3);
const graft = (bytes: Uint8Array, kind: 'document' | 'template' = 'document') =>
  readDocument(graftTemplate('house.dotx', bytes, PLACEHOLDER, kind));
const STYLES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a graft', () => {
  it('puts the built-in text after the organisation’s own and before the properties of its last section', () => {
    const xml = graft(makeDocument({ body: paragraph('Our own words') })).get('word/document.xml') ?? '';
    const lines = linesOf(xml);
    expect(lines[0]).toBe('Our own words');
    expect(lines).toContain('How to use this template');
    expect(xml).toMatch(/<w:sectPr>(?:(?!<w:p[ >])[\s\S])*<\/w:sectPr><\/w:body>/);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
  });

  it('keeps the section of a paragraph within the text where it is', () => {
    const section = '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>';
    const bytes = makeDocument({ body: section + paragraph('after') });
    const xml = graft(bytes).get('word/document.xml') ?? '';
    expect(xml.indexOf('after')).toBeLessThan(xml.indexOf('{paper title}'));
  });

  it('uses the organisation’s styles by their names, whatever their ids, and adds those that it lacks', () => {
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Compact"><w:name w:val="Something else"/></w:style></w:styles>`;
    const parts = graft(
      makeDocument({ body: '', parts: { 'word/styles.xml': styles }, types: { 'word/styles.xml': STYLES } }),
    );
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(xml).not.toContain('w:val="Heading1"');
    const found = parts.get('word/styles.xml') ?? '';
    expect(found.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
    expect(found).toContain('w:styleId="LlepDistilCompact"><w:name w:val="Compact"/>');
    expect(found).toContain('<w:basedOn w:val="Standard"/>');
    // Every style that the text names is there.
    for (const [, id] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g))
      expect(found).toContain(`w:styleId="${id}"`);
  });

  it('adds its lists, bullets and numbers, under numbers that are free', () => {
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const parts = graft(makeDocument({ body: '', parts: { 'word/numbering.xml': numbering } }));
    const found = parts.get('word/numbering.xml') ?? '';
    expect(found).toMatch(
      /w:abstractNumId="7"[\s\S]*w:abstractNumId="8"[\s\S]*w:abstractNumId="9"[\s\S]*<w:num w:numId="4"[\s\S]*<w:num w:numId="5"><w:abstractNumId w:val="8"\/><\/w:num><w:num w:numId="6"><w:abstractNumId w:val="9"\/>/,
    );
  });

  it('can be checked and has everything that it refers to', () => {
    const bytes = graftTemplate('house.dotx', makeHouseTemplate(), PLACEHOLDER, 'template');
    expect(checkTemplate('new.dotx', bytes)).toMatchObject({
      problems: [],
      remarks: [],
      pictures: ['chart', 'sector chart'],
    });
    const parts = readDocument(bytes);
    expect(parts.get('[Content_Types].xml')).toContain('template.main+xml');
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/r:embed="(\w+)"/g))
      expect(relations).toContain(`Id="${id}"`);
    expect(parts.has('word/media/llep-distil-placeholder.png')).toBe(true);
  });

  it('onto a document without styles brings the built-in ones and says so in its relationships', () => {
    const parts = graft(makeDocument({ body: styled('X', 'x') }));
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(/relationships\/styles"[\s\S]*relationships\/numbering"/);
    expect(parts.get('[Content_Types].xml')).toContain('/word/numbering.xml');
  });
});

describe('the built-in template', () => {
  it('has no problem and nothing to remark on', () => {
    expect(documentParts({ body: '' }).size).toBeGreaterThan(0);
    const names = [...builtInParts(PLACEHOLDER, 'document').keys()];
    expect(names[0]).toBe('[Content_Types].xml');
    expect(new Set(names).size).toBe(names.length);
  });
});
