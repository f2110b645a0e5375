import type { Change, LedgerEntry, Report } from '../model.ts';
import { handOf } from './hand-of.ts';
import { count, grouped, list } from './wording.ts';

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
  'not-a-repeat': 'kept apart from another note',
  noted: 'noted',
  renamed: 'renamed',
  merged: 'merged',
  made: 'made by officers',
};

/** "1 option renamed, 2 moved, 1 set aside"; '' where nothing differs from the draft. O(changes). */
function counts({ changes }: Report): string {
  const kinds = new Map<string, { n: number; whole: boolean }>();
  for (const { id, kind } of changes)
    kinds.set(KINDS[kind], { n: (kinds.get(KINDS[kind])?.n ?? 0) + 1, whole: id === null });
  return [...kinds].map(([kind, { n, whole }]) => `${whole ? count(n, 'option') : grouped(n)} ${kind}`).join(', ');
}

/** The rows that officers decided. O(rows). */
const decidedRows = ({ ideas }: Report): LedgerEntry[] => ideas.filter(({ steered }) => steered?.by === 'officer');

/** "12 rows were decided by officers"; where they named or merged options and did no more, that. */
function decided(report: Report): string {
  const { length } = decidedRows(report);
  return length === 0
    ? 'Officers decided about no single row'
    : `${count(length, 'row was', 'rows were')} decided by officers`;
}

/** How many of them are where the program had put them. O(rows + changes). */
function kept(report: Report): number {
  const changed = new Set(report.changes.flatMap(({ id, kind }) => (kind === 'noted' ? [] : (id ?? []))));
  return decidedRows(report).filter(({ id }) => !changed.has(id)).length;
}

/** What the program moved because of what officers decided about other notes. O(rows). */
const followers = ({ ideas }: Report): LedgerEntry[] => ideas.filter(({ steered }) => steered?.followed);

/** More followers than these are counted, not named, in a sentence. */
const FOLLOWERS_NAMED = 20;

const keptSentence = (n: number): string =>
  n === 0
    ? ''
    : ` ${count(n, 'row that they decided is', 'rows that they decided are')} as the program had ${n === 1 ? 'it' : 'them'}.`;

/** What officers changed, in words that every format shares. */
export const changeSentences = {
  /** For the annex, which also says so where officers have decided nothing. */
  summary: (report: Report): string => {
    const changed = counts(report);
    if (handOf(report) !== 'officers') return 'Officers have decided nothing: every row is where the program put it.';
    const others =
      decidedRows(report).length === 0 ? '' : ', the others by the program; in the ledger, placed_by tells them apart';
    return `${decided(report)}${others}. ${
      changed === ''
        ? 'Nothing differs from the draft of the program.'
        : `Against the draft of the program: ${changed}.`
    }${keptSentence(kept(report))}`;
  },
  /** Which ideas the program moved because of officers' decisions; '' where it moved none. */
  followed: (report: Report): string => {
    const ids = followers(report).map(({ id }) => id);
    if (ids.length === 0) return '';
    const named = ids.slice(0, FOLLOWERS_NAMED);
    const more = ids.length > named.length ? [`${grouped(ids.length - named.length)} more`] : [];
    return (
      `${count(ids.length, 'other idea')} followed: no officer moved ${ids.length === 1 ? 'it' : 'them'}; the program did, ` +
      `because of what officers decided about ideas like ${ids.length === 1 ? 'it' : 'them'} (${list([...named, ...more])}).`
    );
  },
  /** What followed: id, text, from and to. */
  followers: (report: Report): (readonly [id: string, text: string, from: string, to: string])[] =>
    followers(report).map(({ id, text, option, steered }) => [
      id,
      text,
      steered?.machineDraft ?? '',
      report.options[(option ?? 0) - 1]?.title ?? '',
    ]),
  /** "2 moved, 1 set aside"; '' where nothing differs from the draft. */
  counts,
  /** In one line; '' where officers have decided nothing. */
  brief: (report: Report): string => {
    if (handOf(report) !== 'officers') return '';
    const stayed = kept(report);
    const moved = followers(report).length;
    const parts = [
      counts(report),
      stayed > 0 ? `${grouped(stayed)} kept as the program had ${stayed === 1 ? 'it' : 'them'}` : '',
    ];
    const said = parts.filter((part) => part !== '').join(', ');
    return `${decided(report)}${said === '' ? '' : `: ${said}`}.${moved > 0 ? ` ${count(moved, 'other idea')} followed.` : ''}`;
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
