import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTION_VERBS } from '../../src/describe/action-verbs.ts';
import { describeOptions } from '../../src/describe/describe-options.ts';
import { distil, readNotes } from '../../src/index.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { createStemmer } from '../../src/text/stem.ts';
import { IDEAS } from '../cli/run.ts';
import { sourceOf } from '../read/source-of.ts';
import { portraitsOf } from './portraits-of.ts';

const contentWords = createContentWords([]);
const stem = createStemmer();
const SMALL_VERBS = new Set(['put', 'keep', 'give', 'look', 'do']);

describe('describeOptions', () => {
  it('gives each option a title, exemplars and a summary that quotes them', () => {
    const source = portraitsOf(['Run night buses', 'Night buses', 'More night buses'], ['Plant trees']);
    const [buses] = describeOptions({ ...source, readIdeas: null, doubts: [] });
    expect(buses?.title).toBe('Run night buses');
    expect(buses?.exemplars).toHaveLength(3);
    expect(buses?.summary).toMatch(/^3 of the 3 different ideas mention “buses”/);
    expect(buses?.summary).toContain(`“${buses?.exemplars[0]?.text}” (${buses?.exemplars[0]?.id})`);
  });
});

describe('the options of the away day', async () => {
  const { notes } = await readNotes([sourceOf(readFileSync(IDEAS))], {});
  const report = await distil({ notes, settings: { options: { min: 6, max: 6 } } });
  const textsOf = (rank: number): string[] =>
    report.ideas.filter(({ option, status }) => option === rank && status === 'option').map(({ text }) => text);

  it('have titles of at most ten words that start with a verb and hold no word that their ideas do not', () => {
    for (const { rank, title } of report.options) {
      const words = title.split(' ');
      const verb = words[0]?.toLowerCase() ?? '';
      expect(words.length).toBeLessThanOrEqual(10);
      expect(ACTION_VERBS.has(verb) || SMALL_VERBS.has(verb), title).toBe(true);
      const own = new Set(textsOf(rank).flatMap((text) => contentWords(text).map(stem)));
      for (const word of contentWords(title)) expect(own, title).toContain(stem(word));
    }
    expect(new Set(report.options.map(({ title }) => title)).size).toBe(report.options.length);
  });

  it('have summaries whose counts are true and whose quotations are verbatim', () => {
    const byId = new Map(report.ideas.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
    for (const { rank, summary } of report.options) {
      for (const [, quoted = '', id = ''] of summary.matchAll(/“([^“]*?)(?: …)?” \(([^)]+)\)/gu))
        expect(byId.get(id)).toContain(quoted);
      const texts = textsOf(rank);
      expect(summary).not.toMatch(/NaN|undefined/);
      for (const [, count, forms = ''] of summary.matchAll(
        /(\d+) (?:of the \d+ different ideas )?mention ((?:“\p{L}+”(?: or )?)+)/gu,
      )) {
        const words = [...forms.matchAll(/“(\p{L}+)”/gu)].map(([, word]) => word);
        const one = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
        expect(texts.filter((text) => one.test(text)).length, summary).toBe(Number(count));
      }
      for (const [, of] of summary.matchAll(/of the (\d+) different ideas/g)) expect(Number(of)).toBe(texts.length);
    }
  });
});
