/** The words in which a ledger says what the machine's first draft had made of a note, and what it had called an option. */

/** What stands for the machine's title of an option that officers made. */
export const NO_DRAFT = 'none';
/** The draft had set the note aside. */
export const ASIDE = 'set aside';
/** Between the titles of options that were merged. */
export const JOIN = ' + ';

/** The draft had taken the note for a repeat of another. */
export const repeatWords = (id: string): string => `a repeat of ${id}`;

/** Whether the draft put the note in no option of its own. */
export const isNoOption = (words: string): boolean => words === ASIDE || words.startsWith(repeatWords(''));

/** What the machine calls an option, whatever officers call it; of one that officers made, what they call it. */
export const draftTitle = (title: string, machineTitle: string): string =>
  machineTitle === '' || machineTitle === NO_DRAFT ? title : machineTitle;
