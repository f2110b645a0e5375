/** What officers decided in an edited ledger, what they changed, and what they are asked. */

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
  /** What the machine's first draft made of the note, in words; '' where there was none. */
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
  /** What the report is called, such as the name of its file. */
  readonly name?: string;
  /** The date that is printed on it; null where there is none. */
  readonly date?: string | null;
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

/** Which earlier report the options were begun from, and what became of its options. */
export interface Beginning {
  /** '' where it has none. */
  readonly name: string;
  readonly date: string | null;
  /** The titles of its options in which no idea is now. */
  readonly empty: readonly string[];
  /** The rank of the option made of ideas that fitted none of them; null where there is none. */
  readonly fresh: number | null;
}

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
  /** What the machine's first draft made of it, in words; null where there was none. */
  readonly machineDraft: string | null;
  /** The rank of the option that its first draft's option has become; null where there is none. */
  readonly draftOption: number | null;
  /** Whether the machine moved it out of that option, because of what officers decided about others. */
  readonly followed: boolean;
}
