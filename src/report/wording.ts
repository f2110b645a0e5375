/** How counts, shares, lists and dates are put into words, the same in every format; pure functions of their arguments. */

const NUMBERS = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** 1234567 as "1,234,567", to two decimals at most; by hand, because the locale of the computer must not show. */
export const grouped = (n: number): string =>
  String(Math.round(n * 100) / 100 + 0).replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** "1 idea", "2 ideas", "1,200 ideas". */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

/** A small number as a word ("six"), a large one in figures. */
export const numberWord = (n: number): string => NUMBERS[n] ?? grouped(n);

export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "1st", "2nd", "11th", "22nd". */
export function ordinal(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14;
  return `${n}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A share from 0 to 1 as "62%"; what is nearly nothing or nearly all is not called nothing or all. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'under 1%';
  if (whole === 100 && share < 1) return 'over 99%';
  return `${whole + 0}%`;
}

/** A value from 0 to 1 as a whole number out of 100. */
export const outOf100 = (value: number): string => String(Math.round(value * 100) + 0);

/** Two decimals, never "-0.00". */
export const twoDecimals = (value: number): string => (Math.round(value * 100) / 100 + 0).toFixed(2);

/** "2026-03-31" as "31 March 2026". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** At most `longest` characters, cut at a space where there is one; the cut shows as "...". */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text
    .slice(0, longest - 3)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : undefined).trimEnd()}...`;
}
