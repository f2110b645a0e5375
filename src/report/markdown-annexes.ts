import type { Report } from '../model.ts';
import { changeSentences } from './change-sentences.ts';
import { checkSentences } from './check-sentences.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { figures, markdownTable } from './markdown-table.ts';
import { sentences } from './sentences.ts';
import { setAsideNotes } from './set-aside-notes.ts';
import { grouped, shortened } from './wording.ts';

/** Notes set aside that a paper lists; beyond that the ledger is the better place to check them. */
const SET_ASIDE_SHOWN = 100;
const SET_ASIDE_LENGTH = 400;
/** Possible repeats that a paper lists, and how much of each text. */
const REPEATS_SHOWN = 40;
const REPEAT_LENGTH = 300;

/** What became of every row, and the notes that were set aside. */
function* ledger(report: Report): Iterable<string> {
  const { rows, inOptions, duplicates, setAside, blank } = report.ledger;
  yield '\n# What became of every note\n';
  yield* markdownTable(
    'Rows read, by what became of them',
    [{ heading: 'What became of them', share: 30 }, figures('Rows')],
    [
      ['An idea in an option', grouped(inOptions)],
      ['Repeats another idea', grouped(duplicates)],
      ['Set aside', grouped(setAside)],
      ['Blank', grouped(blank)],
      ['All rows read', grouped(rows)],
    ],
  );
  yield `\n${sentences.setAside(report)}\n`;
  if (setAside === 0) return;
  yield* markdownTable(
    'Notes set aside',
    [
      { heading: 'Id', share: 10 },
      { heading: 'Note', share: 44 },
      { heading: 'Why', share: 20 },
    ],
    setAsideNotes(report, SET_ASIDE_SHOWN).map(({ id, text, reason }) => [
      id,
      shortened(text, SET_ASIDE_LENGTH),
      reason ?? '',
    ]),
  );
  const more = sentences.moreSetAside(report, SET_ASIDE_SHOWN);
  if (more !== '') yield `\n${more}\n`;
}

/** What an officer should look at before relying on the ledger. */
function* toCheck(report: Report): Iterable<string> {
  const checks = checkSentences.checks(report);
  const repeats = checkSentences.possibleRepeats(report, REPEATS_SHOWN);
  if (checks === '' && repeats === '') return;
  yield '\n# To check\n';
  if (checks !== '') yield `\n${checks}\n`;
  if (repeats === '') return;
  yield `\n${repeats}\n`;
  yield* markdownTable(
    'Possible repeats, the most alike first',
    [
      { heading: 'Id', share: 10 },
      { heading: 'Idea', share: 28 },
      { heading: 'Id', share: 10 },
      { heading: 'May say the same', share: 28 },
    ],
    report.possibleRepeats.slice(0, REPEATS_SHOWN).map(({ ids: [a, b], texts }) => {
      const [said, again] = texts.map((text) => shortened(text, REPEAT_LENGTH));
      return [a, said ?? '', b, again ?? ''];
    }),
  );
}

/** What officers changed against the machine's draft, for those who have to answer for it. */
function* changes(report: Report): Iterable<string> {
  const summary = changeSentences.summary(report);
  if (summary === '') return;
  yield `\n# Changes made by officers\n\n${escapeMarkdown(summary)}\n`;
  if (report.changes.length === 0) return;
  yield* markdownTable(
    "What officers changed against the program's draft",
    [
      { heading: 'Id', share: 8 },
      { heading: 'Note', share: 26 },
      { heading: 'From', share: 16 },
      { heading: 'To', share: 16 },
      { heading: 'Why', share: 14 },
    ],
    changeSentences
      .lines(report)
      .map(({ subject, what, from, to, note }) => [subject, shortened(what, REPEAT_LENGTH), from, to, note]),
  );
}

function* method(report: Report): Iterable<string> {
  yield '\n# Method and settings\n\n';
  for (const sentence of [...sentences.method(report), sentences.choice(report), ...sentences.columns(report)])
    yield `- ${escapeMarkdown(sentence)}\n`;
  yield* markdownTable(
    `Settings of ${report.generator.name} ${report.generator.version}`,
    [
      { heading: 'Setting', share: 20 },
      { heading: 'Value', share: 52 },
    ],
    Object.entries(report.settings).map(([name, value]) => [
      sentences.settingName(name),
      sentences.settingValue(value),
    ]),
  );
  yield* markdownTable(
    'What was read',
    [{ heading: 'File', share: 24 }, figures('Rows'), { heading: 'SHA-256', share: 40 }],
    report.inputs.map(({ name, rows, sha256 }) => [name, grouped(rows), sha256]),
  );
}

/** The parts of a paper that stand behind the options: what became of every note, what to check, warnings and limits, the method. */
export function* markdownAnnexes(report: Report): Iterable<string> {
  yield* ledger(report);
  yield* toCheck(report);
  yield* changes(report);
  yield '\n# Warnings and limits\n\n';
  for (const { message } of report.warnings) yield `- ${escapeMarkdown(message)}\n`;
  yield `- ${sentences.limits}\n`;
  yield* method(report);
}
