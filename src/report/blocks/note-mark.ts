/** What every format puts before a paragraph that must not be overlooked, so that it is not told by colour alone. */
export const NOTE_MARK = 'Please note:';
