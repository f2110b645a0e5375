/** What an officer may answer to "Which option does this idea belong to?" and, but for the first two, to anything else. */
export type Answer =
  | { readonly kind: 'option'; readonly number: number }
  | { readonly kind: 'new' | 'aside' | 'yes' | 'no' | 'skip' | 'undo' | 'options' | 'repeats' | 'help' | 'quit' };

const WORDS: ReadonlyMap<string, Exclude<Answer['kind'], 'option'>> = new Map([
  ['n', 'new'],
  ['new', 'new'],
  ['x', 'aside'],
  ['y', 'yes'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['s', 'skip'],
  ['', 'skip'],
  ['u', 'undo'],
  ['o', 'options'],
  ['r', 'repeats'],
  ['?', 'help'],
  ['h', 'help'],
  ['q', 'quit'],
]);

/** @returns undefined where the answer is none */
export function readAnswer(text: string): Answer | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,3}$/.test(word)) return { kind: 'option', number: Number(word) };
  const kind = WORDS.get(word);
  return kind && { kind };
}
