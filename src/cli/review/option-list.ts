import type { Report } from '../../model.ts';

/** The options as an officer sees them during a session: their numbers stay, whatever their ranks become. */
export interface OptionList {
  readonly all: () => readonly { readonly number: number; readonly title: string }[];
  readonly title: (number: number) => string | undefined;
  /** The number that a title goes by; undefined where it has none. */
  readonly number: (title: string | undefined) => number | undefined;
  readonly rename: (number: number, title: string) => void;
  /** Takes up an option that an officer has just made. */
  readonly add: (title: string) => void;
  /** Takes up new options, and strikes out those that are no more. */
  readonly follow: (report: Report) => void;
}

export function createOptionList(report: Report): OptionList {
  const titles = new Map<number, string>();
  const list: OptionList = {
    all: () => [...titles].map(([number, title]) => ({ number, title })),
    title: (number) => titles.get(number),
    number: (title) => [...titles].find(([, known]) => known === title)?.[0],
    rename: (number, title) => void titles.set(number, title),
    add: (title) => {
      if (list.number(title) === undefined) titles.set(Math.max(0, ...titles.keys()) + 1, title);
    },
    follow: ({ options }) => {
      const standing = new Set(options.map(({ title }) => title));
      for (const [number, title] of titles) if (!standing.has(title)) titles.delete(number);
      for (const { title } of options) list.add(title);
    },
  };
  list.follow(report);
  return list;
}
