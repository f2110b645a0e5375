/** White space and line breaks of every kind. */
const SPACE = /[\s\u0085]+/gu;

/** Characters that steer a terminal or turn the direction of the text that follows them; none of them can be seen. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/**
 * A text from the notes on one line, safe to show among other text: line breaks and runs of white space become one
 * space; control characters, overrides of the writing direction and halves of characters are taken out. Every visible
 * character stays. O(n).
 */
export const oneLine = (text: string): string => text.toWellFormed().replace(SPACE, ' ').replace(STEERING, '').trim();
