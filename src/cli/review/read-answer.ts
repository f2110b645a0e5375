import type { Question } from '../../model.ts';

/** Where an officer puts ideas on the screen. */
export interface Sorting {
  /** The number of an option, or what else becomes of the ideas. */
  readonly to: number | 'stay' | 'new' | 'aside' | 'skip';
  /** The letters of the ideas, as typed; none for all that are named nowhere else in the answer. */
  readonly letters: readonly string[];
}

/** What an officer may answer. */
export type Answer =
  | { readonly kind: 'sort'; readonly sortings: readonly Sorting[] }
  | { readonly kind: 'same' | 'different' }
  | { readonly kind: 'skip' | 'undo' | 'options' | 'repeats' | 'help' | 'quit' };

const COMMANDS: ReadonlyMap<string, Exclude<Answer['kind'], 'sort'>> = new Map([
  ['s', 'skip'],
  ['', 'skip'],
  ['u', 'undo'],
  ['o', 'options'],
  ['r', 'repeats'],
  ['?', 'help'],
  ['q', 'quit'],
]);

const OF_A_PAIR: typeof COMMANDS = new Map([
  ['y', 'same'],
  ['yes', 'same'],
  ['n', 'different'],
  ['no', 'different'],
]);

const DESTINATIONS: ReadonlyMap<string, Exclude<Sorting['to'], number>> = new Map([
  ['y', 'stay'],
  ['n', 'new'],
  ['x', 'aside'],
  ['s', 'skip'],
]);

/**
 * Reads an answer: a command, `y` or `n` about a pair, or where ideas go: "3" for all of them, "3 a c" or "ac 3" for two,
 * "3 ac, 1 b, x d" for several at once; "option 3" is 3. Beside a number any letters are read, also those of no idea.
 *
 * @returns undefined where the answer is none
 */
export function readAnswer(text: string, about: Question['kind']): Answer | undefined {
  const typed = text.trim().toLowerCase();
  const kind = COMMANDS.get(typed) ?? (about === 'repeat' ? OF_A_PAIR.get(typed) : undefined);
  if (kind) return { kind };
  if (about === 'repeat') return undefined;
  const sortings = typed.split(/[,;]/).map(readSorting);
  return sortings.every((one) => one !== undefined) ? { kind: 'sort', sortings } : undefined;
}

/** "3 a c", "3ac", "a c 3", "x b", "3", "option 3". */
function readSorting(text: string): Sorting | undefined {
  const plain = text.replace(/\boption\s*(?=\d)/, '').trim();
  const [, before = '', to = '', after = ''] =
    /^([a-z\s]*)(\d{1,3})([a-z\s]*)$/.exec(plain) ?? /^([a-m\s]*)([ynxs])([a-m\s]*)$/.exec(plain) ?? [];
  const letters = [...before, ...after].filter((letter) => /\S/.test(letter));
  const named = DESTINATIONS.get(to);
  if (named !== undefined) return { to: named, letters };
  return /^\d+$/.test(to) ? { to: Number(to), letters } : undefined;
}
