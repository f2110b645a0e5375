import { foldHeading } from './fold-heading.ts';

/**
 * Why the sheet itself says that a row does not count: comments that moderators rejected, archived cards, proposals that
 * were withdrawn, test answers. '' where it says nothing of the kind. Cost: O(1).
 * @param heading of the status column: "moderated", "Archived", "Status"
 * @param value cleaned
 */
export function exclusionOf(heading: string, value: string): string {
  const name = foldHeading(heading);
  const word = value.toLowerCase();
  const excluded =
    (MODERATED.test(name) && word === '-1') ||
    (UNWANTED.test(name) && YES.has(word)) ||
    (WANTED.test(name) && NO.has(word)) ||
    EXCLUDING.test(word);
  return excluded ? `left out in the sheet itself (${heading}: ${value})` : '';
}

/** Polis marks rejected comments with -1. */
const MODERATED = /^moderat/;
/** What nobody wants to count, where the answer is yes. */
const UNWANTED = /^(?:is )?(?:archived|deleted|hidden|removed|rejected|spam|test|trashed|withdrawn)$/;
const WANTED = /^(?:is )?approved$/;
const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', '0']);
const EXCLUDING =
  /^(?:archived?|deleted|hidden|not approved|off[- ]topic|rejected|removed|spam|survey preview|survey test|trash(?:ed)?|withdrawn)$/;

/** A legend explains the colours of a whiteboard; its stickies are rows of the export like any other. */
export const inLegend = (theme: string): string =>
  /^(?:legend|key)$/i.test(theme) ? `stands in the legend of the board (${theme})` : '';
