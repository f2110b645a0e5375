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
  status: 'which rows do not count (rejected, archived)',
};

/** What was understood of one file, as text for the screen. */
export function showInspection(inspection: Inspection): string {
  const { name, format, encoding, sheet, columns, cutOff, doubts } = inspection;
  const lines = columns.map(({ heading, alias, meaning, personal, samples }) => {
    const use = meaning === null ? 'not used' : MEANT_AS[meaning];
    const values = samples.map((sample) => `"${shorten(sample)}"`).join(', ');
    const shown = personal ? ' (personal, so not shown)' : values === '' ? '' : `; for example ${values}`;
    const called = heading === '' ? '(no heading)' : shorten(heading);
    const also = alias === '' || called.endsWith(alias) ? '' : ` (or ${shorten(alias)})`;
    return `  ${called}${also}\n    ${use}${shown}`;
  });
  const cut = cutOff.map(
    ({ heading, cells, length }) =>
      `Perhaps cut off: ${count(cells, 'cell')} of exactly ${length} characters in ${shorten(heading)}`,
  );
  const doubtful = doubts.map(({ message }) => `Doubtful: ${message}`);
  return [
    `${name}: ${format}${encoding === '' ? '' : `, ${encoding}`}${sheet === '' ? '' : `, sheet "${shorten(sheet)}"`}`,
    headings(inspection),
    counts(inspection),
    'Columns:',
    ...lines,
    ...cut,
    ...doubtful,
    '',
    '',
  ].join('\n');
}

function headings({ headingRows, passedOver }: Inspection): string {
  const above = passedOver === 0 ? '' : `; ${count(passedOver, 'row')} above passed over`;
  if (headingRows === null) return `Headings: none found, so they were made up${above}`;
  const { first, last } = headingRows;
  return `Headings: ${first === last ? `row ${first}` : `rows ${first} to ${last}`}${above}`;
}

function counts({ headingRows, rows, notes, withText, blank, excluded }: Inspection): string {
  const where = headingRows === null ? '' : ' below the headings';
  const made = notes === rows ? '' : `, with ${count(notes, 'answer')}, each a note of its own`;
  const left = excluded === 0 ? '' : ` (${excluded} of them left out in the sheet itself)`;
  return `${count(rows, 'row')}${where}${made}: ${withText} with an idea${left}, ${blank} blank`;
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SAMPLE_WIDTH ? line : `${line.slice(0, SAMPLE_WIDTH - 3).toWellFormed()}...`;
}
