import type { Comparable, ComparableIdea, ComparableOption } from '../../src/compare/comparison.ts';

/** An idea whose text is its id with "idea" before it, so that a change of either can be told. */
export const makeIdea = (id: string, option: number | null, more: Partial<ComparableIdea> = {}): ComparableIdea => ({
  id,
  text: `idea ${id}`,
  status: option === null ? 'set-aside' : 'option',
  option,
  duplicateOf: null,
  reason: option === null ? 'is a remark' : null,
  ...more,
});

/** Values and weights of criteria by id, as the total that they give. */
export function makeOption(
  title: string,
  criteria: Readonly<Record<string, readonly [value: number, weight: number]>>,
  support: Partial<ComparableOption['support']> = {},
): ComparableOption {
  const list = Object.entries(criteria).map(([id, [value, weight]]) => ({ id, value, weight }));
  return {
    title,
    total: list.reduce((sum, { value, weight }) => sum + value * weight, 0),
    criteria: list,
    support: { ideas: 1, separate: 1, votes: null, tables: null, ...support },
  };
}

/**
 * A small report by hand: the ids of the ideas of each option, in the order of the ranks, and of those set aside. Without
 * other words the totals fall from 0.9 by a tenth for each rank, all of it fit.
 */
export function makeComparable(
  groups: readonly (readonly string[])[],
  setAside: readonly string[] = [],
  more: Partial<Comparable> = {},
): Comparable {
  return {
    version: '0.1.0',
    date: null,
    inputs: [],
    settings: {},
    priorities: [],
    embedder: null,
    criteria: new Map([
      ['fit', 'Fit with the priorities'],
      ['support', 'Support'],
    ]),
    options: groups.map((_, place) => makeOption(`Option ${place + 1}`, { fit: [(9 - place) / 10, 1] })),
    ideas: [
      ...groups.flatMap((ids, place) => ids.map((id) => makeIdea(id, place + 1))),
      ...setAside.map((id) => makeIdea(id, null)),
    ],
    ...more,
  };
}
