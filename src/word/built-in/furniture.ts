import { markup } from './markup.ts';

/** The parts of the built-in template beside its text: header, footer, lists, settings, properties. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const { paragraph, run, field } = markup;
const TAB = '<w:r><w:tab/></w:r>';

const header =
  `${DECLARATION}<w:hdr ${W}>` +
  paragraph(
    'Header',
    '{#notes for officers}Your logo: put the picture here in place of this line{/notes for officers}',
  ) +
  `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${run('{organisation}')}${TAB}${run('{paper reference}')}</w:p></w:hdr>`;

const footer =
  `${DECLARATION}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('{paper title}')}${TAB}` +
  `${run('Page ')}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`;

const list = (id: number, style: string, format: string, sign: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>` +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>` +
  '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>';

const numbering =
  `${DECLARATION}<w:numbering ${W}>${list(0, 'ListBullet', 'bullet', '&#8226;')}${list(1, 'ListNumber', 'decimal', '%1.')}` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>';

const settings =
  `${DECLARATION}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-GB"/></w:settings>';

const core =
  `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{paper title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>';

export const furniture = { header, footer, numbering, settings, core } as const;
