import { markup } from './markup.ts';
import { prose } from './prose.ts';

const { heading, body, bullets, blank, words, table } = prose;
const { paragraph, placeholder } = markup;
const BLANK = '[blank]';

/** What only officers can judge, whom the options speak for, what comes next, and what the paper cannot tell. */
export const judgement = (relation: string): readonly string[] => [
  heading(1, 'Other critical success factors'),
  body('Notes from a workshop say how well an option fits the priorities. They say nothing of these.'),
  table(
    'Critical success factors other than strategic fit, for officers to judge',
    [
      words('Option', 28),
      words('Value for money', 18),
      words('Supplier capacity', 18),
      words('Affordability', 18),
      words('Achievability', 18),
    ],
    [
      ['Business as usual', BLANK, BLANK, BLANK, BLANK],
      ['{#options}{number}. {title}', BLANK, BLANK, BLANK, `${BLANK}{/options}`],
    ],
  ),
  heading(1, 'The preferred way forward'),
  body('{leading option}'),
  body('The ranking does not choose. It orders what was said, before value for money and risk are known.'),
  blank('The preferred option or options, and why'),
  blank('Options not taken forward, and why'),
  heading(1, 'Implications'),
  table(
    'Implications of the decision, for officers to complete',
    [words('Area', 28), words('Implications', 72)],
    ['Finance', 'Legal', 'Equality', 'Environment', 'Risk'].map((area) => [area, BLANK]),
  ),
  heading(1, 'Who spoke, and for which option'),
  blank('Who was invited, and who did not take part'),
  ...bullets('engagement', '{engagement note}'),
  body('{coverage verdict}'),
  ...bullets('coverage', '{coverage note}'),
  placeholder('sector chart', 102, relation, 0.475),
  paragraph('ImageCaption', 'The notes behind each option, by the sector that they came from'),
  heading(1, 'Next steps'),
  table(
    'Next steps, with owners and dates for officers to fill in',
    [words('Step', 56), words('Owner', 22), words('Date', 22)],
    [
      ['{#steps}{step}', BLANK, `${BLANK}{/steps}`],
      [BLANK, BLANK, BLANK],
    ],
  ),
  body('The delivery log, a spreadsheet with a row for each option, is for the steering group that oversees the work.'),
  heading(1, 'Limits'),
  ...bullets('cannot tell', '{cannot tell note}'),
];
