const TEENS = [11, 12, 13];
const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** "1st", "2nd", "3rd", "4th", "11th", "22nd". */
export const ordinal = (n: number): string => `${n}${TEENS.includes(n % 100) ? 'th' : (ENDINGS[n % 10] ?? 'th')}`;
