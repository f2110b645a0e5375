import type { Option } from '../../model.ts';

/** "2. Match the crowd": an option in a row of a table. */
export const optionName = ({ rank, title }: Option): string => `${rank}. ${title}`;
