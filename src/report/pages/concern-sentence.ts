import type { Concern } from '../../model.ts';

/** "Option 2: 38 of 58 notes came from table 3."; of all options together without a lead. */
export const concernSentence = ({ option, message }: Concern): string =>
  `${option === null ? '' : `Option ${option}: `}${message}.`;
