import { fold } from '../fold.ts';
import type { Fate, Idea, Note, Sifted } from '../model.ts';
import { judgeNote } from './judge-note.ts';
import { MOST_VOTES } from './most-votes.ts';
import { surveyWords } from './survey-words.ts';

/** What an officer reads in the ledger beside a note that could not be grouped. */
const NO_CONTENT = 'holds no word to tell what it is about';

/** What officers decided about notes, by their ids. */
export interface SiftRulings {
  /** These are ideas, whatever the judges think of them. */
  readonly wanted: ReadonlySet<string>;
  /** What tells these from others in the same words, from which they are kept apart. */
  readonly apart: ReadonlyMap<string, string>;
}

const NO_RULINGS: SiftRulings = { wanted: new Set(), apart: new Map() };

interface Placed {
  readonly position: number;
  readonly note: Note;
}

/**
 * Turns notes into ideas and says what became of every note: blank rows, notes that the
 * sheet itself leaves out, notes without a word to go by (unless they have votes enough), notes that the
 * judges take for no suggestion, and exact repeats (after folding case, space and punctuation), the rest being ideas.
 *
 * Ideas come in the order of their folded texts, so that nothing later depends on the order of the rows. Of notes that
 * say the same, the first by text and then by id stands for the idea. O(n log n).
 *
 * @param contentWords cuts a text into the words that count
 * @param rulings what officers decided; by default nothing
 */
export function siftNotes(
  notes: readonly Note[],
  contentWords: (text: string, most?: number) => string[],
  { wanted, apart }: SiftRulings = NO_RULINGS,
): Sifted {
  const fates: Fate[] = notes.map(() => ({ status: 'blank' }));
  const sayingTheSame = new Map<string, Placed[]>();
  for (const [position, note] of notes.entries()) {
    if (note.text === '') continue;
    if (note.excluded) {
      fates[position] = { status: 'set-aside', reason: note.excluded };
      continue;
    }
    const own = apart.get(note.id);
    const words = fold(note.text) || note.text;
    const folded = own === undefined ? words : `${words}\n${own}`;
    const same = sayingTheSame.get(folded);
    if (same) same.push({ position, note });
    else sayingTheSame.set(folded, [{ position, note }]);
  }

  const setAside = (members: readonly Placed[], reason: string): void => {
    for (const { position } of members) fates[position] = { status: 'set-aside', reason };
  };
  const hasContent = (members: readonly Placed[]): boolean =>
    members.some(({ note }) => contentWords(note.text, 1).length > 0);
  const isWanted = (members: readonly Placed[]): boolean => members.some(({ note }) => wanted.has(note.id));
  const empty = new Set<readonly Placed[]>();
  for (const [folded, members] of sayingTheSame) {
    if (hasContent(members)) continue;
    if (isWanted(members) || votesOf(members) > MOST_VOTES) empty.add(members);
    else {
      setAside(members, NO_CONTENT);
      sayingTheSame.delete(folded);
    }
  }
  const inOrder = [...sayingTheSame].sort(([a], [b]) => (a < b ? -1 : 1));
  const workshop = surveyWords(inOrder.map(([folded]) => folded.split('\n', 1)[0] ?? ''));
  const ideas: Idea[] = [];
  const doubts: (string | null)[] = [];
  for (const [, members] of inOrder) {
    const first = members.reduce((a, b) => (standsBefore(b.note, a.note) ? b : a));
    const doubt = empty.has(members) ? { sure: false, reason: NO_CONTENT } : null;
    const verdict = isWanted(members)
      ? null
      : (judgeNote(first.note.text, votesOf(members), contentWords, workshop) ?? doubt);
    if (verdict?.sure) {
      setAside(members, verdict.reason);
      continue;
    }
    const idea = ideas.length;
    for (const member of members) fates[member.position] = { status: member === first ? 'idea' : 'duplicate', idea };
    ideas.push({ note: first.note, repeats: members.filter((member) => member !== first).map(({ note }) => note) });
    doubts.push(verdict?.reason ?? null);
  }
  return { ideas, doubts, fates };
}

const votesOf = (members: readonly Placed[]): number => members.reduce((sum, { note }) => sum + (note.votes ?? 0), 0);

/** By text, then by id with the shorter first, so that N2 stands before N10. */
function standsBefore(a: Note, b: Note): boolean {
  if (a.text !== b.text) return a.text < b.text;
  if (a.id.length !== b.id.length) return a.id.length < b.id.length;
  return a.id < b.id;
}
