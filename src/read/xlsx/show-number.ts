import type { NumberMeaning } from './number-formats.ts';

/**
 * A number of a cell as a person reads it: "12.5", "25%", "2026-03-31", "2026-03-31 14:30", "14:30". Excel counts days
 * from the end of 1899 and takes 1900 for a leap year, which it was not
 * (https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year); old workbooks of the
 * Macintosh count from 1904. What is no number is given back as it stands.
 * @param written as the file has it: "0.10000000000000001"
 */
export function showNumber(written: string, meaning: NumberMeaning, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  switch (meaning) {
    case 'number':
      return plain(value);
    case 'percent':
      return `${plain(value * 100)}%`;
    case 'date':
    case 'time':
    case 'dateTime': {
      const shown = showTime(value, meaning, from1904);
      return shown ?? plain(value);
    }
    default:
      return meaning satisfies never;
  }
}

/** Excel keeps fifteen digits; what comes after them is noise of the machine. */
const DIGITS = 15;
const plain = (value: number): string => String(Number(value.toPrecision(DIGITS)));

const DAY = 86_400_000;
/** The day that is not there: 29 February 1900. */
const LEAP_DAY = 60;
/** 31 December 9999, the last that Excel knows. */
const LAST_DAY = 2_958_466;

function showTime(value: number, meaning: 'date' | 'time' | 'dateTime', from1904: boolean): string | undefined {
  if (value < 0 || value >= LAST_DAY) return undefined;
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < LEAP_DAY ? 31 : 30);
  const rounded = new Date(zero + Math.round((value * DAY) / 1000) * 1000).toISOString();
  const date = rounded.slice(0, 10);
  const clock = rounded.slice(11, rounded.slice(17, 19) === '00' ? 16 : 19);
  if (meaning === 'date') return date;
  if (meaning === 'time') return value < 1 ? clock : `${date} ${clock}`;
  return clock === '00:00' ? date : `${date} ${clock}`;
}
