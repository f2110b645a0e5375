import type { Support } from '../../model.ts';
import { count, list } from '../wording.ts';

/**
 * How the support for an option changed: "14 more ideas and 60 more votes". Support is measured beside the option with
 * the most, so that it can change where nothing in the option itself did.
 */
export function supportWords(old: Support, now: Support, rose: boolean): string {
  const parts = [
    ...difference(now.separate - old.separate, 'different idea'),
    ...(old.votes === null || now.votes === null ? [] : difference(now.votes - old.votes, 'vote')),
  ];
  if (parts.length > 0) return list(parts);
  const same = now.votes === null ? 'as many ideas as before' : 'as many ideas and votes as before';
  return `${same}, but the option with the most has ${rose ? 'fewer' : 'more'}`;
}

const difference = (n: number, one: string): string[] => {
  const [first, ...rest] = count(Math.abs(n), one).split(' ');
  return n === 0 ? [] : [`${first} ${n < 0 ? 'fewer' : 'more'} ${rest.join(' ')}`];
};
