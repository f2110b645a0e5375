/** The singular of a noun in small letters, as English forms it nearly always; "glass" and "bus" stay. O(length). */
export const singular = (noun: string): string =>
  noun
    .replace(/ies$/u, 'y')
    .replace(/(ss|sh|ch|x|us)es$/u, '$1')
    .replace(/([^su])s$/u, '$1');
