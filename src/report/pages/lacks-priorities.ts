import type { Report } from '../../model.ts';

/** What a report says in place of a file of priorities where a program gave them as values. */
const AS_VALUES = 'given as values';

/** Whether the priorities came from no file, so that no command can name them. */
export const lacksPriorities = ({ settings }: Report): boolean => settings.priorities === AS_VALUES;
