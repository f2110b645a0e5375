import { toPng } from '../../src/draw/to-png.ts';
import { styles } from '../../src/word/built-in/styles.ts';
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

/**
 * A template as an organisation has one: its own fonts and colours, a logo in the header, a bound content control for the
 * title, a text box, a table of contents that was made before, tags that Word has cut into runs, tables whose rows repeat.
 */
export function makeHouseTemplate(change: Partial<Made> = {}): Uint8Array {
  const logo = toPng(
    {
      width: 150,
      height: 40,
      title: '',
      description: '',
      shapes: [
        {
          kind: 'rectangle',
          x: 0,
          y: 0,
          width: 150,
          height: 40,
          fill: { ground: '#7f1d1d', pattern: 'rising', ink: '#b91c1c', label: null },
        },
      ],
    },
    1,
  );
  const house = styles.xml
    .replaceAll('12355B', '7F1D1D')
    .replaceAll('Arial', 'Liberation Serif')
    .replaceAll('E4EEF6', 'FBE9E7');
  return makeDocument({
    template: true,
    header: picture('Logo of the county council', 'logo') + paragraph('{organi', 'sation}', ' | {paper reference}'),
    footer: paragraph('{PAPER TITLE}'),
    body: [
      control(styled('Title', '{paper', ' title}')),
      textBox(paragraph('For decision: {paper date}')),
      styled('Heading1', 'Contents'),
      styled('TOC1', '{option number}. {option title}'),
      styled('Heading1', '1. Recommendation'),
      styled('BodyText', '{recommendation}'),
      styled('Heading1', '2. Options'),
      table(['No.', 'Option', 'Score'], ['{#options}{number}', '{title}', '{score}{/options}']),
      picture('{chart}'),
      paragraph('{#options}'),
      styled('Heading2', 'Option {Option', '\u00A0Number}: {option_title}'),
      styled('BodyText', '{option summary}'),
      paragraph('{#option caveat}'),
      styled('Caveat', '{option caveat}'),
      paragraph('{/option caveat}'),
      paragraph('{^option caveat}'),
      styled('BodyText', 'Nothing speaks against relying on it.'),
      paragraph('{/}'),
      table(
        ['Priority', 'Fit', 'Why'],
        ['{#priorities}{priority}', '{priority fit}', '{priority reason}{/priorities}'],
      ),
      styled('ListBullet', '{#examples}“{idea}” ({idea number}){/examples}'),
      paragraph('{/options}'),
      styled('Heading1', '3. Set aside'),
      table(['Id', 'Note', 'Why'], ['{#set aside}{idea number}', '{idea}', '{reason}{/set aside}']),
      picture('{sector chart}'),
    ].join(''),
    relations:
      imageRelation('picture1', 'media/old.png') +
      '<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="s2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>',
    types: {
      'word/styles.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
      'word/settings.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
      'word/numbering.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    parts: {
      'word/styles.xml': house,
      'word/numbering.xml': NUMBERING,
      'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="t1"/></w:settings>`,
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/officer/house.dotx" TargetMode="External"/></Relationships>`,
      'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${imageRelation('logo', 'media/logo.png')}</Relationships>`,
      'word/media/logo.png': logo,
      'word/media/old.png': logo,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{Paper Title}</dc:title><dc:subject>{5D1F0AFB-0E5C-4A8B-9C5D}</dc:subject></cp:coreProperties>',
    },
    ...change,
  });
}

const NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
