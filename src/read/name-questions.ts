/**
 * Short names for the questions of a sheet, by which the ids of their answers end and --columns asks for them: the sheet's
 * own ("Q7"), where all have one, or else Q1, Q2 and so on. They stay the same whichever questions are read. Cost: O(columns).
 * @param aliases other names of the columns, '' for none
 * @param notes the columns of each note of a row, as they are read where nobody names any
 * @returns the aliases, those of the questions replaced where they are no short names
 */
export function nameQuestions(aliases: readonly string[], notes: readonly (readonly number[])[]): readonly string[] {
  const questions = notes.length > 1 ? notes.map(([first = -1]) => first) : [];
  const own = questions.map((column) => aliases[column] ?? '');
  if (areShort(own)) return aliases;
  return aliases.map((alias, column) => {
    const place = questions.indexOf(column);
    return place < 0 ? alias : `Q${place + 1}`;
  });
}

const areShort = (names: readonly string[]): boolean =>
  names.every((name) => /^\w{1,12}$/.test(name)) && new Set(names).size === names.length;
