import type { Act } from './find-acts.ts';

/** Acts in one line, a verb that serves several said once: "run late buses and a market", "open toilets and add signs". */
export function sayActs(acts: readonly Pick<Act, 'verb' | 'object'>[]): string {
  const objects = new Map<string, string[]>();
  for (const { verb, object } of acts) objects.set(verb, [...(objects.get(verb) ?? []), object]);
  return list([...objects].map(([verb, own]) => `${verb} ${list(own)}`));
}

const list = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
