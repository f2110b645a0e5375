import type { Change, Report } from '../model.ts';
import { handOf } from './hand-of.ts';
import { count, grouped } from './wording.ts';

/** One change as a reader sees it: what, whose words, from where, to where, and why. */
export interface ChangeLine {
  /** The id of the note, or "Option". */
  readonly subject: string;
  /** The kind of change, and of a note what it says. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

const KINDS: Readonly<Record<Change['kind'], string>> = {
  moved: 'moved',
  'set-aside': 'set aside',
  'brought-back': 'brought back',
  repeat: 'taken for a repeat',
  'not-a-repeat': 'kept apart from what it was taken to repeat',
  noted: 'noted',
  renamed: 'renamed',
  merged: 'merged',
  made: 'made by officers',
};

/** "2 moved, 1 set aside"; '' where nothing differs from the draft. O(changes). */
function counts({ changes }: Report): string {
  const kinds = new Map<Change['kind'], number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, n]) => `${grouped(n)} ${KINDS[kind]}`).join(', ');
}

/** "12 rows were decided by officers". O(rows). */
const decided = ({ ideas }: Report): string => {
  const byHand = ideas.filter(({ steered }) => steered?.by === 'officer').length;
  return `${count(byHand, 'row was', 'rows were')} decided by officers`;
};

/** What officers changed, in words that every format shares. */
export const changeSentences = {
  /** For the annex, which also says so where officers have decided nothing. */
  summary: (report: Report): string => {
    const changed = counts(report);
    if (handOf(report) !== 'officers') return 'Officers have decided nothing: every row is where the program put it.';
    return `${decided(report)}, the others by the program; in the ledger, placed_by tells them apart. ${
      changed === ''
        ? 'Nothing differs from the draft of the program.'
        : `Against the draft of the program: ${changed}.`
    }`;
  },
  /** "2 moved, 1 set aside"; '' where nothing differs from the draft. */
  counts,
  /** In one line; '' where officers have decided nothing. */
  brief: (report: Report): string => {
    if (handOf(report) !== 'officers') return '';
    const changed = counts(report);
    return `${decided(report)}${changed === '' ? '' : `: ${changed}`}.`;
  },
  lines: ({ changes }: Report): ChangeLine[] =>
    changes.map(({ id, text, kind, from, to, note }) => ({
      subject: id ?? 'Option',
      what: id === null ? KINDS[kind] : `${KINDS[kind]}: ${text}`,
      from,
      to,
      note,
    })),
};
