import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/word/open-document.ts';
import { documentParts, makeDocument, paragraph } from './make-document.ts';

const open = (bytes: Uint8Array) => () => openDocument('house.docx', bytes);
const zipped = (change: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync({
    ...Object.fromEntries(documentParts({ body: paragraph('x') })),
    ...Object.fromEntries(
      Object.entries(change).map(([name, part]) => [
        name,
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      ]),
    ),
  });
const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

describe('a document', () => {
  it('is opened with its list of types first', () => {
    expect([...openDocument('house.docx', zipped({})).keys()][0]).toBe('[Content_Types].xml');
  });

  it.each<[string, Uint8Array, string]>([
    [
      'an old document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'house.docx is an old Word document (.doc), or one that is protected by a password',
    ],
    ['an empty file', new Uint8Array(0), 'house.docx is not a Word document'],
    ['a text', new TextEncoder().encode('Dear Board'), 'house.docx is not a Word document'],
    [
      'a torn zip',
      makeDocument({ body: paragraph('x') }).slice(0, 400),
      'house.docx cannot be read: its end is missing',
    ],
    ['another zip', zipSync({ 'a.txt': Uint8Array.of(1) }), 'house.docx is a zipped file, not a Word document'],
    [
      'macros',
      zipped({ 'word/vbaProject.bin': Uint8Array.of(1) }),
      'house.docx holds macros or controls that run programs (.docm, .dotm), which are not opened because they can do harm',
    ],
    [
      'controls that run programs',
      zipped({ 'word/activeX/activeX1.xml': '<x/>' }),
      'house.docx holds macros or controls that run programs (.docm, .dotm), which are not opened because they can do harm',
    ],
    [
      'a document type',
      zipped({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
      'house.docx cannot be read: word/document.xml declares a document type, which no Office file does',
    ],
    [
      'broken XML',
      zipped({ 'word/document.xml': '<w:document><w:body></w:document>' }),
      'house.docx cannot be read: word/document.xml is no XML that can be read',
    ],
    ['a part outside', zipped({ '../evil.xml': '<x/>' }), 'house.docx cannot be read: a part of it lies outside of it'],
    [
      'XML nested without end',
      zipped({ 'word/document.xml': '<w:p>'.repeat(100_000) }),
      'house.docx cannot be read: word/document.xml is nested too deep',
    ],
    [
      'a bomb of XML',
      zipped({ 'word/document.xml': new Uint8Array(21 * 1024 * 1024).fill(32) }),
      'house.docx cannot be read: it holds more than 20 MB of text and layout',
    ],
    [
      'a bomb of pictures',
      zipped({ 'word/media/a.png': new Uint8Array(201 * 1024 * 1024) }),
      'house.docx cannot be read: it would fill more than 200 MB',
    ],
    [
      'a workbook',
      zipped({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      }),
      'house.docx is an Excel workbook, not a Word template',
    ],
    [
      'the strict kind',
      zipped({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      }),
      'house.docx cannot be read: it is saved as "Strict Open XML"',
    ],
  ])('that is %s is refused, with what it is', (_, bytes, message) => {
    expect(open(bytes)).toThrow(
      expect.objectContaining({ code: 'template-refused', message, cure: expect.stringMatching(/\w/) }),
    );
  });

  it('that is larger than it says is refused while it is inflated', () => {
    const bytes = zipped({ 'word/media/a.png': new Uint8Array(5_000_000) });
    // The directory and the head of the part both say 5,000,000 (0x4C4B40); here they say 16.
    for (let at = 0; at < bytes.length - 4; at++) {
      if (bytes[at] === 0x40 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x4c && bytes[at + 3] === 0)
        bytes.set([16, 0, 0, 0], at);
    }
    expect(open(bytes)).toThrow('house.docx cannot be read: word/media/a.png is larger than it says');
  });

  it('with a macro type is refused though no part is named for it', () => {
    const types = text(documentParts({ body: '' }).get('[Content_Types].xml')).replace(
      'openxmlformats-officedocument.wordprocessingml.document.main',
      'ms-word.document.macroEnabled.main',
    );
    expect(open(zipped({ '[Content_Types].xml': types }))).toThrow('holds macros');
  });

  it('may hold a workbook behind a chart', () => {
    const types = text(documentParts({ body: '' }).get('[Content_Types].xml')).replace(
      '</Types>',
      '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/></Types>',
    );
    expect(open(zipped({ '[Content_Types].xml': types, 'word/embeddings/a.xlsx': Uint8Array.of(1) }))).not.toThrow();
  });
});
