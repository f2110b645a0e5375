import type { Comparison, OptionChange, OptionFate } from '../../compare/comparison.ts';
import type { TableBlock } from '../block.ts';
import { outOf100 } from '../wording.ts';

const NONE = '-';

/** The ranking now beside that before: a row for each new option by rank, then those that are gone. */
export function rankingTable({ old, new: now, options }: Comparison): TableBlock {
  const rows = now.options.map(({ title, total }, place) => {
    const rank = place + 1;
    const change = options.find(({ new: ranks }) => ranks.includes(rank));
    // The first of several new ones takes in all that went into them; the others came from the first of the old.
    const sources = (change?.new[0] === rank ? change.old : change?.old.slice(0, 1)) ?? [];
    const scores = sources.map((source) => outOf100(old.options[source - 1]?.total ?? 0));
    const listed = (items: readonly (number | string)[]): string => (items.length === 0 ? NONE : items.join(', '));
    return [
      String(rank),
      listed(sources),
      title,
      outOf100(total),
      listed(scores),
      change ? FATE_WORDS[change.fate](change) : '',
    ];
  });
  const gone = options.filter(({ fate }) => fate === 'gone').flatMap(({ old: ranks }) => ranks);
  return {
    kind: 'table',
    caption: 'Ranks and scores, now and before',
    columns: [
      { heading: 'Rank now', figures: true, share: 1 },
      { heading: 'Rank before', figures: true, share: 1 },
      { heading: 'Option', figures: false, share: 4 },
      { heading: 'Score now', figures: true, share: 1 },
      { heading: 'Score before', figures: true, share: 1 },
      { heading: 'Its ideas', figures: false, share: 2 },
    ],
    rows: [
      ...rows,
      ...gone.map((rank) => {
        const { title = '', total = 0 } = old.options[rank - 1] ?? {};
        return [NONE, String(rank), title, NONE, outOf100(total), 'gone'];
      }),
    ],
  };
}

const FATE_WORDS: Readonly<Record<OptionFate, (change: OptionChange) => string>> = {
  stayed: keptWords,
  changed: keptWords,
  merged: () => 'merged',
  split: () => 'split off',
  redrawn: () => 'drawn anew',
  new: () => 'new',
  gone: () => 'gone',
};

/** "26 of 30 kept, 2 more". */
function keptWords({ ideas: { same, left, dropped, joined, added } }: OptionChange): string {
  const more = joined + added > 0 ? `, ${joined + added} more` : '';
  return left + dropped === 0
    ? `${more === '' ? 'the same' : `all ${same} kept`}${more}`
    : `${same} of ${same + left + dropped} kept${more}`;
}
