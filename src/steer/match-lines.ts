import { fold } from '../fold.ts';
import type { LedgerLine, Note } from '../model.ts';
import { idFinder } from './id-finder.ts';

/** A spreadsheet's cells end at 32,767 letters; what it cut off is not compared. */
const COMPARED = 30_000;

const textKey = (text: string): string => fold(text.slice(0, COMPARED));

/** Whether a note has no id of its own but goes by its row, which another row may have next time. */
const goesByRow = ({ id, row, input }: Note): boolean =>
  id === String(row) ||
  id === `${input + 1}:${row}` ||
  id.startsWith(`${row}.`) ||
  id.startsWith(`${input + 1}:${row}.`);

export interface Matched {
  /** The id of the note that each line is about, as it is now; by the line's place. */
  readonly ids: readonly (string | null)[];
  /** Lines whose note is not among these. */
  readonly missing: readonly LedgerLine[];
  /** Lines that were found by their id alone, and whose note says something else now. */
  readonly reworded: ReadonlySet<LedgerLine>;
  /** How many lines were found by what their note says. */
  readonly sameText: number;
}

/**
 * Finds the note of each line of a ledger: by id and text; then by text alone, in the order of both (rows were inserted or
 * sorted, or the spreadsheet took an id for a date); then by id alone, where the id is the sheet's own and the text was
 * corrected, or the column of ideas is gone; such an id may be typed in another case. A line with a text is not about a
 * blank row. No note is given to two lines. O(lines + notes).
 */
export function matchLines(lines: readonly LedgerLine[], notes: readonly Note[]): Matched {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const found: (string | null)[] = lines.map(() => null);
  const taken = new Set<string>();
  const take = (place: number, note: Note | undefined): void => {
    if (!note || taken.has(note.id)) return;
    taken.add(note.id);
    found[place] = note.id;
  };
  const eachOpen = (visit: (line: LedgerLine, place: number) => void): void =>
    lines.forEach((line, place) => {
      if (found[place] === null) visit(line, place);
    });

  eachOpen((line, place) => {
    const note = byId.get(line.id);
    if (note && textKey(note.text) === textKey(line.text)) take(place, note);
  });
  const reworded = new Set<LedgerLine>();
  const findId = idFinder([...byId.keys()]);
  const byText = new Map<string, Note[]>();
  for (const note of notes) {
    if (taken.has(note.id) || note.text === '') continue;
    const key = textKey(note.text);
    const same = byText.get(key);
    if (same) same.push(note);
    else byText.set(key, [note]);
  }
  eachOpen((line, place) => take(place, byText.get(textKey(line.text))?.shift()));
  const sameText = lines.filter(({ text }, place) => text !== '' && found[place] !== null).length;
  eachOpen((line, place) => {
    const note = byId.get(findId(line.id) ?? '');
    if (!note || taken.has(note.id)) return;
    if (line.text !== '' && (note.text === '' || goesByRow(note))) return;
    take(place, note);
    if (line.text !== '') reworded.add(line);
  });
  return { ids: found, reworded, sameText, missing: lines.filter((_, place) => found[place] === null) };
}
