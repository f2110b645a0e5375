import type { LedgerLine } from '../model.ts';

/**
 * What an officer does to a ledger, as edits of its lines: exactly what they would type into the spreadsheet. Each gives
 * the lines anew and leaves those that it was given alone. O(lines).
 */
export type LedgerEdit =
  /** `option` is the number or title of an option, or the name of a new one. */
  | { readonly kind: 'place'; readonly id: string; readonly option: string }
  | { readonly kind: 'set-aside'; readonly id: string; readonly note: string }
  | { readonly kind: 'repeat'; readonly id: string; readonly of: string }
  | { readonly kind: 'apart'; readonly ids: readonly [string, string] }
  /** The title of every line of the option, by its number; the title of another option merges the two. */
  | { readonly kind: 'title'; readonly option: string; readonly title: string };

export function editLines(lines: readonly LedgerLine[], edit: LedgerEdit): LedgerLine[] {
  const change = (id: string, part: (line: LedgerLine) => Partial<LedgerLine>): LedgerLine[] =>
    lines.map((line) => (line.id === id ? { ...line, ...part(line) } : line));
  switch (edit.kind) {
    case 'place':
      return change(edit.id, () => ({ status: 'option', option: edit.option, pin: 'yes', duplicateOf: '' }));
    case 'set-aside':
      return change(edit.id, ({ note }) => ({ status: 'set-aside', pin: 'yes', note: edit.note || note }));
    case 'repeat':
      return change(edit.id, () => ({ status: 'duplicate', pin: 'repeat', duplicateOf: edit.of }));
    case 'apart': {
      const [id, other] = edit.ids;
      return change(id, ({ apartFrom }) => ({ apartFrom: [...new Set([...apartFrom, other])] }));
    }
    case 'title':
      return lines.map((line) => (line.option === edit.option ? { ...line, title: edit.title } : line));
    default:
      return edit satisfies never;
  }
}
