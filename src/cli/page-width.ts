/** Columns of a page in a file, or on a terminal that does not say how wide it is. */
export const PLAIN_WIDTH = 80;
/** The most on a wide screen: longer lines are hard to read. */
const WIDEST = 100;

/** Columns of what is written to standard output. */
export const screenWidth = (): number =>
  Math.min(WIDEST, (process.stdout.isTTY === true && process.stdout.columns) || PLAIN_WIDTH);
