import { fold } from '../fold.ts';

const DATE_OR_NUMBER =
  /^[\d\s.,:/%£$€-]+$|^\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]\d{2,4}$/i;

/**
 * Whether a cell is what a spreadsheet makes of "3-4", "May 2026" or a number with a unit, or holds no letter or digit at
 * all, such as "?": no name that an officer would give an option.
 */
export const isDamaged = (cell: string): boolean => DATE_OR_NUMBER.test(cell) || fold(cell) === '';
