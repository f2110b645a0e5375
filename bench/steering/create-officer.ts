import type { LedgerEdit, Report } from '../../src/index.ts';
import type { Judgement } from '../quality/read-gold.ts';
import { repeatChains } from '../quality/repeat-chains.ts';

/** Somebody who answers as a careful reader labelled the notes. */
export interface Officer {
  /** Places one note, or sets it aside. */
  readonly sort: (id: string) => LedgerEdit;
  /**
   * One answer about ideas on the screen: the one that settles most of them, of equals that about the first. It says of some
   * that they go into one option, are set aside, or stay where they are.
   */
  readonly answer: (ids: readonly string[], report: Report) => readonly LedgerEdit[];
  readonly judge: (ids: readonly [string, string]) => LedgerEdit;
  /** The theme that an option stands for, by its title; undefined where it stands for none. */
  readonly themeOf: (title: string) => string | undefined;
}

/**
 * A simulated officer: looks at the draft once and says which option is which theme (the two that share most notes first);
 * a theme that no option stands for becomes a new option, by its own name, with the first idea of it. O(notes).
 */
export function createOfficer(draft: Report, gold: ReadonlyMap<string, Judgement>): Officer {
  const titleOf = pair(draft, gold);
  const themeOf = new Map([...titleOf].map(([theme, title]) => [title, theme]));
  const chains = repeatChains(new Map([...gold].map(([id, { duplicateOf }]) => [id, duplicateOf])));
  const sort = (id: string): LedgerEdit => {
    const theme = gold.get(id)?.theme ?? null;
    if (theme === null) return { kind: 'set-aside', id, note: '' };
    const title = titleOf.get(theme) ?? theme;
    titleOf.set(theme, title);
    themeOf.set(title, theme);
    return { kind: 'place', id, option: title };
  };
  return {
    sort,
    answer: (ids, report) => {
      const stands = new Map(report.ideas.map(({ id, option }) => [id, report.options[(option ?? 0) - 1]?.title]));
      const together = new Map<string | null, string[]>();
      for (const id of ids) {
        const theme = gold.get(id)?.theme ?? null;
        together.set(theme, [...(together.get(theme) ?? []), id]);
      }
      const right = ids.filter((id) => {
        const theme = gold.get(id)?.theme ?? null;
        return theme !== null && titleOf.get(theme) === stands.get(id);
      });
      const [most = []] = [...together.values(), right].sort((a, b) => b.length - a.length);
      return most.map(sort);
    },
    judge: ([a, b]) =>
      chains.get(a) === chains.get(b) ? { kind: 'repeat', id: b, of: a } : { kind: 'apart', ids: [a, b] },
    themeOf: (title) => themeOf.get(title),
  };
}

/** For each theme the title of its option: greedily by the notes that they share. */
function pair(draft: Report, gold: ReadonlyMap<string, Judgement>): Map<string, string> {
  const shared = new Map<string, { theme: string; title: string; count: number }>();
  for (const { id, option } of draft.ideas) {
    const theme = gold.get(id)?.theme ?? null;
    const title = draft.options[(option ?? 0) - 1]?.title;
    if (theme === null || title === undefined) continue;
    const key = JSON.stringify([theme, title]);
    shared.set(key, { theme, title, count: (shared.get(key)?.count ?? 0) + 1 });
  }
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { theme, title } of [...shared.values()].sort((a, b) => b.count - a.count)) {
    if (pairs.has(theme) || taken.has(title)) continue;
    pairs.set(theme, title);
    taken.add(title);
  }
  return pairs;
}
