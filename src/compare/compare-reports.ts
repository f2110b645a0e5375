import { compareGivens } from './compare-givens.ts';
import type {
  Comparable,
  ComparableIdea,
  Comparison,
  IdeaChange,
  IdeaClass,
  IdeaFlow,
  OptionFate,
  Side,
} from './comparison.ts';
import { decompose } from './decompose.ts';
import { findPlaces } from './find-places.ts';
import { matchIdeas } from './match-ideas.ts';
import { matchOptions, type OptionLink } from './match-options.ts';

/** A report and what it is called. */
export interface Named {
  readonly name: string;
  readonly report: Comparable;
}

/**
 * What changed between two reports, and because of what. Pure: the same two reports give the same comparison.
 * O(ideas + options squared x log of it).
 */
export function compareReports(old: Named, now: Named): Comparison {
  const [before, after] = [old.report, now.report];
  const nameOf = (id: string): string => after.criteria.get(id) ?? before.criteria.get(id) ?? id;
  const matched = matchIdeas(before.ideas, after.ideas).map((pair) => ({
    old: before.ideas[pair.old] ?? null,
    new: after.ideas[pair.new] ?? null,
    reworded: pair.reworded,
  }));

  const known = matched.filter((pair) => pair.old !== null && pair.new !== null);
  const shared = before.options.map(() => after.options.map(() => 0));
  const oldSizes = before.options.map(() => 0);
  const newSizes = after.options.map(() => 0);
  for (const pair of known) {
    const o = placeOf(pair.old);
    const n = placeOf(pair.new);
    if (o !== null) oldSizes[o] = (oldSizes[o] ?? 0) + 1;
    if (n !== null) newSizes[n] = (newSizes[n] ?? 0) + 1;
    const row = o === null ? undefined : shared[o];
    if (row && n !== null) row[n] = (row[n] ?? 0) + 1;
  }
  const links = matchOptions(shared, oldSizes, newSizes);
  const linkOfOld = new Map(links.flatMap((link) => link.old.map((o) => [o, link] as const)));
  const linkOfNew = new Map(links.flatMap((link) => link.new.map((n) => [n, link] as const)));
  const linksOf = (pair: Pick<IdeaChange, 'old' | 'new'>) => ({
    old: linkOfOld.get(placeOf(pair.old) ?? -1) ?? null,
    new: linkOfNew.get(placeOf(pair.new) ?? -1) ?? null,
  });

  const ideas = matched.map((pair): IdeaChange => {
    const { old: from, new: to } = linksOf(pair);
    return { ...pair, class: classOf(pair.old, pair.new, from !== null && from === to && becameIt(from, pair)) };
  });
  const flows = new Map(links.map((link) => [link, { same: 0, left: 0, dropped: 0, joined: 0, added: 0 }]));
  for (const idea of ideas) {
    const { old: from, new: to } = linksOf(idea);
    const [source, goal] = [from && flows.get(from), to && flows.get(to)];
    if (source && source === goal) source.same++;
    else {
      if (source) source[idea.new === null ? 'dropped' : 'left']++;
      if (goal) goal[idea.old === null ? 'added' : 'joined']++;
    }
  }

  const newOf = new Map(
    links.flatMap(({ old: [o], new: [n] }) => (o === undefined || n === undefined ? [] : [[o + 1, n + 1] as const])),
  );
  const rankOf = ({ old: [o = -1], new: [n = -1] }: OptionLink) => {
    const [was, is] = [before.options[o], after.options[n]];
    if (!was || !is) return null;
    return {
      rank: { old: o + 1, new: n + 1 },
      total: { old: was.total, new: is.total },
      ...decompose(was, is, nameOf),
      places: findPlaces(o + 1, n + 1, newOf, { old: before.options.length, new: after.options.length }),
    };
  };
  const noFlow: IdeaFlow = { same: 0, left: 0, dropped: 0, joined: 0, added: 0 };
  return {
    schemaVersion: 1,
    old: sideOf(old),
    new: sideOf(now),
    differences: compareGivens(before, after, nameOf),
    options: links.map((link) => ({
      fate: fateOf(link),
      old: link.old.map((o) => o + 1),
      new: link.new.map((n) => n + 1),
      ideas: flows.get(link) ?? noFlow,
      rank: rankOf(link),
    })),
    ideas,
    counts: countClasses(ideas),
  };
}

/**
 * Whether an idea went the way of its option: into the first of the new ones, where the others were merged, or out of the
 * first of the old ones, which was split; not from one that was merged into one that was split off.
 */
const becameIt = ({ old: [o], new: [n] }: OptionLink, idea: Pick<IdeaChange, 'old' | 'new'>): boolean =>
  placeOf(idea.old) === o || placeOf(idea.new) === n;

/** The place of an idea's option, from 0; null where it is in none. */
const placeOf = (idea: ComparableIdea | null): number | null =>
  idea === null || idea.option === null ? null : idea.option - 1;

function classOf(old: ComparableIdea | null, now: ComparableIdea | null, together: boolean): IdeaClass {
  if (old === null) return 'new';
  if (now === null) return 'gone';
  if (old.option === null) return now.option === null ? 'outside' : 'brought-in';
  if (now.option === null) return 'left-out';
  if (!together) return 'moved';
  return old.status === now.status ? 'stayed' : 'recounted';
}

function fateOf({ old, new: now, same }: OptionLink): OptionFate {
  if (old.length === 0) return 'new';
  if (now.length === 0) return 'gone';
  if (old.length > 1) return now.length > 1 ? 'redrawn' : 'merged';
  if (now.length > 1) return 'split';
  return same ? 'stayed' : 'changed';
}

function countClasses(ideas: readonly IdeaChange[]): Readonly<Record<IdeaClass, number>> {
  const counts: Record<IdeaClass, number> = {
    stayed: 0,
    recounted: 0,
    moved: 0,
    'left-out': 0,
    'brought-in': 0,
    outside: 0,
    new: 0,
    gone: 0,
  };
  for (const idea of ideas) counts[idea.class]++;
  return counts;
}

const sideOf = ({ name, report: { version, date, inputs, options, ideas } }: Named): Side => ({
  name,
  version,
  date,
  inputs,
  options,
  rows: ideas.length,
});
