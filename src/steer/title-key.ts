import { fold } from '../fold.ts';

/** What two titles share where they mean the same option: all but case, spacing and punctuation, where there is more. */
export const titleKey = (title: string): string => fold(title) || title.trim();
