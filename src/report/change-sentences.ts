import type { Change, Report } from '../model.ts';
import { grouped } from './wording.ts';

/** One change as a reader sees it: what, whose words, from where, to where, and why. */
export interface ChangeLine {
  /** The id of the note, or "Option". */
  readonly subject: string;
  /** What the note says; the kind of change for a whole option. */
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

/** What officers changed, in words that every format shares. */
export const changeSentences = {
  /** '' where officers have decided nothing. */
  summary: ({ changes, ideas }: Report): string => {
    const byHand = ideas.filter(({ steered }) => steered?.by === 'officer').length;
    if (changes.length === 0 && byHand === 0) return '';
    const counts = new Map<Change['kind'], number>();
    for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const parts = [...counts].map(([kind, count]) => `${grouped(count)} ${KINDS[kind]}`).join(', ');
    const rows = byHand === 1 ? '1 row was' : `${grouped(byHand)} rows were`;
    return `${rows} decided by officers, the others by the program; in the ledger, placed_by tells them apart. ${
      parts === '' ? 'Nothing differs from the draft of the program.' : `Against the draft of the program: ${parts}.`
    }`;
  },
  lines: ({ changes }: Report): ChangeLine[] =>
    changes.map(({ id, text, kind, from, to, note }) => ({
      subject: id ?? 'Option',
      what: id === null ? KINDS[kind] : text,
      from,
      to,
      note,
    })),
  /** "Moved N007 from "A" to "B": note." */
  line: ({ id, kind, from, to, note }: Change): string => {
    const what = id === null ? `Option ${KINDS[kind]}` : `${id} ${KINDS[kind]}`;
    const way = kind === 'noted' ? '' : `: ${from === '' ? '' : `from "${from}" `}to "${to}"`;
    return `${what}${way}${note === '' ? '' : ` (${note})`}`;
  },
};
