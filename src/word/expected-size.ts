import type { Scope } from './engine.ts';
import { parseTag } from './parse-tag.ts';

/**
 * How long a part becomes when it is filled, without filling it: what stands in a list counts once for each of its items, in
 * all the lists around it, and a field as long as its values are together. A template of a few lines can ask for gigabytes.
 * O(tags + data).
 *
 * @param xml a part whose tags are written whole and are in order (read-part.ts, check-tags.ts)
 * @returns characters
 */
export function expectedSize(xml: string, data: Scope): number {
  const totals = totalsOf(data);
  const times: number[] = [1];
  let size = 0;
  let done = 0;
  for (const { 0: tag, 1: inside = '', index } of xml.matchAll(/\{([#^/]?[^{}]*)\}/g)) {
    const now = times.at(-1) ?? 1;
    size += (index - done) * now;
    done = index + tag.length;
    const { kind, field } = parseTag(inside);
    if (kind === 'close') times.pop();
    else if (kind === 'unless') times.push(now);
    else if (kind === 'open') times.push(field?.kind === 'list' ? (totals.items.get(field.name) ?? 0) : now);
    // A field of the list that it stands in is printed with each of its values once; one of the paper each time.
    else
      size +=
        field?.within.length === 0
          ? (totals.letters.get(field.name) ?? 0) * now
          : (totals.letters.get(field?.name ?? '') ?? 0);
  }
  return size + (xml.length - done) * (times[0] ?? 1);
}

/** How many items each list has in all, and how long the values of each field are together. */
function totalsOf(data: Scope): {
  readonly items: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
} {
  const items = new Map<string, number>();
  const letters = new Map<string, number>();
  const add = (scope: Scope): void => {
    for (const [name, value] of Object.entries(scope)) {
      const [totals, amount] = typeof value === 'string' ? [letters, value.length] : [items, value.length];
      totals.set(name, (totals.get(name) ?? 0) + amount);
      if (typeof value !== 'string') for (const item of value) add(item);
    }
  };
  add(data);
  return { items, letters };
}
