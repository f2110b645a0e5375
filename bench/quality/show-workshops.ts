import { basename } from 'node:path';
import { table } from '../table.ts';
import { meanScores } from './mean-scores.ts';
import type { WorkshopResult } from './measure-workshop.ts';
import { SCORE_HEADINGS, scoreCells } from './show-groupings.ts';

/** The tables for workshops: the options, once for each way of asking, and then what does not depend on their number. */
export function showWorkshops(results: readonly WorkshopResult[]): string {
  const runs = results.flatMap(({ file, themes, runs }) =>
    runs.map((run) => ({ name: basename(file), themes, ...run })),
  );
  const means = [...new Set(runs.map(({ asked }) => asked))].map((asked) => [
    'mean',
    asked,
    ...new Array<number>(4).fill(Number.NaN),
    ...scoreCells(meanScores(runs.filter((run) => run.asked === asked).map(({ scores }) => scores.groups))),
  ]);
  const options = table(
    ['workshop', 'options asked', 'options', 'themes', 'notes', 'placed', ...SCORE_HEADINGS],
    [
      ...runs.map(({ name, asked, options, themes, scores: { groups } }) => [
        name,
        asked,
        options,
        themes,
        groups.notes,
        groups.placed,
        ...scoreCells(groups),
      ]),
      ...means,
    ],
  );
  const rest = table(
    [
      'workshop',
      'not found',
      'with priority',
      'priority right',
      'stated right',
      'repeats P',
      'R',
      'F1',
      'set aside P',
      'R',
    ],
    results.flatMap(({ file, runs: [first] }) => {
      if (!first) return [];
      const { notFound, priority, repeats, setAside } = first.scores;
      return [
        [
          basename(file),
          notFound,
          priority.ideas,
          priority.best,
          priority.stated,
          repeats.precision,
          repeats.recall,
          repeats.f1,
          setAside.precision,
          setAside.recall,
        ],
      ];
    }),
  );
  return `${options}\n\n${rest}`;
}
