import type { OptionList } from './option-list.ts';
import type { Prompts } from './prompts.ts';
import type { Session } from './session.ts';

/** All that takes part in a review: what to ask, what the options are called, who is asked, and how things are said. */
export interface Conversation {
  readonly session: Session;
  readonly options: OptionList;
  readonly prompts: Prompts;
  readonly say: (text: string) => void;
  /** Columns of the screen. */
  readonly width: number;
}
