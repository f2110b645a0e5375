import { errors } from './errors.ts';
import type { Meaning } from './model.ts';
import {
  isoDate,
  type Kind,
  modelAddress,
  nameOrNumber,
  number,
  oneOf,
  orAuto,
  orNull,
  pairs,
  range,
  rowSpan,
  text,
  texts,
  weight,
  wholeNumber,
  words,
  yesNo,
} from './setting-kinds.ts';

/**
 * Every setting, once. Its flag, type, range, default and help text live here; the command line, the settings file, the
 * checks, `--help`, the README's table and the echo in the JSON all come from this one list. To add a setting, add an
 * entry to SETTINGS.
 */

export interface Setting<T = unknown> {
  /** As commander writes it, such as `-n, --options <count>`. */
  readonly flag: string;
  readonly kind: Kind<T>;
  readonly default: T;
  /** The default in words, where showing the value would not help. */
  readonly defaultText?: string;
  readonly help: string;
  /** A short flag for its being off. */
  readonly negation?: string;
  /** The heading it stands under in `--help`. */
  readonly group: 'What to make' | 'What the paper says' | 'What to read' | 'How to judge' | 'How to run';
  /** Whether the result depends on it; such settings are echoed in the JSON and repeated by `verify`. */
  readonly shapesResult: boolean;
}

/** The meanings that a column can be given; each is explained in the README. */
export const MEANINGS = [
  'id',
  'text',
  'priority',
  'theme',
  'author',
  'organisation',
  'sector',
  'table',
  'votes',
  'votesAgainst',
  'status',
] as const satisfies readonly Meaning[];

/** The environment variable with the key to an embedder of the user's own: where no report and no history keeps it. */
export const EMBEDDER_KEY_VARIABLE = 'LLEP_DISTIL_EMBEDDER_KEY';

/** What a report says in place of a file of priorities where a program gave its own as values. */
export const PRIORITIES_AS_VALUES = 'given as values';

const columnName = (found: unknown) => (typeof found === 'string' && found !== '' ? found : undefined);

const setting = <T>(entry: Setting<T>): Setting<T> => entry;

export const SETTINGS = {
  options: setting({
    flag: '-n, --options <count>',
    kind: range(2, 20),
    default: { min: 5, max: 6 },
    defaultText: '5-6',
    help: 'how many options to make: a number, or a range to choose from',
    group: 'What to make',
    shapesResult: true,
  }),
  format: setting({
    flag: '-f, --format <name>',
    kind: text('the name of a format'),
    default: null,
    defaultText: 'text on a terminal, markdown in a pipe',
    help: 'how to write the report: text, markdown, html, json, csv (the ledger), action-log (the delivery log), mail-merge, docx or xlsx (the ledger as a workbook)',
    group: 'What to make',
    shapesResult: false,
  }),
  output: setting({
    flag: '-o, --output <file>',
    kind: texts('a file name'),
    default: [],
    defaultText: 'the screen',
    help: 'write to a file, its format told by its ending; - is standard output; may be given several times',
    group: 'What to make',
    shapesResult: false,
  }),
  template: setting({
    flag: '--template <file>',
    kind: text('a file name'),
    default: null,
    defaultText: 'the built-in one',
    help: "fill the organisation's own Word template (.docx or .dotx), with -o paper.docx",
    group: 'What to make',
    shapesResult: false,
  }),
  date: setting({
    flag: '--date <date>',
    kind: isoDate,
    default: null,
    defaultText: 'none',
    help: 'the date to print on the report, such as 2026-03-31',
    group: 'What to make',
    shapesResult: true,
  }),
  style: setting({
    flag: '--style <name>',
    kind: orNull(oneOf('paper', 'brief')),
    default: null,
    defaultText: 'brief for text, else paper',
    help: 'how much to write: paper, with all that a Board needs to decide, or brief, on one screen',
    group: 'What to make',
    shapesResult: false,
  }),
  title: setting({
    flag: '--title <text>',
    kind: text('the text'),
    default: null,
    defaultText: 'how many options there are, from how many ideas',
    help: 'the title of the paper',
    group: 'What the paper says',
    shapesResult: true,
  }),
  reference: setting({
    flag: '--reference <text>',
    kind: text('the text'),
    default: null,
    defaultText: 'left blank for you to fill in',
    help: 'its reference or agenda item',
    group: 'What the paper says',
    shapesResult: true,
  }),
  author: setting({
    flag: '--author <text>',
    kind: text('the text'),
    default: null,
    defaultText: 'left blank for you to fill in',
    help: 'who puts it to the Board',
    group: 'What the paper says',
    shapesResult: true,
  }),
  organisation: setting({
    flag: '--organisation <text>',
    kind: text('the text'),
    default: null,
    defaultText: 'left blank for you to fill in',
    help: 'whose paper it is',
    group: 'What the paper says',
    shapesResult: true,
  }),
  priorities: setting({
    flag: '-p, --priorities <file>',
    kind: text('a file name'),
    default: null,
    defaultText: 'the four of the LLEP strategy',
    help: 'the priorities to score against: a CSV or Excel file with name, description and weight',
    group: 'What to read',
    shapesResult: true,
  }),
  assignments: setting({
    flag: '--assignments <file>',
    kind: text('a file name'),
    default: null,
    defaultText: 'none',
    help: 'the ledger, edited in Excel (CSV or workbook): what was changed in it holds, and what is like it follows',
    group: 'What to read',
    shapesResult: false,
  }),
  optionsFrom: setting({
    flag: '--options-from <file>',
    kind: text('a file name'),
    default: null,
    defaultText: 'none',
    help: "start from the options of an earlier report in JSON, such as last year's; ideas that fit none of them become an option of their own",
    group: 'What to read',
    shapesResult: false,
  }),
  sheet: setting({
    flag: '--sheet <name>',
    kind: nameOrNumber('the name of a sheet, or its number'),
    default: null,
    defaultText: 'the one that holds the notes',
    help: 'which sheet of an Excel workbook to read, by its name or number',
    group: 'What to read',
    shapesResult: true,
  }),
  columns: setting({
    flag: '--columns <meaning=name,...>',
    kind: pairs(
      `pairs such as text=Suggestion,votes=Dots (meanings: ${MEANINGS.join(', ')})`,
      MEANINGS.join('|'),
      columnName,
    ),
    default: {},
    defaultText: 'told by the headings',
    help: 'which column holds what, where the headings are not recognised; text=A+B joins two columns to one note, text=A,B makes a note of each',
    group: 'What to read',
    shapesResult: true,
  }),
  headingRows: setting({
    flag: '--heading-rows <rows>',
    kind: rowSpan(200),
    default: null,
    defaultText: 'found by what they say',
    help: 'which rows of the sheet are its headings: 2 for the first two, 3-4 for rows 3 and 4, 3-3 for row 3 alone, 0 where there are none',
    group: 'What to read',
    shapesResult: true,
  }),
  includeAuthors: setting({
    flag: '--include-authors',
    kind: yesNo,
    default: false,
    help: 'show names of authors, e-mail addresses and telephone numbers instead of masking them',
    group: 'What to read',
    shapesResult: true,
  }),
  settings: setting({
    flag: '--settings <file>',
    kind: text('a file name'),
    default: null,
    defaultText: 'none',
    help: 'read settings from a YAML file; a flag wins over the file',
    group: 'What to read',
    shapesResult: false,
  }),
  weights: setting({
    flag: '--weights <criterion=number,...>',
    kind: pairs('pairs such as fit=40,support=30', '\\w+', weight(0, 1_000_000).read),
    default: {},
    defaultText: 'fit=40,support=30,breadth=20,clarity=10',
    help: 'how much each criterion counts in the ranking; 0 leaves one out',
    group: 'How to judge',
    shapesResult: true,
  }),
  stopWords: setting({
    flag: '--stop-words <word,...>',
    kind: words,
    default: [],
    defaultText: 'none',
    help: 'words to ignore besides the usual ones, such as the name of the place',
    group: 'How to judge',
    shapesResult: true,
  }),
  columnWeight: setting({
    flag: '--column-weight <number>',
    kind: orAuto(number(0, 1)),
    default: 'auto',
    help: 'how much the priority and theme columns count beside the words when ideas are grouped; auto follows how well the words bear them out',
    group: 'How to judge',
    shapesResult: true,
  }),
  statedWeight: setting({
    flag: '--stated-weight <number>',
    kind: number(0, 1),
    default: 0.2,
    help: "how much the priority that was written down counts beside the words when an idea's best priority is chosen",
    group: 'How to judge',
    shapesResult: true,
  }),
  embeddings: setting({
    flag: '--embeddings <how>',
    negation: '--no-embeddings',
    kind: oneOf('auto', 'required', 'off'),
    default: 'auto',
    help: 'compare what notes mean besides their words: auto does so where it can, required fails where it cannot, off (or --no-embeddings) never does',
    group: 'How to judge',
    shapesResult: true,
  }),
  embedder: setting({
    flag: '--embedder <url#model>',
    kind: modelAddress(EMBEDDER_KEY_VARIABLE),
    default: null,
    defaultText: 'the built-in one',
    help: 'a server of your own that turns texts into vectors of meaning (OpenAI-compatible: Ollama, LM Studio, llama.cpp), to which the notes are then sent, such as http://localhost:11434#nomic-embed-text',
    group: 'How to judge',
    shapesResult: true,
  }),
  seed: setting({
    flag: '--seed <number>',
    kind: wholeNumber(0, 2 ** 31 - 1),
    default: 1,
    help: 'start of the random numbers; the same seed gives the same report',
    group: 'How to judge',
    shapesResult: true,
  }),
  strict: setting({
    flag: '--strict',
    kind: yesNo,
    default: false,
    help: 'fail (exit code 1) where there is any warning',
    group: 'How to run',
    shapesResult: false,
  }),
  quiet: setting({
    flag: '-q, --quiet',
    kind: yesNo,
    default: false,
    help: 'no progress and no messages beside the report and errors',
    group: 'How to run',
    shapesResult: false,
  }),
  verbose: setting({
    flag: '-v, --verbose',
    kind: yesNo,
    default: false,
    help: 'say what is being done and how long it takes',
    group: 'How to run',
    shapesResult: false,
  }),
  color: setting({
    flag: '--no-color',
    kind: yesNo,
    default: true,
    defaultText: 'colour on a terminal only',
    help: 'no colour in the report on the screen',
    group: 'How to run',
    shapesResult: false,
  }),
  debug: setting({
    flag: '--debug',
    kind: yesNo,
    default: false,
    help: 'show where in the program an error arose',
    group: 'How to run',
    shapesResult: false,
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** All settings with a value each. */
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['default'] };

/** The long flag of a setting: `--options`. */
export const longFlag = (name: SettingName): string => /--[\w-]+/.exec(SETTINGS[name].flag)?.[0] ?? name;

/**
 * Checks values and fills in the defaults.
 * @param given what was found, by the name of the setting; undefined stands for "not given"
 * @param subject how an error names the setting, by default its flag
 * @throws DistilError `setting-invalid` for the first value that is not valid
 */
export function completeSettings(
  given: Readonly<Partial<Record<SettingName, unknown>>>,
  subject: (name: SettingName) => string = longFlag,
): Settings {
  const unknown = Object.keys(given).find((name) => !(name in SETTINGS));
  if (unknown !== undefined)
    throw errors.settingInvalid(unknown, `one of ${Object.keys(SETTINGS).join(', ')}`, unknown);
  const complete = Object.entries(SETTINGS).map(([key, entry]) => {
    const name = key as SettingName;
    const found = given[name];
    if (found === undefined) return [name, entry.default];
    const value = found === entry.default ? found : entry.kind.read(found);
    if (value === undefined) {
      const { shown, cure } = entry.kind.refuse?.(found) ?? { shown: found, cure: '' };
      throw errors.settingInvalid(subject(name), entry.kind.expected, shown, cure);
    }
    return [name, value];
  });
  return Object.fromEntries(complete) as Settings;
}

/** The settings that the result depends on, as they are echoed in the JSON. */
export const resultSettings = (settings: Settings): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => SETTINGS[name as SettingName].shapesResult));
