/**
 * What a column is called that has no heading: "column A", "column AB", by the letters that a spreadsheet shows.
 * @param place from 0
 */
export function columnName(place: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `column ${letters}`;
}
