/** "Public sector" is the "Public" sector. */
const ENDING = /(?<=\S)\s+sector$/iu;
/** A name that says itself what it names: "Table 3", "Blue team". */
const SPEAKING = /\b(?:breakout|group|room|session|stall|table|team|workshop)\b/iu;
/** What is written on the cards on tables: "3", "B", "3a". */
const CARD = /^(?:\d{1,3}\p{L}?|\p{L}\d{0,2})$/u;
/** Longer names are cut; they are known by their beginnings. */
const LONGEST = 50;

/**
 * A sector or table in the middle of a sentence: `the "private" sector`, "table 3", "Table 3", `table "East"`. What is quoted is the sheet's own word. O(1).
 */
export function nameSource(by: 'sector' | 'table', name: string): string {
  const short = shorten(name);
  if (by === 'table') {
    if (CARD.test(short)) return `table ${short}`;
    return SPEAKING.test(short) ? short : `table "${short}"`;
  }
  return `the "${short.replace(ENDING, '')}" sector`;
}

/** On one line, and not longer than can be read. */
function shorten(name: string): string {
  const letters = Array.from(name.slice(0, 2 * LONGEST).replace(/\s+/gu, ' '));
  return letters.length <= LONGEST && name.length <= 2 * LONGEST
    ? letters.join('')
    : `${letters.slice(0, LONGEST).join('').trimEnd()}...`;
}
