import { compareReports } from '../../../src/compare/compare-reports.ts';
import type { Comparable, ComparableIdea, Comparison } from '../../../src/compare/comparison.ts';
import { makeComparable, makeOption } from '../../compare/make-comparable.ts';

/** Two small reports by hand between which everything happened that can, and their comparison. */

/** Options by rank: title, value of fit and of support, ideas, votes, ids of their ideas. */
type Line = readonly [title: string, fit: number, support: number, votes: number, ids: readonly string[]];

function report(
  lines: readonly Line[],
  setAside: readonly string[],
  weights: readonly [fit: number, support: number],
  changed: (idea: ComparableIdea) => ComparableIdea,
  more: Partial<Comparable>,
): Comparable {
  const groups = lines.map(([, , , , ids]) => ids);
  const { ideas, ...rest } = makeComparable(groups, setAside, {
    options: lines.map(([title, fit, support, votes, ids]) =>
      makeOption(
        title,
        { fit: [fit, weights[0]], support: [support, weights[1]] },
        { ideas: ids.length, separate: ids.length, votes },
      ),
    ),
  });
  return { ...rest, ideas: ideas.map(changed), ...more };
}

const oldReport = report(
  [
    ['Run evening buses', 0.9, 1, 60, ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']],
    ['Give vouchers to small firms', 0.8, 0.9, 40, ['B1', 'B2', 'B3', 'B4', 'B5']],
    ['Insulate homes', 0.7, 0.8, 30, ['C1', 'C2', 'C3', 'C4']],
    ['Train fitters', 0.6, 0.7, 20, ['D1', 'D2', 'D3']],
    ['Paint the sheds', 0.5, 0.6, 10, ['E1', 'E2']],
    ['Grow food', 0.1, 0.2, 5, ['F1', 'F2']],
  ],
  ['X1', 'X2'],
  [0.6, 0.4],
  (idea) => (idea.id === 'A2' ? { ...idea, status: 'duplicate', duplicateOf: 'A1' } : idea),
  {
    inputs: [
      { name: 'ideas.csv', sha256: 'a'.repeat(64), rows: 24 },
      { name: 'late.csv', sha256: 'b'.repeat(64), rows: 0 },
    ],
    settings: { options: { min: 5, max: 6 }, seed: 1, stopWords: [], weights: { fit: 60, support: 40 } },
    priorities: [
      { number: 1, name: 'Transport', description: 'Buses', weight: 1 },
      { number: 2, name: 'Homes', description: 'Warm homes', weight: 1 },
    ],
    embedder: 'the built-in sentence encoder',
  },
);

const newReport = report(
  [
    ['Insulate homes and train fitters', 0.9, 1, 70, ['C1', 'C2', 'C3', 'C4', 'D1', 'D2', 'D3', 'B5']],
    ['Run evening buses', 0.9, 0.8, 45, ['A1', 'A2', 'A3', 'A4', 'X1']],
    ['Give vouchers to small firms', 0.8, 0.7, 40, ['B1', 'B2', 'B3', 'B4']],
    ['Run buses on Sundays', 0.7, 0.5, 25, ['A5', 'A6', 'N1']],
    ['Open a workshop', 0.5, 0.4, 20, ['N2', 'N3']],
    ['Grow food', 0.1, 0.2, 5, ['F1']],
  ],
  ['X2', 'F2'],
  [0.4, 0.6],
  (idea) => (idea.id === 'A3' ? { ...idea, text: 'idea A3, sharpened' } : idea),
  {
    version: '0.2.0',
    date: '2026-03-31',
    inputs: [{ name: 'ideas.csv', sha256: 'c'.repeat(64), rows: 25 }],
    settings: {
      options: { min: 6, max: 6 },
      seed: 1,
      stopWords: ['bus', 'Leicester'],
      weights: { fit: 40, support: 60 },
    },
    priorities: [
      { number: 1, name: 'Homes', description: 'Warm and dry homes', weight: 2 },
      { number: 2, name: 'Skills', description: 'Training', weight: 1 },
    ],
    embedder: null,
  },
);

export const sampleComparison: Comparison = compareReports(
  { name: 'march.json', report: oldReport },
  { name: 'june.json', report: newReport },
);

export const sameComparison: Comparison = compareReports(
  { name: 'march.json', report: oldReport },
  { name: 'march.json', report: oldReport },
);

/** The same with the texts that people wrote, and the names of files, exchanged for others. */
export function withTexts(text: (n: number) => string): Comparison {
  let n = 0;
  const next = (): string => text(n++);
  const spoilt = (from: Comparable): Comparable => ({
    ...from,
    options: from.options.map((option) => ({ ...option, title: next() })),
    ideas: from.ideas.map((idea) => ({ ...idea, text: `${next()} ${idea.id}`, reason: idea.reason && next() })),
    settings: { ...from.settings, columns: { text: next() } },
    priorities: from.priorities.map((priority) => ({ ...priority, name: next() })),
    inputs: from.inputs.map((input) => ({ ...input, name: next() })),
    criteria: new Map([...from.criteria.keys()].map((id) => [id, next()])),
  });
  return compareReports({ name: next(), report: spoilt(oldReport) }, { name: next(), report: spoilt(newReport) });
}
