import type { OptionList } from './option-list.ts';
import type { Page } from './page.ts';
import type { Session } from './session.ts';

/** All that takes part in a review: what to ask, what the options are called, and where things are shown and asked. */
export interface Conversation {
  readonly session: Session;
  readonly options: OptionList;
  readonly page: Page;
  /** The answers of this session that can be taken back, the last at the end. */
  readonly kept: Kept[];
}

/** An answer that was kept. */
export interface Kept {
  /** What is taken back with it, in words: "2 in option 3", "the merging of option 2 into 6". */
  readonly what: string;
  /** Gives the options the numbers and titles that they had before it. */
  readonly restore: () => void;
}
