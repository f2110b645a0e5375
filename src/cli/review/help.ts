/** What may be typed, in running text that the page breaks into lines. */

export const HELP_ON_IDEAS = [
  'A number puts all ideas on the screen into that option, and ideas like them follow. Letters say which: "3 ac" puts a and c',
  'into 3 and asks on about the rest; "3 ac, 1 b, x d" says it all at once; "3, 1 b" puts b into 1, the rest into 3. y leaves',
  'ideas where they are, for good. n makes a new option. x sets notes aside: they are no suggestions. s asks about something',
  'else. All of them take letters. u takes the last answer back (undo). o renames, merges and splits whole options. r asks',
  'about repeats, or stops it. q ends; every answer is saved at once.',
].join(' ');

export const HELP_ON_PAIRS = [
  'y says that the two are one idea: the second counts as a repeat of the first. n keeps them two, for good. s asks about the',
  'next pair. u takes the last answer back (undo). r goes back to which option ideas belong to. o renames, merges and splits',
  'whole options. q ends; every answer is saved at once.',
].join(' ');
