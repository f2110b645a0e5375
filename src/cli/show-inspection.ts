import type { Meaning } from '../model.ts';
import type { Inspection } from '../read/index.ts';

/** Characters of a sample that are shown. */
const SAMPLE_WIDTH = 40;

/** What each meaning is for, in an officer's words. */
const MEANT_AS: Readonly<Record<Meaning, string>> = {
  id: 'the id of the note',
  text: 'the idea',
  priority: 'the priority written down',
  theme: 'the theme written down',
  author: 'the author (counted, never named)',
  organisation: 'the organisation (counted)',
  sector: 'the sector',
  table: 'the table or group',
  votes: 'votes',
  votesAgainst: 'votes against',
};

/** What was understood of one file, as text for the screen. */
export function showInspection({ name, format, encoding, columns, rows, withText, blank, flag }: Inspection): string {
  const lines = columns.map(({ heading, meaning, samples }) => {
    const use = meaning === null ? 'not used' : MEANT_AS[meaning];
    const shown = samples.map((sample) => `"${shorten(sample)}"`).join(', ');
    return `  ${heading === '' ? '(no heading)' : shorten(heading)}\n    ${use}${shown === '' ? '' : `; for example ${shown}`}`;
  });
  const counts = `${rows} ${rows === 1 ? 'row' : 'rows'} below the headings: ${withText} with an idea, ${blank} blank`;
  const doubt = flag === null ? [] : [`To choose otherwise, add ${flag}`];
  return [`${name}: ${format}, ${encoding}`, counts, 'Columns:', ...lines, ...doubt, '', ''].join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SAMPLE_WIDTH ? line : `${line.slice(0, SAMPLE_WIDTH - 3).toWellFormed()}...`;
}
