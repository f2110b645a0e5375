/**
 * The nouns that flow between the rooms. Types only; this file imports nothing.
 *
 * bytes -> Table -> Note[] -> Idea[] -> Corpus -> Neighbours -> Grouping -> Option[] -> Report
 */

// ---- read ----------------------------------------------------------------------------------------------------------

/** What a column of the sheet means. `votesAgainst` is taken away from `votes`; `status` says which rows do not count. */
export type Meaning =
  | 'id'
  | 'text'
  | 'priority'
  | 'theme'
  | 'author'
  | 'organisation'
  | 'sector'
  | 'table'
  | 'votes'
  | 'votesAgainst'
  | 'status';

/** One row of a sheet as it was written: `row` is the number that a spreadsheet shows (the heading is row 1). */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  /** By column, from 0: what stands in a row above, in a merged cell that goes on in this one. */
  readonly shared?: ReadonlyMap<number, string>;
}

/** Rows that follow each other, by the numbers that a spreadsheet shows, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A sheet: its headings and a stream of the rows below them. */
export interface Table {
  /** The words an officer would use: "CSV, separated by commas". */
  readonly format: string;
  readonly encoding: string;
  /** The name on its tab; '' where the format has none. */
  readonly sheet: string;
  readonly headings: readonly string[];
  /** For each column another name by which it may be asked for ("Q1" for a question); '' where it has none. */
  readonly aliases: readonly string[];
  /** The rows of headings; null where there are none and the headings were made up. */
  readonly headingRows: RowSpan | null;
  /** How many rows above the headings hold anything and were passed over. */
  readonly passedOver: number;
  /** The first of the rows, to tell what the columns mean. */
  readonly sample: readonly Row[];
  /** All rows, those of the sample too. Returning it lets go of the file. */
  readonly rows: AsyncIterableIterator<Row>;
}

/**
 * One row of the input, or one answer of it where a sheet has a column for each question, its columns understood. Texts
 * are trimmed and free of control characters; '' means nothing.
 */
export interface Note {
  /** Which of the inputs it came from, from 0. */
  readonly input: number;
  /** The row number that a spreadsheet shows. */
  readonly row: number;
  /** The sheet's own id, or the row number; with the question where a row has several ("7.Q1"); unique over all inputs. */
  readonly id: string;
  readonly text: string;
  /** What the scribe wrote in the priority column, as written. */
  readonly priority: string;
  /** What the scribe wrote in a theme, topic, section or tag column, as written. */
  readonly theme: string;
  readonly sector: string;
  readonly table: string;
  readonly author: string;
  readonly organisation: string;
  /** Votes for, less votes against; null where the cell is empty or the sheet has no votes. */
  readonly votes: number | null;
  /** Why the sheet itself says that it does not count: "left out in the sheet itself (Archived: true)". */
  readonly excluded?: string;
  /** The question that it answers, where a sheet has a column for each of several questions. */
  readonly question?: string;
}

/** A named goal that ideas are scored against. Its number is its place in the priorities file, from 1. */
export interface Priority {
  readonly number: number;
  readonly name: string;
  readonly description: string;
  /** Its importance beside the other priorities; any positive number. */
  readonly weight: number;
}

// ---- steer ---------------------------------------------------------------------------------------------------------

/** One line of a ledger that an officer may have edited: the cells as they stand, trimmed; '' for nothing. */
export interface LedgerLine {
  /** The row of the ledger itself, as a spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly option: string;
  readonly title: string;
  readonly pin: string;
  readonly duplicateOf: string;
  /** Ids of notes that it does not repeat, as officers said. */
  readonly apartFrom: readonly string[];
  /** What the officer noted beside it. */
  readonly note: string;
  /** What the program wrote into this line; null where those columns are gone. */
  readonly written: WrittenLine | null;
}

/** The cells of a line as the program wrote them, so that edits can be told. */
export interface WrittenLine {
  readonly status: string;
  readonly option: string;
  readonly title: string;
  readonly duplicateOf: string;
  /** `officer` or `machine`. */
  readonly placedBy: string;
  /** The option of the machine's first draft, by its number in this ledger. */
  readonly draftOption: string;
  /** What the machine's draft made of the note, in words; '' where no officer decided otherwise. */
  readonly machineDraft: string;
  /** What the machine called the option; '' where its title is the machine's own. */
  readonly machineTitle: string;
}

/** An option that officers keep from a ledger; its place in the list is its number there. */
export interface StandingOption {
  readonly title: string;
  /** What the machine called it (`none` where officers made it); null where its title is the machine's own. */
  readonly machineTitle: string | null;
}

/** What officers decided about one note, and where the machine's first draft had put it. */
export interface Ruling {
  /** Its being an idea of its own, a repeat or set aside, as officers decided; null where that is left to the machine. */
  readonly status: 'idea' | 'repeat' | 'set-aside' | null;
  /** The place of the option that an officer put it in; null where that is left to the machine. */
  readonly option: number | null;
  /** The place of the option that the machine's first draft put it in; null where there was none. */
  readonly draft: number | null;
  readonly repeatOf: string | null;
  readonly apartFrom: readonly string[];
  readonly note: string;
  /** What the machine's draft made of it, in words; null where that is not known. */
  readonly machineDraft: string | null;
}

/** What officers decided, by the ids of the notes as they are now. */
export interface Steering {
  readonly options: readonly StandingOption[];
  readonly rulings: ReadonlyMap<string, Ruling>;
}

/** The options of an earlier report, and ideas that were in them. */
export interface PreviousOptions {
  readonly titles: readonly string[];
  readonly ideas: readonly {
    readonly text: string;
    /** The place of its option in the list of titles. */
    readonly option: number;
  }[];
}

/** Something to ask an officer, by the ids of notes: which option ideas belong to, or whether two ideas say the same. */
export type Question =
  /** The first idea is what the question is for; the others probably belong with it. */
  | { readonly kind: 'option'; readonly ids: readonly string[] }
  | { readonly kind: 'repeat'; readonly ids: readonly [string, string] };

/** What an officer changed against the machine's draft. */
export interface Change {
  /** The id of the note; null for a change of a whole option. */
  readonly id: string | null;
  readonly text: string;
  readonly kind:
    | 'moved'
    | 'set-aside'
    | 'brought-back'
    | 'repeat'
    | 'not-a-repeat'
    | 'noted'
    | 'renamed'
    | 'merged'
    | 'made';
  /** What the machine's draft said, and what holds now, in words. */
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** What the ledger says of an officer's hand in one line. */
export interface Steered {
  readonly by: 'officer' | 'machine';
  /** What of the line holds: `yes` for all of it, or `option`, `idea` or `repeat` alone; '' for nothing. */
  readonly pin: '' | 'yes' | 'option' | 'idea' | 'repeat';
  readonly note: string;
  readonly apartFrom: readonly string[];
  /** What the machine's draft made of it, in words; null where no officer decided. */
  readonly machineDraft: string | null;
  /** The rank of the option that its first draft's option has become; null where there is none. */
  readonly draftOption: number | null;
}

// ---- sift ----------------------------------------------------------------------------------------------------------

/** A suggestion: the note that stands for it and the notes that repeat it. */
export interface Idea {
  /** The note that stands for the idea, quoted in reports. */
  readonly note: Note;
  /** Notes that say the same: those in the very same words first. */
  readonly repeats: readonly Note[];
}

/** What became of one note. */
export type Fate =
  | { readonly status: 'idea'; readonly idea: number }
  | { readonly status: 'duplicate'; readonly idea: number }
  | { readonly status: 'set-aside'; readonly reason: string }
  | { readonly status: 'blank' };

/** The ideas in canonical order (free of the order of the rows) and the fate of each note, in the order of the input. */
export interface Sifted {
  readonly ideas: readonly Idea[];
  /** For each idea, why it may be no suggestion, in plain words; null where nothing speaks against it. */
  readonly doubts: readonly (string | null)[];
  readonly fates: readonly Fate[];
}

// ---- text ----------------------------------------------------------------------------------------------------------

/** A matrix in compressed sparse row form: row i holds `indices` and `values` from `starts[i]` up to `starts[i + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Length rows + 1. */
  readonly starts: Uint32Array;
  /** Column numbers, ascending within a row. */
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** A dense matrix, row by row. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** One sparse vector: columns ascending, with their values. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** The ideas as TF-IDF vectors. Everything is in one order: row i is idea i, column t is term t. */
export interface Corpus {
  /** Ideas x terms, rows of length 1 (or 0 where an idea has no term). */
  readonly matrix: SparseMatrix;
  /** The commonest written form of each term: what people see. */
  readonly surfaces: readonly string[];
  /** Turns other text (a priority) into a vector over the same terms; unknown words are left out. */
  readonly vectorise: (text: string) => SparseVector;
}

// ---- embed ---------------------------------------------------------------------------------------------------------

/** Vectors of meaning, centred on the ideas, each of length 1 (or 0 where a text has no content). */
export interface Embeddings {
  /** A row for each idea that was embedded. */
  readonly ideas: DenseMatrix;
  /** A row for each text that they are compared with, such as the priorities. */
  readonly others: DenseMatrix;
}

/** What an idea is close to in meaning: a phrase of a priority, or another idea. */
export interface CloseTo {
  readonly text: string;
  /** The id of the other idea's note; null for a phrase. */
  readonly id: string | null;
}

// ---- similarity and group ------------------------------------------------------------------------------------------

/** How much a column of the sheet counted beside the words. */
export interface ColumnEvidence {
  readonly meaning: Meaning;
  /** How well the words predict the column: Cohen's kappa, from about 0 (chance) to 1. */
  readonly agreement: number;
  /** Ideas with a value in the column. */
  readonly filled: number;
  /** What it added to the similarity of two ideas with the same value. */
  readonly weight: number;
}

/** Which option each idea is in, and how sure that is. */
export interface Grouping {
  readonly count: number;
  /** The option of each idea, from 0; in no particular order of merit. */
  readonly assignments: Int32Array;
  /** How well each idea fits its option, 0 to 1. */
  readonly fits: Float32Array;
  /** The next best option of each idea; -1 where there is only one option. */
  readonly runnersUp: Int32Array;
  readonly runnerUpFits: Float32Array;
  /** Each number of options that was tried, with its mean silhouette (-1 to 1). */
  readonly tried: readonly Trial[];
}

export interface Trial {
  readonly options: number;
  readonly silhouette: number;
}

// ---- score ---------------------------------------------------------------------------------------------------------

/** Ideas x priorities; each list row by row: idea i, priority p is at i * priorities + p. */
export interface Scores {
  /** 0 to 1: the sum of the three parts. */
  readonly values: Float32Array;
  /** The part that the idea's own words earned, its own meaning, and what similar ideas lend it. */
  readonly parts: { readonly words: Float32Array; readonly meaning: Float32Array; readonly lent: Float32Array };
  readonly priorities: number;
  /** The best priority of each idea, from 0; -1 where neither the words nor the scribe name one. */
  readonly best: Int32Array;
  /** The priorities that the scribes wrote down for each idea, from 0. */
  readonly stated: readonly (readonly number[])[];
  /** What each priority looks for. */
  readonly profiles: readonly Profile[];
}

/** A priority as ideas are compared with it: its own text and the ideas that fit it best. */
export interface Profile {
  /** Over the terms, of length 1; or 0 where no idea holds a word of the priority. */
  readonly words: Float32Array;
  /** Over the dimensions of the embeddings, of length 1 (or 0 where no word is known); null without an embedder. */
  readonly meaning: Float32Array | null;
  /** The ideas that it learnt from, the best first. */
  readonly learntFrom: readonly number[];
}

/** A term in its commonest written form, with its share of what it explains, 0 to 1. */
export interface TermShare {
  readonly term: string;
  readonly share: number;
}

// ---- describe ------------------------------------------------------------------------------------------------------

/** What an option is made of, and what it is called. */
export interface Portrait {
  /** The numbers of its ideas, ascending. */
  readonly members: readonly number[];
  /** The mean of its ideas over the terms, of length 1. */
  readonly centre: Float32Array;
  /** Its centre less the mean of the other options' centres: what sets it apart. */
  readonly distinctive: Float32Array;
  /** The terms that set it apart most, in their commonest written form. */
  readonly terms: readonly string[];
}

// ---- rank ----------------------------------------------------------------------------------------------------------

/** What is known of the options when they are ranked. */
export interface Facts {
  readonly priorities: readonly Priority[];
  readonly options: readonly OptionFacts[];
}

export interface OptionFacts {
  readonly ideas: readonly IdeaFacts[];
}

export interface IdeaFacts {
  readonly idea: Idea;
  /** A score for each priority, 0 to 1. */
  readonly scores: readonly number[];
  /** Its best priority, from 0; -1 for none. */
  readonly best: number;
  /** How well it fits its option and the next best one, 0 to 1. */
  readonly fit: number;
  readonly runnerUpFit: number;
}

export interface Ranking {
  readonly criteria: readonly CriterionUse[];
  /** The options from best to worst. */
  readonly ranked: readonly RankedOption[];
  readonly sensitivity: Sensitivity;
}

export interface RankedOption {
  /** Its place in the facts. */
  readonly option: number;
  readonly total: number;
  readonly criteria: readonly CriterionValue[];
  readonly rankShare: readonly number[];
}

// ---- the report ----------------------------------------------------------------------------------------------------

export interface Warning {
  readonly code: string;
  readonly message: string;
}

export type Status = 'option' | 'duplicate' | 'set-aside' | 'blank';

/** How much the ranking owes to the weights. */
export interface Sensitivity {
  /** Weightings drawn evenly from all possible ones; `rankShare` of each option counts them. */
  readonly weightings: number;
  /** The options by their ranks, best first, where every criterion that counts has the same weight. */
  readonly equalOrder: readonly number[];
  /** Each option beside the one ranked next below it, from the top. */
  readonly neighbours: readonly Neighbours[];
}

/** Two options that follow each other in the ranking. */
export interface Neighbours {
  /** The ranks of the upper and of the lower. */
  readonly ranks: readonly [number, number];
  /** How far the upper leads in total, 0 to 1. */
  readonly lead: number;
  /** The share of all weightings that put the upper before the lower. */
  readonly aheadShare: number;
  /** Whether their order is too close to call: a small lead, or a fair one that too few weightings bear out. */
  readonly close: boolean;
  /** For each criterion that counts, where the two change places. */
  readonly flips: readonly Flip[];
}

/** The weight of one criterion at which two options change places, the other weights keeping their proportions. */
export interface Flip {
  readonly id: string;
  /** The weight as it is, 0 to 1. */
  readonly weight: number;
  /** The weight at which they are equal, 0 to 1; null where no weight of this criterion changes their order. */
  readonly at: number | null;
}

/** Who and what each option covers, and where it falls short. */
export interface Coverage {
  /** Notes by sector and by table, where the sheet tells them, and ideas by the priority that they are closest to. */
  readonly tables: readonly CoverageTable[];
  /** What a Board should know before it relies on an option; those about all options first, then by rank. */
  readonly concerns: readonly Concern[];
}

/** How many notes (for priorities: different ideas) of each option come from each source. */
export interface CoverageTable {
  readonly by: 'sector' | 'table' | 'priority';
  /** Sectors, those that wrote most first (here notes set aside count too); tables as they are numbered; priorities in their own order. */
  readonly names: readonly string[];
  /** A row for each option, by rank; a count for each name. */
  readonly counts: readonly (readonly number[])[];
  /** For each option, by rank, what names no source. */
  readonly unnamed: readonly number[];
}

/** Where an option, or the options together, fall short of something for everyone. */
export interface Concern {
  readonly code: ConcernCode;
  /** The rank of the option; null for all options together. */
  readonly option: number | null;
  /** A sentence without its full stop; only counts and the names of sources and priorities. */
  readonly message: string;
}

export type ConcernCode =
  | 'source-without-option'
  | 'priority-unserved'
  | 'source-missing'
  | 'source-dominates'
  | 'few-ideas'
  | 'not-stable';

/** What the paper says of itself; null where only an officer knows. */
export interface Paper {
  readonly title: string | null;
  readonly reference: string | null;
  readonly author: string | null;
  readonly organisation: string | null;
}

/** What was read from one input. */
export interface InputSummary {
  readonly name: string;
  /** Of the bytes, in hexadecimal; '' where the notes did not come from a file. */
  readonly sha256: string;
  /** Notes, blank ones too: a row each, or an answer each where rows hold several. */
  readonly rows: number;
}

/** Counts of rows by what became of them; the last four add up to the first. */
export interface LedgerCounts {
  readonly rows: number;
  readonly inOptions: number;
  readonly duplicates: number;
  readonly setAside: number;
  readonly blank: number;
}

/** A criterion as it was used; one without data has weight 0 and says what is missing. */
export interface CriterionUse {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  /** Its share of the total, 0 to 1; the weights of all criteria add up to 1. */
  readonly weight: number;
  readonly missing: string | null;
}

export interface CriterionValue {
  readonly id: string;
  /** 0 to 1. */
  readonly value: number;
  /** The criterion's share of the total, 0 to 1. */
  readonly weight: number;
  /** The figures behind the value, in words. */
  readonly detail: string;
}

export interface PriorityServed {
  readonly number: number;
  /** The mean score of the option's ideas, 0 to 1. */
  readonly score: number;
  /** Separate ideas in the option whose best priority this is. */
  readonly ideas: number;
  /** The words that earned the score. */
  readonly terms: readonly TermShare[];
  /** How much of the score the ideas' own words earned, their own meaning, and what similar ideas lent; the three add up to 1, or are 0. */
  readonly parts: { readonly words: number; readonly meaning: number; readonly lent: number };
}

/** Who and how many stand behind an option. */
export interface Support {
  /** Notes, repeats included. */
  readonly ideas: number;
  /** Different ideas. */
  readonly separate: number;
  /** null where the sheet has no votes. */
  readonly votes: number | null;
  /** Different tables; null where the sheet names none. */
  readonly tables: number | null;
}

export interface SectorCount {
  readonly name: string;
  /** Notes from that sector, repeats included. */
  readonly ideas: number;
}

/** One group of ideas put to the Board. */
export interface Option {
  /** From 1, the best. */
  readonly rank: number;
  /** A short name that stays the same while the option's ideas do. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** The weighted sum of the criteria, 0 to 1. */
  readonly total: number;
  readonly criteria: readonly CriterionValue[];
  readonly priorities: readonly PriorityServed[];
  readonly support: Support;
  readonly sectors: readonly SectorCount[];
  /** Ids of ideas that together show what the option holds. */
  readonly exemplars: readonly string[];
  /** The words that set the option apart, in their commonest written form. */
  readonly terms: readonly string[];
  /** How much of the option comes back when a fifth of the ideas is left out: a mean overlap (Jaccard), 0 to 1; null where there are too few ideas to tell. */
  readonly stability: number | null;
  /** The share of all possible weightings that put the option at rank 1, 2, ... */
  readonly rankShare: readonly number[];
  /** What the machine called it, where officers named, merged or made it ("none" where they made it). */
  readonly machineTitle?: string;
}

/** What became of one row: a line of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  /** Which input, from 0. */
  readonly input: number;
  readonly row: number;
  readonly text: string;
  readonly status: Status;
  /** The rank of its option; null where it is in none. */
  readonly option: number | null;
  readonly duplicateOf: string | null;
  /** Why it was set aside, in plain words. */
  readonly reason: string | null;
  /** How well it fits its option, 0 to 1. */
  readonly fit: number | null;
  readonly runnerUp: { readonly option: number; readonly fit: number } | null;
  /** A score for each priority, 0 to 1; empty where the row holds no idea. */
  readonly scores: readonly number[];
  /** The number of its best priority. */
  readonly bestPriority: number | null;
  /** The number of the priority that the scribe wrote down (the first, where there are several). */
  readonly statedPriority: number | null;
  /** The words that earned the score of its best priority; none where it came from meaning alone. */
  readonly terms: readonly string[];
  /** What it is close to in meaning, where no word earned the score of its best priority; null otherwise. */
  readonly closeTo: CloseTo | null;
  /** What an officer should look at before relying on this line. */
  readonly checks: readonly Check[];
  readonly sector: string;
  readonly votes: number | null;
  /** Who wrote it; null where nobody is named, or names are not to be shown. */
  readonly author: string | null;
  /** The question that it answers; '' where the sheet has a column for ideas. */
  readonly question: string;
  /** An officer's hand in it; left out where no officer has decided anything yet. */
  readonly steered?: Steered;
}

/** Something about one line of the ledger that an officer should look at. */
export interface Check {
  readonly code: CheckCode;
  readonly message: string;
}

export type CheckCode =
  | 'maybe-no-suggestion'
  | 'repeat-in-other-words'
  | 'matches-no-option-well'
  | 'close-between'
  | 'stated-differs';

/** Two ideas that may say the same; the officer decides. */
export interface PossibleRepeat {
  /** The ids of the two, in the order of their texts. */
  readonly ids: readonly [string, string];
  readonly texts: readonly [string, string];
  /** How alike they are, 0 to 1. */
  readonly closeness: number;
}

/** What was read for its meaning, and by what. */
export interface MeaningUse {
  /** The embedder's own name. */
  readonly embedder: string;
  /** Where the texts were sent; null where they stayed on this computer. */
  readonly sentTo: string | null;
  /** How many ideas it read. */
  readonly ideas: number;
}

/** How the number of options was settled. */
export interface Choice {
  readonly asked: { readonly min: number; readonly max: number };
  readonly chosen: number;
  /** Every number that was tried, ascending: those asked for, and for comparison one fewer and one more. */
  readonly tried: readonly Trial[];
  /** Whether the chosen number was clearly better than all others; null where only one was tried. */
  readonly clear: boolean | null;
  /** The others that were about as good, ascending. */
  readonly asGood: readonly number[];
  /** The others that were clearly better, but not asked for. */
  readonly better: readonly number[];
}

/** Everything that any writer needs; neutral, rounded by nobody, in no format. */
export interface Report {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string };
  /** As the officer gave it; the program never asks the clock. */
  readonly date: string | null;
  readonly paper: Paper;
  readonly inputs: readonly InputSummary[];
  /** The settings that the result depends on. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly priorities: readonly Priority[];
  readonly ledger: LedgerCounts;
  readonly choice: Choice;
  readonly columns: readonly ColumnEvidence[];
  /** Null where ideas were compared by their words alone. */
  readonly meaning: MeaningUse | null;
  /** How many ideas the options were fitted on, where the rest were placed afterwards; null where all were. */
  readonly fittedOn: number | null;
  readonly criteria: readonly CriterionUse[];
  readonly sensitivity: Sensitivity;
  readonly options: readonly Option[];
  readonly coverage: Coverage;
  readonly ideas: readonly LedgerEntry[];
  /** The most alike first. */
  readonly possibleRepeats: readonly PossibleRepeat[];
  /** What officers changed against the machine's draft: whole options first, then notes in the order of the input. */
  readonly changes: readonly Change[];
  /** What to ask an officer next, the most useful first; left out where it was not asked for. */
  readonly questions?: readonly Question[];
  readonly warnings: readonly Warning[];
}
