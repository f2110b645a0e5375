import { fold } from '../fold.ts';
import type { Note, Ruling } from '../model.ts';

/** The notes as officers ruled, before anything is sifted. */
export interface RuledNotes {
  /** Those that an officer set aside say so; those that an officer wants are no longer left out by the sheet. */
  readonly notes: readonly Note[];
  /** Ids of notes that are ideas because an officer said so, whatever the judges think of them. */
  readonly wanted: ReadonlySet<string>;
  /** For notes in the very words of another that officers keep apart, what tells them from it; by id. */
  readonly apart: ReadonlyMap<string, string>;
}

/** Applies what officers decided about single notes to the notes. O(notes). */
export function ruleNotes(notes: readonly Note[], rulings: ReadonlyMap<string, Ruling>): RuledNotes {
  if (rulings.size === 0) return { notes, wanted: new Set(), apart: new Map() };
  const wanted = new Set<string>();
  const ruled = notes.map((note) => {
    const ruling = rulings.get(note.id);
    if (ruling?.status === 'set-aside') return { ...note, excluded: asideReason(ruling.note) };
    if (ruling?.status !== 'idea' && ruling?.status !== 'repeat' && !ruling?.apartFrom.length) return note;
    wanted.add(note.id);
    const { excluded: _, ...kept } = note;
    return kept;
  });
  const words = new Map<string, Note[]>();
  for (const note of ruled) {
    const key = fold(note.text);
    const same = words.get(key);
    if (same) same.push(note);
    else words.set(key, [note]);
  }
  const apart = new Map<string, string>();
  for (const same of words.values()) {
    // The note that first names an option tells it from others; its number changes from ledger to ledger.
    const placed = new Map<number, string>();
    for (const { id } of same) {
      const option = rulings.get(id)?.option ?? null;
      if (option !== null && (placed.get(option) ?? id) >= id) placed.set(option, id);
    }
    for (const { id } of same.length > 1 ? same : []) {
      const { option = null, apartFrom = [] } = rulings.get(id) ?? {};
      if (apartFrom.some((other) => same.some((one) => one.id === other))) apart.set(id, id);
      else if (placed.size > 1 && option !== null) apart.set(id, `with ${placed.get(option)}`);
    }
  }
  return { notes: ruled, wanted, apart };
}

const asideReason = (note: string): string => `set aside by an officer${note === '' ? '' : `: ${note}`}`;
