/**
 * Every error of the program, in one place: a stable code, what it is about, what was expected, what was found, and
 * the cure. To add one, add a function here; it is the only way the program fails on purpose. Anything else that is
 * thrown is a fault of ours and is reported as one.
 *
 * Exit codes: 1, the job could not be done; 2, wrong usage.
 */

export class DistilError extends Error {
  override readonly name = 'DistilError';

  constructor(
    /** Stable and meant for scripts, such as `setting-invalid`. */
    readonly code: string,
    message: string,
    /** What to do about it; a sentence without a full stop, or '' where the message says it all. */
    readonly cure: string,
    readonly exitCode: 1 | 2,
    /** What it consists of, where that is more than one thing: a line each. */
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

const failed = (code: string, message: string, cure: string) => new DistilError(code, message, cure, 1);
const misused = (code: string, message: string, cure = '') => new DistilError(code, message, cure, 2);

/** As people type it: a text in quotation marks, pairs such as fit=0,support=0; anything else as JSON. */
function quote(found: unknown): string {
  if (typeof found === 'string') return `"${found}"`;
  const pairs = typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.entries(found) : [];
  const flat = pairs.length > 0 && pairs.every(([, value]) => typeof value !== 'object');
  return flat ? pairs.map(([name, value]) => `${name}=${value}`).join(',') : JSON.stringify(found);
}

/** More lines than these nobody reads at once. */
const DETAILS_SHOWN = 40;

/** "1 row", "3 rows". */
const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** "did you mean --options?", or nothing where nothing is near. */
const didYouMean = (nearest: string | undefined): string => (nearest ? `did you mean ${nearest}?` : '');

export const errors = {
  // ---- settings ------------------------------------------------------------------------------------------------------
  settingInvalid: (subject: string, expected: string, found: unknown, cure = '') =>
    misused('setting-invalid', `${subject} must be ${expected}, got ${quote(found)}`, cure),
  settingUnknown: (name: string, file: string, nearest: string | undefined) =>
    misused('setting-unknown', `${file}: "${name}" is not a setting that llep-distil knows`, didYouMean(nearest)),
  settingsUnreadable: (file: string, why: string, cure = 'write one setting a line, such as options: 6') =>
    misused('settings-unreadable', `${file} is not a settings file: ${why}`, cure),

  // ---- files ---------------------------------------------------------------------------------------------------------
  fileMissing: (file: string) =>
    failed('file-missing', `${file}: there is no such file`, 'check the spelling and the folder'),
  fileUnreadable: (file: string, why: string) =>
    failed(
      'file-unreadable',
      `${file} could not be read: ${why}`,
      'close it in other programs and check that you may open it',
    ),
  fileIsFolder: (file: string) => failed('file-is-folder', `${file} is a folder, not a file`, 'name the files in it'),
  outputUnwritable: (file: string, why: string, cure: string) =>
    failed('output-unwritable', `${file} could not be written: ${why}`, cure),
  outputIsInput: (file: string) =>
    misused(
      'output-is-input',
      `${file} is read for the report; writing the report there would destroy it`,
      'choose another name',
    ),
  outputExists: (file: string) =>
    failed(
      'output-exists',
      `${file} is there already and may hold your edits`,
      'choose another name, or delete it first',
    ),
  outputTwice: (file: string) => misused('output-twice', `${file} was named twice for output`, 'name each file once'),
  outputFormatUnknown: (file: string, known: string) =>
    misused(
      'output-format-unknown',
      `${file} does not end in a format that llep-distil writes`,
      `use one of ${known}, or name it with --format`,
    ),
  standardInputTwice: () => misused('stdin-twice', '- (standard input) can be named only once'),
  flagBeforeCommand: (flag: string, command: string) =>
    misused(
      'flag-before-command',
      `${flag} stands before ${command}, where it has no effect`,
      `put it after ${command}, if that has it`,
    ),
  commandUnknown: (name: string, nearest: string) =>
    misused(
      'command-unknown',
      `${name} is neither a command nor a file that is there`,
      didYouMean(`the command ${nearest}`),
    ),
  noFiles: () => misused('no-files', 'no file of notes was named', 'try llep-distil ideas.csv, or llep-distil --help'),

  // ---- ledgers and the review ----------------------------------------------------------------------------------------
  reviewNeedsAssignments: () =>
    misused(
      'review-needs-assignments',
      'review needs --assignments, the file that keeps the answers',
      'name a file, new or begun earlier: --assignments decisions.csv',
    ),
  /** @param command what writes the decisions as CSV, where the file is a workbook that may hold some */
  reviewNeedsCsv: (file: string, command: string | null) =>
    misused(
      'setting-invalid',
      `--assignments must be a file that ends in .csv, got ${quote(file)}`,
      command === null
        ? 'name a file, new or begun earlier: --assignments decisions.csv'
        : `write its decisions as CSV with ${command}, and go on with that`,
    ),
  reviewNeedsTerminal: () =>
    misused('review-needs-terminal', 'review asks questions and needs a terminal', 'start it without pipes'),
  assignmentsInvalid: (file: string, headings: string) =>
    failed(
      'assignments-invalid',
      `${file} is no ledger: expected the headings id (or idea) and option, option_title, status or duplicate_of, found ${headings}`,
      'give the ledger that llep-distil wrote (-o ledger.csv), with its row of headings',
    ),
  assignmentsForeign: (file: string | null, lines: number, found: number, first: string) =>
    failed(
      'assignments-foreign',
      `${file ?? 'the ledger'} is about other notes: expected the notes that it was made from, found the texts of ${found === 0 ? 'none' : found} of its ${count(lines, 'line')} among those given (the first is ${first})`,
      'give the notes that the ledger was made from, or the ledger that was made from these notes',
    ),
  notesAreLedger: (file: string) =>
    misused(
      'notes-are-ledger',
      `${file} is a ledger that llep-distil wrote, not notes: it has the columns was_status and was_option`,
      'name the notes that it was made from, and give the ledger with --assignments',
    ),
  ledgerDecided: (file: string) =>
    failed(
      'ledger-decided',
      `${file} is there already and holds decisions of officers that would be lost`,
      'choose another name, and give it with --assignments where they are to hold, or delete it first',
    ),
  ledgerUnreadable: (file: string) =>
    failed(
      'ledger-unreadable',
      `${file} is there already and cannot be read, so it cannot be told whether it holds decisions of officers`,
      'close it where it is open, choose another name, or delete it first',
    ),

  // ---- reading -------------------------------------------------------------------------------------------------------
  notAFormat: (file: string, what: string, cure: string) => failed('format-unknown', `${file} ${what}`, cure),
  workbookUnreadable: (
    file: string,
    why: string,
    cure = 'open it in Excel and save it again, or save the sheet as "CSV UTF-8"',
  ) => failed('workbook-unreadable', `${file} is an Excel workbook that cannot be read: ${why}`, cure),
  sheetMissing: (file: string, name: string, sheets: string, nearest: string | undefined) =>
    misused(
      'sheet-missing',
      `${file} has no sheet "${name}"; it has ${sheets}`,
      nearest ? `did you mean "${nearest}"?` : 'name one of them, or give its number',
    ),
  noHeadings: (file: string) =>
    failed('no-headings', `${file} is empty`, 'export the notes again with a row of headings and a row for each note'),
  headingRowsMissing: (file: string, first: number, last: number, rows: number) =>
    misused(
      'heading-rows-missing',
      `${file} holds nothing in ${first === last ? `row ${first}` : `rows ${first} to ${last}`}, where --heading-rows says that its headings are; ${rows === 0 ? 'it is empty' : `its last row is ${rows}`}`,
      'name the rows by the numbers that a spreadsheet shows, or leave --heading-rows out',
    ),
  malformed: (file: string, row: number, what: string, cure: string) =>
    failed('malformed', `${file}, row ${row}: ${what}`, cure),
  noTextColumn: (file: string, headings: string) =>
    failed(
      'no-text-column',
      `${file} has no column that looks like the ideas; its headings are ${headings}`,
      'name it with --columns, such as --columns "text=Suggestion"; where the headings are in other rows, or there are none, add --heading-rows',
    ),
  columnMissing: (file: string, heading: string, headings: string, nearest: string | undefined) =>
    misused(
      'column-missing',
      `${file} has no column "${heading}"; its headings are ${headings}`,
      nearest ? `did you mean "${nearest}"?` : 'name one of its headings',
    ),
  priorityInvalid: (file: string, row: number, expected: string, found: string) =>
    failed(
      'priority-invalid',
      `${file}, row ${row}: ${expected}, got ${quote(found)}`,
      'correct the row and try again',
    ),
  prioritiesUnusable: (expected: string, found: unknown) =>
    misused('priorities-unusable', `the priorities must be ${expected}, got ${quote(found)}`),
  noPriorities: (file: string) =>
    failed('no-priorities', `${file} holds no priority`, 'write one with llep-distil priorities and edit it'),

  // ---- meanings ------------------------------------------------------------------------------------------------------
  embedderMissing: () =>
    misused(
      'embedder-missing',
      'embeddings are required, but no embedder was given',
      'hand one to distil, or leave the setting at auto',
    ),

  // ---- the job -------------------------------------------------------------------------------------------------------
  noIdeas: (rows: number, blank: number, setAside: number) =>
    failed(
      'no-ideas',
      `there is no idea to group: of ${count(rows, 'row')}, ${blank} blank and ${setAside} set aside`,
      'look at how the file was read with llep-distil inspect',
    ),
  encoderUnusable: (why: string) =>
    failed(
      'encoder-unusable',
      `the sentence encoder cannot be used: ${why}`,
      'install llep-distil again with npm, or leave the encoder out with --no-embeddings',
    ),
  strict: (warnings: number) =>
    failed(
      'strict',
      `there ${warnings === 1 ? 'was' : 'were'} ${count(warnings, 'warning')}, and --strict asks for none`,
      'mend what they say, or leave --strict out',
    ),

  // ---- an embedder of the user's own -----------------------------------------------------------------------------------
  embedderUnreachable: (embedder: string, why: string) =>
    failed(
      'embedder-unreachable',
      `${embedder} could not be reached: ${why}`,
      'check that the server is running and that --embedder has its address, or leave --embedder out',
    ),
  embedderRefused: (embedder: string, status: number, words: string, cure: string) =>
    failed(
      'embedder-refused',
      `${embedder} refused the texts: status ${status}${words === '' ? '' : `, ${quote(words)}`}`,
      cure,
    ),
  embedderAnswerInvalid: (embedder: string, expected: string, found: string) =>
    failed(
      'embedder-answer-invalid',
      `${embedder} gave an answer that is no use: it must ${expected}, got ${found}`,
      'check that --embedder has the address of an OpenAI-compatible embeddings server and a model for embeddings',
    ),

  // ---- templates -----------------------------------------------------------------------------------------------------
  templateRefused: (file: string, what: string, cure: string) => failed('template-refused', `${file} ${what}`, cure),
  templateProblems: (file: string, problems: readonly string[]) =>
    new DistilError(
      'template-problems',
      `${file} cannot be filled: ${count(problems.length, 'problem')}`,
      'mend them in Word; llep-distil template init shows how each field is used',
      1,
      problems.length > DETAILS_SHOWN
        ? [...problems.slice(0, DETAILS_SHOWN), `and ${problems.length - DETAILS_SHOWN} more`]
        : problems,
    ),
  templateUnused: () =>
    misused('template-unused', '--template fills a Word document, and none is written', 'add -o paper.docx'),
  binaryOnScreen: (format: string, example: string) =>
    misused(
      'binary-on-screen',
      `${format} is no text for the screen`,
      `write it to a file with -o ${example}, or into another program with -o - and a pipe`,
    ),

  // ---- verify --------------------------------------------------------------------------------------------------------
  verifyEmbedder: (file: string, wanted: unknown, given: string | null) =>
    misused(
      'verify-embedder',
      `${file} was made ${wanted === null ? 'without --embedder' : `with the notes sent to ${String(wanted)}`}, and verify was given ${given ?? 'no --embedder'}`,
      wanted === null
        ? 'leave --embedder out'
        : `if you trust that server with the notes, add --embedder ${String(wanted)}`,
    ),
  verifyAlone: (file: string, flag: '--assignments' | '--options-from', made: string) =>
    misused(
      'verify-alone',
      `${file} was made with ${made}, and verify was not given ${flag}`,
      `give the same file as then: add ${flag} with ${flag === '--assignments' ? 'the ledger that holds the decisions' : 'the earlier report'}`,
    ),
  verifyDiffers: (file: string, differences: number, then: string, now: string) =>
    failed(
      'verify-differs',
      `the notes do not give ${file}: ${count(differences, 'difference')}`,
      then === now
        ? 'the notes have changed since, or the report was edited'
        : `the report was made by version ${then} and this is ${now}; use that version, or distil the notes anew`,
    ),
  notAReport: (file: string, why: string) =>
    failed(
      'not-a-report',
      `${file} is not a report of llep-distil: ${why}`,
      'make one from the notes with -o report.json, such as llep-distil ideas.csv -o report.json',
    ),
} as const;
