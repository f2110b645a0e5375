import type { ComparableIdea, Comparison, Side } from '../../compare/comparison.ts';
import type { ComparisonWriter } from './comparison-writer.ts';

/** Lines of ideas written at a time. */
const BATCH = 1_000;

/** Finer digits are noise of the arithmetic; finer than those of a report, so that contributions add up to 1e-9. */
const DECIMALS = 1e12;

const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS + 0;

const side = ({ name, version, date, inputs, options, rows }: Side) => ({
  name,
  version,
  date,
  inputs: inputs.map((input) => ({ name: input.name, sha256: input.sha256, rows: input.rows })),
  rows,
  options: options.map(({ title, total }, place) => ({ rank: place + 1, title, total })),
});

const before = (comparison: Comparison) => ({
  schemaVersion: comparison.schemaVersion,
  old: side(comparison.old),
  new: side(comparison.new),
  differences: {
    version: comparison.differences.version,
    embedder: comparison.differences.embedder,
    inputs: comparison.differences.inputs,
    settings: comparison.differences.settings.map(({ name, old = null, new: now = null }) => ({ name, old, new: now })),
    priorities: comparison.differences.priorities,
    weights: comparison.differences.weights,
  },
  options: comparison.options.map(({ fate, old, new: now, ideas, rank }) => ({
    fate,
    old,
    new: now,
    ideas: { same: ideas.same, left: ideas.left, dropped: ideas.dropped, joined: ideas.joined, added: ideas.added },
    rank: rank && {
      rank: rank.rank,
      total: rank.total,
      contributions: rank.contributions.map(({ id, name, value, weight, byWeight, byValue }) => ({
        id,
        name,
        value,
        weight,
        byWeight: rounded(byWeight),
        byValue: rounded(byValue),
      })),
      rest: rounded(rank.rest),
      places: rank.places,
    },
  })),
  counts: comparison.counts,
});

const place = (idea: ComparableIdea | null) =>
  idea && { id: idea.id, status: idea.status, option: idea.option, duplicateOf: idea.duplicateOf, reason: idea.reason };

/** Everything that a comparison holds, for programs; schema/comparison.schema.json describes every field. O(ideas). */
export const comparisonJson: ComparisonWriter = {
  name: 'json',
  endings: ['.json'],
  *write(comparison) {
    yield `${JSON.stringify(before(comparison), null, 2).slice(0, -'\n}'.length)},\n  "ideas": [`;
    for (let start = 0; start < comparison.ideas.length; start += BATCH) {
      const lines = comparison.ideas.slice(start, start + BATCH).map((idea) => {
        const { class: kind, reworded, old, new: now } = idea;
        const text = (now ?? old)?.text ?? '';
        const oldText = reworded ? (old?.text ?? '') : null;
        return `\n    ${JSON.stringify({ class: kind, text, oldText, old: place(old), new: place(now) })}`;
      });
      yield (start === 0 ? '' : ',') + lines.join(',');
    }
    yield '\n  ]\n}\n';
  },
};
