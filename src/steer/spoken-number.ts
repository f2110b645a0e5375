const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number of an option as officers may say it, "Option 4" or "four"; null where the cell says none. */
export function spokenNumber(cell: string): number | null {
  const [, said = ''] = /^(?:option\s*)?(\d{1,3}|[a-z]+)$/i.exec(cell) ?? [];
  const word = WORDS.indexOf(said.toLowerCase());
  if (word >= 0) return word + 1;
  return /^\d/.test(said) ? Number(said) : null;
}
