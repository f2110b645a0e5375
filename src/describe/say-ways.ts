import type { Way } from './find-subjects.ts';

/** Ways in one line, a verb that serves several said once: "run late buses and a market", "open toilets and add signs". */
export function sayWays(ways: readonly Pick<Way, 'verb' | 'object'>[]): string {
  const objects = new Map<string, string[]>();
  for (const { verb, object } of ways) objects.set(verb, [...(objects.get(verb) ?? []), object]);
  return list([...objects].map(([verb, own]) => `${verb} ${list(own)}`));
}

const list = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
