import type { Warning } from './model.ts';

/**
 * Every warning, in one place. A warning is data: it travels in the Report and every writer shows it. To add one, add a
 * function here; say what was found, what was done about it, and how to choose otherwise. A report goes to many readers, so
 * no warning quotes a cell that is not a note or an officer's decision: it names the row. A heading or such a cell is masked
 * before it is cut short (list-headings.ts, create-teller.ts).
 */

const warning = (code: string, message: string): Warning => ({ code, message });

/** "1 row", "3 rows". */
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Long cells are cut. */
const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77).toWellFormed()}...`);

export const warnings = {
  // ---- reading -------------------------------------------------------------------------------------------------------
  /** @param file the place of the file of the first among the inputs, from 1 */
  idsRepeated: (rows: number, first: number, file: number) =>
    warning(
      'ids-repeated',
      `${count(rows, 'row')} had an id that another row has too (the first is row ${first}${file === 1 ? '' : ` of file ${file}`}); each was given its row number as well, so that every id is different.`,
    ),
  rowsRagged: (file: string, rows: number, first: number) =>
    warning(
      'rows-ragged',
      `${file}: ${count(rows, 'row')} had more cells than there are headings (the first is row ${first}); cells beyond the last heading were left out.`,
    ),
  textColumnGuessed: (file: string, chosen: string, others: string, flag: string) =>
    warning(
      'text-column-guessed',
      `${file}: several columns could hold the ideas; ${chosen} was taken, not ${others}. To choose another, add ${flag}.`,
    ),
  textColumnUnnamed: (file: string, chosen: string, flag: string) =>
    warning(
      'text-column-unnamed',
      `${file}: no heading names the ideas; ${chosen} was taken, because its cells read like free text. To be sure of it, add ${flag}, or name another column there.`,
    ),
  questionsSeparate: (file: string, questions: number, names: string, flag: string, joined: string) =>
    warning(
      'questions-separate',
      `${file}: ${questions} questions were answered in people's own words (${names}); each answer was read as a note of its own. To read one question only, add ${flag}; to make one note of a person's answers, add ${joined}.`,
    ),
  questionsUnread: (file: string, chosen: string, others: string, flag: string) =>
    warning(
      'questions-unread',
      `${file}: the answers to ${chosen} were read, not those to ${others}, which may hold ideas too. To read each answer as a note of its own, add ${flag}.`,
    ),
  /** @param heading as list-headings.ts quotes it */
  blocksSideBySide: (file: string, heading: string, columns: string, flag: string) =>
    warning(
      'blocks-side-by-side',
      `${file}: ${heading} stands over several columns (${columns}), as where tables stand side by side; only one of them was read. To read them all, add ${flag}, or put the tables one below the other.`,
    ),
  headingsMadeUp: (file: string, row: number, flag: string) =>
    warning(
      'headings-made-up',
      `${file}: row ${row} reads like a note, not like headings; it was read as one, and the columns were called column A, column B and so on. If it is the headings, add ${flag}.`,
    ),
  rowsAboveHeadings: (file: string, rows: number, begin: number, first: number, flag: string) =>
    warning(
      'rows-above-headings',
      `${file}: the table was taken to begin in row ${begin}; ${count(rows, 'row')} above it ${rows === 1 ? `was passed over (row ${first})` : `were passed over (the first is row ${first})`}. If the headings stand there, add ${flag}.`,
    ),
  /** @param heading as list-headings.ts quotes it */
  textsCutOff: (file: string, heading: string, cells: number, length: number, first: number) =>
    warning(
      'texts-cut-off',
      `${file}: ${count(cells, 'cell')} in ${heading} ${cells === 1 ? 'is' : 'are'} exactly ${length} characters long and none is longer (the first is in row ${first}); the tool that wrote the file may have cut them off. Look at the originals.`,
    ),
  votesUnreadable: (file: string, rows: number, first: number) =>
    warning(
      'votes-unreadable',
      `${file}: ${count(rows, 'row')} had votes that are not a number (the first is in row ${first}); they count as none.`,
    ),
  hiddenRead: (file: string, sheet: string, rows: number, columns: number) =>
    warning(
      'hidden-read',
      `${file}, sheet "${sheet}": hidden ${[rows > 0 ? count(rows, 'row') : '', columns > 0 ? count(columns, 'column') : ''].filter((part) => part !== '').join(' and ')} were read like any other; delete what should not count.`,
    ),
  formulasUnworked: (file: string, sheet: string, cells: number) =>
    warning(
      'formulas-unworked',
      `${file}, sheet "${sheet}": ${count(cells, 'cell')} hold${cells === 1 ? 's' : ''} a formula whose result is not in the file, and ${cells === 1 ? 'was' : 'were'} read as empty. Open it in Excel and save it again.`,
    ),
  sheetGuessed: (file: string, chosen: string, others: string, flag: string) =>
    warning(
      'sheet-guessed',
      `${file} has several sheets that could hold the ideas; "${chosen}" was read, not ${others}. To choose another, add ${flag}.`,
    ),
  sheetIgnored: (file: string) =>
    warning('sheet-ignored', `${file} has no sheets to choose from; --sheet was not needed for it.`),
  bytesInvalid: (file: string, cells: number, first: string) =>
    warning(
      'bytes-invalid',
      `${file}: ${count(cells, 'cell')} held letters that are not UTF-8, the first in ${first}; they were read as Windows-1252. Please check them.`,
    ),
  personalMasked: (file: string, emails: number, phones: number, notes: number) =>
    warning(
      'personal-masked',
      `${file}: ${[emails > 0 ? count(emails, 'e-mail address', 'e-mail addresses') : '', phones > 0 ? count(phones, 'telephone number') : ''].filter((part) => part !== '').join(' and ')} in ${count(notes, 'note')} ${emails + phones === 1 ? 'was' : 'were'} masked. Use --include-authors to show them.`,
    ),
  mojibakeRepaired: (file: string, cells: number, row: number) =>
    warning(
      'mojibake-repaired',
      `${file}: ${count(cells, 'cell')} held letters that another program had spoilt (such as â€™ for ’), the first in row ${row}; they were put right.`,
    ),

  filesAlike: (file: string, other: string) =>
    warning('files-alike', `${file} holds the same bytes as ${other}; its notes were counted twice.`),

  // ---- decisions of officers -----------------------------------------------------------------------------------------
  /** @param found the cell as create-teller.ts quotes it, and what is wrong with it */
  assignmentUnclear: (where: string, column: string, found: string, expected: string) =>
    warning(
      'assignment-unclear',
      `The assignments, ${where}, column ${column}: ${found}; expected ${expected}; the cell was left out of account.`,
    ),
  assignmentNearTitle: (where: string, column: string, found: string, title: string) =>
    warning(
      'assignment-near-title',
      `The assignments, ${where}, column ${column}: "${found}" is the name of a new option now; if the option "${shortened(title)}" was meant, write its number.`,
    ),
  assignmentsColumnMissing: (file: string, columns: string) =>
    warning(
      'assignments-column-missing',
      `${file}: the ${columns} gone, so edits cannot be told from what the program wrote; only lines with something in pin count as decisions.`,
    ),
  /** @param ids as create-teller.ts lists them, those with decisions first */
  assignmentsWithoutNote: (lines: number, decided: number, ids: string) =>
    warning(
      'assignments-without-note',
      `The assignments hold ${count(lines, 'line')} about notes that are not among these (${ids}); ${decided > 0 ? `${decided} of them with decisions, which will not be in a new ledger` : 'they hold no decisions'}.`,
    ),
  assignmentsReworded: (notes: number, ids: string) =>
    warning(
      'assignments-reworded',
      `The assignments decide about ${count(notes, 'note')} with the same id as before but another text (${ids}); the decisions hold. Look whether they still fit.`,
    ),
  renamedByOneRow: (place: string, title: string, old: string, lines: number) =>
    warning(
      'renamed-by-one-row',
      `The assignments, ${place}, column option_title: "${title}" was taken for the new title of the whole option "${old}" (${lines} lines). To move this one idea into an option of its own instead, write the new title into its column option.`,
    ),

  // ---- meanings ------------------------------------------------------------------------------------------------------
  meaningsUnread: (why: string, cure: string) =>
    warning(
      'meanings-unread',
      `The notes were compared by their words alone, which finds much less of what belongs together: ${why}${cure === '' ? '' : `; ${cure}`}.`,
    ),

  // ---- priorities ----------------------------------------------------------------------------------------------------
  prioritiesUnmatched: (notes: number, examples: string) =>
    warning(
      'priorities-unmatched',
      `${count(notes, 'note')} named a priority that is none of those in use (${examples}); what the notes say was used instead.`,
    ),
  prioritiesWithoutIdeas: (names: string) => warning('priorities-without-ideas', `No idea is closest to ${names}.`),
  ideasWithoutScore: (ideas: number) =>
    warning(
      'ideas-without-score',
      `${count(ideas, 'idea')} shared no word with any priority and could not be scored; a low score may mean other wording, not less merit.`,
    ),
  prioritiesForeign: (ideas: number, all: number) =>
    warning(
      'priorities-foreign',
      `${ideas} of ${count(all, 'idea')} shared no word with any priority: are these the right priorities for these notes? Give your own with --priorities.`,
    ),

  // ---- grouping and ranking ------------------------------------------------------------------------------------------
  fewerOptions: (asked: number, made: number, ideas: number) =>
    warning(
      'fewer-options',
      `${count(asked, 'option')} were asked for, but ${count(ideas, 'different idea')} made only ${made}.`,
    ),
  optionsKept: (asked: string, kept: number, keeper: '--assignments' | '--options-from') =>
    warning(
      'options-kept',
      `--options asks for ${asked}, but ${keeper} brought ${kept}, and the options that are given stand. For another number, ${keeper === '--assignments' ? 'merge or split options in the ledger, or ' : ''}leave out ${keeper}.`,
    ),
  optionsFromUnused: () =>
    warning(
      'options-from-unused',
      '--options-from was left out of account, because the decisions in --assignments bring their own options. To begin from an earlier report, leave out --assignments.',
    ),
  smallSet: (ideas: number) =>
    warning(
      'small-set',
      `There ${ideas === 1 ? 'is' : 'are'} only ${count(ideas, 'different idea')}; options drawn from so few say little.`,
    ),
  ideasUnlike: (ideas: number) =>
    warning(
      'ideas-unlike',
      `${count(ideas, 'idea')} ${ideas === 1 ? 'is' : 'are'} like no other and could be in any option (fit 0 in the ledger); please check where ${ideas === 1 ? 'it was' : 'they were'} put.`,
    ),
  dominantOption: (rank: number, share: number) =>
    warning(
      'dominant-option',
      `Option ${rank} holds ${Math.round(share * 100)}% of the ideas; the notes are mostly about one thing.`,
    ),
  criterionMissing: (name: string, missing: string) =>
    warning(
      'criterion-missing',
      `"${name}" was left out of the ranking, because ${missing}; its weight was shared among the others.`,
    ),
} as const;
