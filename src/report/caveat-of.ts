import type { Report } from '../model.ts';

/** What a Board should know before it relies on one option, as running sentences; '' where there is nothing. O(concerns). */
export const caveatOf = ({ coverage }: Report, option: number): string =>
  coverage.concerns
    .filter((concern) => concern.option === option)
    .map(({ message }) => `${message}.`)
    .join(' ');
