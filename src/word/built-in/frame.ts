import { markup } from './markup.ts';
import { prose } from './prose.ts';

const { heading, body, blank, caution, each, numbers, words, figures, table } = prose;

/** A field, or a marked blank where it is empty. */
const orBlank = (name: string): string => `{${name}}{^${name}}[blank]{/${name}}`;

const cover = [
  markup.paragraph('Title', '{paper title}'),
  table(
    'About this paper',
    [words('Item', 34), words('Entry', 66)],
    [
      ['Organisation', orBlank('organisation')],
      ['Agenda item or reference', orBlank('paper reference')],
      ['Date', orBlank('paper date')],
      ['Author', orBlank('paper author')],
      ['Sponsor', '[blank]'],
      ['Open or exempt', '[blank]'],
      ['For decision or for information', '[blank]'],
    ],
  ),
];

const recommendation = [
  heading(1, 'Recommendation'),
  body('The Board is asked to:'),
  ...numbers('asks', '{ask}'),
  table(
    'The options in order of rank',
    [
      figures('Rank', 9),
      words('Option', 41),
      figures('Different ideas', 13),
      figures('Notes', 10),
      words('Main priority', 27),
    ],
    [['{#options}{number}', '{title}', '{option ideas}', '{notes}', '{option priority}{/options}']],
  ),
  ...each('cautions', caution('{caution}')),
  blank('The decision sought, in full'),
];

const purpose = [
  heading(1, 'Purpose and context'),
  blank('Why suggestions were gathered, when and where'),
  ...each('purpose', body('{purpose note}')),
];

const criteria = [
  heading(1, 'Strategic fit: the priorities'),
  table(
    'The priorities that ideas were scored against',
    [figures('No.', 8), words('Priority', 27), words('Description', 51), figures('Weight', 14)],
    [['{#strategy}{strategy number}', '{strategy priority}', '{strategy description}', '{strategy weight}{/strategy}']],
  ),
  heading(1, 'Criteria and weights'),
  body('{scoring}'),
  table(
    'Criteria and their weights',
    [words('Criterion', 26), figures('Weight', 14), words('What it measures', 60)],
    [['{#criteria}{criterion}', '{criterion weight}', '{criterion measures}{/criteria}']],
  ),
  blank('Who agreed the weights, and when'),
];

const longList = [
  heading(1, 'From long list to short list'),
  body('{long list}'),
  table(
    'Rows read, by what became of them',
    [words('What became of them', 80), figures('Rows', 20)],
    [['{#outcomes}{outcome}', '{outcome rows}{/outcomes}']],
  ),
  ...each(
    'set aside note',
    table(
      'Why notes were set aside',
      [words('Reason', 80), figures('Notes', 20)],
      [['{#causes}{cause}', '{cause notes}{/causes}']],
    ),
  ),
  body('{number of options}'),
  heading(1, 'Business as usual'),
  body('Each option is to be compared with what would happen without it.'),
  blank('What is already planned or under way'),
  blank('What would happen if nothing more were done'),
];

/** From the cover to the short list: all that a Board reads before the options. */
export const frame: readonly string[] = [...cover, ...recommendation, ...purpose, ...criteria, ...longList];
