import type { InputSummary, Priority } from '../model.ts';
import type { Change, Comparable, Differences } from './comparison.ts';

/** What was given to the program otherwise for the new report than for the old. O(inputs + settings + priorities). */
export function compareGivens(old: Comparable, now: Comparable, nameOf: (id: string) => string): Differences {
  return {
    version: old.version === now.version ? null : { old: old.version, new: now.version },
    embedder:
      old.embedder === undefined || now.embedder === undefined || old.embedder === now.embedder
        ? null
        : { old: old.embedder, new: now.embedder },
    inputs: compareInputs(old.inputs, now.inputs),
    settings: [...new Set([...Object.keys(old.settings), ...Object.keys(now.settings)])]
      .map((name) => ({ name, old: given(old.settings, name), new: given(now.settings, name) }))
      .filter((setting) => canonical(setting.old) !== canonical(setting.new)),
    priorities: comparePriorities(old.priorities, now.priorities),
    weights: compareWeights(old, now, nameOf),
  };
}

const given = (settings: Comparable['settings'], name: string): unknown =>
  Object.hasOwn(settings, name) ? settings[name] : undefined;

/** A value as a text that is equal where the value is; "not set" is the same as "not known" to an earlier version. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Files are the same where their bytes are, whatever they are called; else those of one name belong together, and those
 * that are left where there is one on each side.
 */
function compareInputs(old: readonly InputSummary[], now: readonly InputSummary[]): Change<InputSummary | null>[] {
  const before = [...old];
  const after = [...now];
  const takeBoth = (same: (a: InputSummary, b: InputSummary) => boolean): Change<InputSummary>[] =>
    [...before].flatMap((input) => {
      const place = after.findIndex((other) => same(input, other));
      const other = after[place];
      if (!other) return [];
      before.splice(before.indexOf(input), 1);
      after.splice(place, 1);
      return [{ old: input, new: other }];
    });
  takeBoth((a, b) => a.sha256 === b.sha256 && a.rows === b.rows && (a.sha256 !== '' || a.name === b.name));
  const renewed = takeBoth((a, b) => a.name === b.name);
  const replaced = before.length === 1 && after.length === 1 ? takeBoth(() => true) : [];
  return [
    ...renewed,
    ...replaced,
    ...before.map((input) => ({ old: input, new: null })),
    ...after.map((input) => ({ old: null, new: input })),
  ];
}

/** Priorities of one name belong together. */
function comparePriorities(old: readonly Priority[], now: readonly Priority[]): Change<Priority | null>[] {
  const before = new Map(old.map((priority) => [priority.name, priority]));
  const after = new Map(now.map((priority) => [priority.name, priority]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const change = { old: before.get(name) ?? null, new: after.get(name) ?? null };
    const same = change.old?.description === change.new?.description && change.old?.weight === change.new?.weight;
    return same ? [] : [change];
  });
}

/** Weights are the same for all options of a report, so that the first speaks for all. */
function compareWeights(old: Comparable, now: Comparable, nameOf: (id: string) => string): Differences['weights'] {
  const weights = ({ options }: Comparable): ReadonlyMap<string, number> =>
    new Map(options[0]?.criteria.map(({ id, weight }) => [id, weight]));
  const before = weights(old);
  const after = weights(now);
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => ({ id, name: nameOf(id), old: before.get(id) ?? 0, new: after.get(id) ?? 0 }))
    .filter((weight) => weight.old !== weight.new);
}
