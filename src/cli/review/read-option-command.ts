/** What an officer may do to whole options. */
export type OptionCommand =
  | { readonly kind: 'rename'; readonly number: number; readonly title: string }
  | { readonly kind: 'merge'; readonly from: number; readonly into: number }
  /** Ideas of the option that hold one of the words make a new one. */
  | { readonly kind: 'split'; readonly number: number; readonly words: readonly string[] };

/**
 * Reads "3 = New title", "3 > 5" (3 becomes part of 5) or "3 / bus, parking" (what speaks of buses or parking becomes an
 * option of its own).
 *
 * @returns undefined where it is none of these
 */
export function readOptionCommand(text: string): OptionCommand | undefined {
  const [, first = '', sign, rest = ''] = /^\s*(\d{1,3})\s*([=>/])\s*(\S.*?)\s*$/su.exec(text) ?? [];
  const number = Number(first);
  switch (sign) {
    case '=':
      return { kind: 'rename', number, title: rest };
    case '>':
      return /^\d{1,3}$/.test(rest) ? { kind: 'merge', from: number, into: Number(rest) } : undefined;
    case '/': {
      const words = rest.split(',').map((word) => word.trim().toLowerCase());
      return { kind: 'split', number, words: words.filter((word) => word !== '') };
    }
    default:
      return undefined;
  }
}
