import { markup } from './markup.ts';

/**
 * The text of the built-in template: an options paper with the recommendation first, the criteria before the results, and
 * marked blanks for what only officers can judge (HM Treasury's Green Book, options appraisal). Fields are those of the
 * vocabulary.
 */

const { paragraph, table, placeholder } = markup;
const heading = (level: 1 | 2 | 3, text: string, properties = ''): string =>
  paragraph(`Heading${level}`, text, properties);
const body = (text: string): string => paragraph('BodyText', text);
const bullet = (text: string): string => paragraph('ListBullet', text);
/** A loop tag on a line of its own. */
const tag = (text: string): string => paragraph('BodyText', text);
const BREAK = '<w:pageBreakBefore/>';

const figures = (name: string, width: number) => ({ heading: name, width, figures: true });
const words = (name: string, width: number) => ({ heading: name, width });

const front = [
  paragraph('Subtitle', '{organisation}'),
  paragraph('Title', '{paper title}'),
  table(
    'About this paper',
    [words('Item', 28), words('Detail', 72)],
    [
      ['Report to', '[name of the Board and date of the meeting]'],
      ['Reference', '{paper reference}'],
      ['Date', '{paper date}'],
      ['Author', '{paper author}'],
      ['For', '[decision, or information]'],
      ['Status', '[open, or exempt and why]'],
    ],
  ),
  heading(1, 'Recommendation'),
  body('{recommendation}'),
  body('[The decision sought, and why.]'),
  heading(1, 'Purpose and context'),
  body('{ideas read}'),
  body('{ideas used} [What was asked of whom, when and why.]'),
];

const frame = [
  heading(1, 'Strategic fit: the priorities'),
  table(
    'The priorities that ideas were scored against',
    [figures('No.', 8), words('Priority', 27), words('Description', 51), figures('Weight', 14)],
    [['{#strategy}{strategy number}', '{strategy priority}', '{strategy description}', '{strategy weight}{/strategy}']],
  ),
  heading(1, 'Criteria and weights'),
  body(
    'Each option scores from 0 to 100: on each criterion, its value out of 100 times the weight of the criterion. [Who set the weights.]',
  ),
  table(
    'The criteria and their weights',
    [words('Criterion', 26), figures('Weight', 14), words('What it measures', 60)],
    [['{#criteria}{criterion}', '{criterion weight}', '{criterion measures}{/criteria}']],
  ),
];

const glance = [
  heading(1, 'The options at a glance'),
  table(
    'The options in order of rank',
    [
      figures('Rank', 9),
      words('Option', 41),
      figures('Score', 10),
      figures('Notes', 10),
      words('Closest priority', 30),
    ],
    [['{#options}{number}', '{title}', '{score}', '{option notes}', '{option priority}{/options}']],
  ),
];

const options = [
  heading(1, 'The options'),
  tag('{#options}'),
  heading(2, '{option number}. {option title}'),
  body('{option summary}'),
  tag('{#option caveat}'),
  paragraph('Caveat', 'Before relying on it: {option caveat}'),
  tag('{/option caveat}'),
  table(
    'Score {option score} out of 100, and its make-up',
    [words('Criterion', 24), figures('Value', 10), figures('Weight', 11), figures('Points', 11), words('Why', 44)],
    [['{#score parts}{part name}', '{part value}', '{part weight}', '{part points}', '{part reason}{/score parts}']],
  ),
  heading(3, 'Priorities served'),
  tag('{#priorities}'),
  bullet('{priority}: {priority fit} out of 100. {priority reason}'),
  tag('{/priorities}'),
  body('{^priorities}None of its ideas is close to a priority in words or meaning.{/priorities}'),
  heading(3, 'Who raised it'),
  body('{option support} {option sectors}'),
  heading(3, 'In their own words'),
  tag('{#examples}'),
  bullet('{idea number}: {idea} {#idea source}({idea source}){/idea source}'),
  tag('{/examples}'),
  heading(3, 'Not covered'),
  body('[What this option leaves open.]'),
  tag('{/options}'),
];

const judgement = [
  heading(1, 'How firm the ranking is'),
  body('{ranking}'),
  tag('{#sensitivity}'),
  bullet('{sensitivity note}'),
  tag('{/sensitivity}'),
  heading(1, 'Who was heard'),
];

const closing = [
  tag('{#coverage}'),
  bullet('{coverage note}'),
  tag('{/coverage}'),
  heading(1, 'What only officers can judge'),
  table(
    'Comparator, critical success factors and implications',
    [words('Question', 30), words('Assessment', 70)],
    [
      ['Business as usual', '[What happens if nothing is done.]'],
      ['Value for money', '[To be completed.]'],
      ['Affordability', '[To be completed.]'],
      ['Supplier capacity', '[To be completed.]'],
      ['Achievability', '[To be completed.]'],
      ['Financial implications', '[To be completed.]'],
      ['Legal implications', '[To be completed.]'],
      ['Equality implications', '[To be completed.]'],
      ['Environmental implications', '[To be completed.]'],
      ['Risk', '[To be completed.]'],
    ],
  ),
  heading(1, 'Next steps'),
  table(
    'Actions for the steering group, one for each option',
    [words('Option', 46), words('Next step', 24), words('Owner', 15), words('By when', 15)],
    [['{#options}{number}. {title}', '[next step]', '[owner]', '[date]{/options}']],
  ),
  heading(1, 'Limits of this paper'),
  body('{limits}'),
  tag('{#warnings}'),
  bullet('{warning}'),
  tag('{/warnings}'),
];

const annexes = [
  heading(1, 'Annex A: what became of every note', BREAK),
  table(
    'Notes read, and what became of them',
    [words('Id', 11), words('Note', 57), words('What became of it', 32)],
    [['{#ledger}{ledger number}', '{ledger note}', '{ledger result}{/ledger}']],
  ),
  paragraph('BodyText', '{#ledger more}{ledger more}{/ledger more}'),
  heading(1, 'Annex B: method'),
  tag('{#method}'),
  bullet('{method note}'),
  tag('{/method}'),
];

/**
 * @param relation of the picture that stands where the charts will be
 * @returns paragraphs and tables, without the properties of the section
 */
export const bodyXml = (relation: string): string =>
  [
    ...front,
    ...frame,
    ...glance,
    placeholder('chart', 101, relation, 0.475),
    paragraph('ImageCaption', 'The options by score, with the points from each criterion'),
    ...options,
    ...judgement,
    placeholder('sector chart', 102, relation, 0.475),
    paragraph('ImageCaption', 'The notes behind each option, by the sector that they came from'),
    ...closing,
    ...annexes,
  ].join('');
