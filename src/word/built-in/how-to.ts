import { VOCABULARY } from '../vocabulary.ts';
import { markup } from './markup.ts';

const { paragraph, table } = markup;

const STEPS = [
  'Change anything: words, order, fonts, headers, tables. Whatever you leave out is left out of the papers.',
  'A field in braces is replaced by what it stands for. Case and spaces do not matter.',
  'What stands between the start and the end of a list is repeated for each of its items. Put the two on lines of their own, or in the first and the last cell of one row of a table.',
  'The start with ^ in place of # shows what follows where there is nothing to list; text fields can be asked the same way.',
  'A picture whose alternative text (right-click, View Alt Text) is the name of a chart in braces is replaced by that chart, as wide as you made the picture.',
  'Check the template before you use it: llep-distil template check house.docx',
  'Then fill it: llep-distil ideas.csv -o paper.docx --template house.docx',
];

/** What an officer calls the kinds of fields. Names stand without braces here: with them they would be filled. */
const KINDS = { text: 'text', list: 'list', picture: 'picture', switch: 'condition' } as const;

/** The last page of the template, which says how to use it and is never printed. */
export const howToXml = (): string =>
  [
    paragraph('BodyText', '{#notes for officers}'),
    paragraph('Heading1', 'How to use this template', '<w:pageBreakBefore/>'),
    paragraph('BodyText', 'This page is for you; it vanishes when the template is filled.'),
    ...STEPS.map((step) => paragraph('ListBullet', step)),
    table(
      'The fields; write each in braces',
      [
        { heading: 'Field', width: 25 },
        { heading: 'Kind', width: 12 },
        { heading: 'Inside of', width: 21 },
        { heading: 'What it is', width: 42 },
      ],
      VOCABULARY.map(({ name, kind, within, means }) => [
        kind === 'list' || kind === 'switch' ? `#${name} ... /${name}` : name,
        KINDS[kind],
        within.join(', '),
        means.replace(/[{}]/g, ''),
      ]),
    ),
    paragraph('BodyText', '{/notes for officers}'),
  ].join('');
