import type { Report } from '../../model.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';

/** The options as an officer sees them during a session: their numbers stay, whatever their ranks become. */
export interface OptionList {
  readonly all: () => readonly { readonly number: number; readonly title: string }[];
  readonly title: (number: number) => string | undefined;
  /** The number that a title goes by; undefined where it has none. */
  readonly number: (title: string | undefined) => number | undefined;
  readonly rename: (number: number, title: string) => void;
  /** Takes up new options, and strikes out those that are no more. */
  readonly follow: (report: Report) => void;
  /** Takes up the options that an officer has just made, of which no report knows yet. */
  readonly await: (edits: readonly LedgerEdit[]) => void;
  /** Gives what brings the list back to what it is now. */
  readonly snapshot: () => () => void;
}

export function createOptionList(report: Report): OptionList {
  const titles = new Map<number, string>();
  const add = (title: string): void => {
    if (list.number(title) === undefined) titles.set(Math.max(0, ...titles.keys()) + 1, title);
  };
  const list: OptionList = {
    all: () => [...titles].map(([number, title]) => ({ number, title })),
    title: (number) => titles.get(number),
    number: (title) => [...titles].find(([, known]) => known === title)?.[0],
    rename: (number, title) => void titles.set(number, title),
    follow: ({ options }) => {
      const standing = new Set(options.map(({ title }) => title));
      for (const [number, title] of titles) if (!standing.has(title)) titles.delete(number);
      for (const { title } of options) add(title);
    },
    await: (edits) => {
      for (const edit of edits) if (edit.kind === 'place') add(edit.option);
    },
    snapshot: () => {
      const now = [...titles];
      return () => {
        titles.clear();
        for (const [number, title] of now) titles.set(number, title);
      };
    },
  };
  list.follow(report);
  return list;
}
