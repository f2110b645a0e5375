import { markup } from './markup.ts';
import { prose } from './prose.ts';

const { heading, body, bullets, each, words, figures, table } = prose;
const { paragraph, placeholder } = markup;
const bullet = (text: string): string => paragraph('ListBullet', text);

const option = [
  heading(2, 'Option {option number}: {option title}'),
  body('{option summary}'),
  bullet('{option support}'),
  bullet('{#option sectors}{option sectors}{/option sectors}'),
  bullet('{#option closest}{option closest}{/option closest}'),
  heading(3, 'In their own words'),
  ...bullets('examples', '{idea number}: {idea} {#idea source}({idea source}){/idea source}'),
  ...each('option caveat', heading(3, 'What to bear in mind'), paragraph('Caveat', '{option caveat}')),
  table(
    'Option {option number}: score {option score} out of 100 and its make-up',
    [words('Criterion', 24), figures('Value', 10), figures('Weight', 11), figures('Points', 11), words('Why', 44)],
    [['{#score parts}{part name}', '{part value}', '{part weight}', '{part points}', '{part reason}{/score parts}']],
  ),
];

/** The options one by one, side by side, and how firm their order is. */
export const results = (relation: string): readonly string[] => [
  heading(1, 'The options'),
  ...each('options', ...option),
  heading(1, 'How the options score'),
  placeholder('chart', 101, relation, 0.475),
  paragraph('ImageCaption', 'The options by score, with the points from each criterion'),
  table(
    'The points that add up to the score',
    [words('Option', 40), words('Points', 48), figures('Score', 12)],
    [['{#options}{number}. {title}', '{option points}', '{score}{/options}']],
  ),
  ...each(
    'ranking',
    heading(1, 'How firm the ranking is'),
    ...each('sensitivity', body('{sensitivity note}')),
    ...bullets('ranges', '{range note}'),
    body('What it would take to turn the order of each option and the next:'),
    ...bullets('turns', '{turn note}'),
  ),
];
