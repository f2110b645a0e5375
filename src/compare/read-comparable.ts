import { errors } from '../errors.ts';
import type { InputSummary, Report, Status, Support } from '../model.ts';
import type { Comparable, ComparableIdea, ComparableOption } from './comparison.ts';

/** A published report as it was parsed, its settings, priorities and generator checked. */
export type Parsed = Pick<Report, 'generator' | 'settings' | 'priorities'> & Readonly<Record<string, unknown>>;

const STATUSES: readonly Status[] = ['option', 'duplicate', 'set-aside', 'blank'];

/**
 * Takes from a published report what a comparison rests on. Only fields that every version publishes are asked for;
 * those that came later may be missing. O(size of the report).
 * @param file named in errors
 * @throws DistilError `not-a-report`, with the place of the first field that is not what it must be
 */
export function readComparable(file: string, parsed: Parsed): Comparable {
  const { number, text, maybe, one, list, map } = checksFor(file);
  const option = (found: unknown, place: string): ComparableOption => {
    const { title, total, criteria, support } = map(found, place);
    return {
      title: text(title, `${place}.title`),
      total: number(total, `${place}.total`),
      criteria: list(criteria, `${place}.criteria`, (item, at) => {
        const { id, value, weight } = map(item, at);
        return {
          id: text(id, `${at}.id`),
          value: number(value, `${at}.value`),
          weight: number(weight, `${at}.weight`),
        };
      }),
      support: supportOf(support, `${place}.support`),
    };
  };
  const supportOf = (found: unknown, place: string): Support => {
    const { ideas, separate, votes, tables } = map(found, place);
    return {
      ideas: number(ideas, `${place}.ideas`),
      separate: number(separate, `${place}.separate`),
      votes: maybe(number)(votes, `${place}.votes`),
      tables: maybe(number)(tables, `${place}.tables`),
    };
  };
  const options = list(parsed.options, 'options', option);
  const rank = (found: unknown, place: string): number => {
    const value = number(found, place);
    if (options[value - 1] === undefined)
      throw errors.notAReport(file, `${place} is ${value}, and it has no such option`);
    return value;
  };
  const idea = (found: unknown, place: string): ComparableIdea => {
    const entry = map(found, place);
    return {
      id: text(entry.id, `${place}.id`),
      text: text(entry.text, `${place}.text`),
      status: one(STATUSES)(entry.status, `${place}.status`),
      option: maybe(rank)(entry.option, `${place}.option`),
      duplicateOf: maybe(text)(entry.duplicateOf, `${place}.duplicateOf`),
      reason: maybe(text)(entry.reason, `${place}.reason`),
    };
  };
  const input = (found: unknown, place: string): InputSummary => {
    const { name, sha256, rows } = map(found, place);
    return {
      name: text(name, `${place}.name`),
      sha256: text(sha256, `${place}.sha256`),
      rows: number(rows, `${place}.rows`),
    };
  };
  const named = (found: unknown, place: string): [string, string] => {
    const { id, name } = map(found, place);
    return [text(id, `${place}.id`), text(name, `${place}.name`)];
  };
  return {
    version: parsed.generator.version,
    date: maybe(text)(parsed.date ?? null, 'date'),
    inputs: list(parsed.inputs, 'inputs', input),
    settings: parsed.settings,
    priorities: parsed.priorities,
    embedder:
      parsed.meaning === undefined || parsed.meaning === null
        ? parsed.meaning
        : text(map(parsed.meaning, 'meaning').embedder, 'meaning.embedder'),
    criteria: new Map(list(parsed.criteria ?? [], 'criteria', named)),
    options,
    ideas: list(parsed.ideas, 'ideas', idea),
  };
}

type Check<T> = (found: unknown, place: string) => T;

/** What a field must be; each throws the error that names the file and the place. */
function checksFor(file: string) {
  const wrong = (place: string, expected: string) => errors.notAReport(file, `${place} is not ${expected}`);
  const number: Check<number> = (found, place) => {
    if (typeof found === 'number' && Number.isFinite(found)) return found;
    throw wrong(place, 'a number');
  };
  const text: Check<string> = (found, place) => {
    if (typeof found === 'string') return found;
    throw wrong(place, 'a text');
  };
  const map: Check<Readonly<Record<string, unknown>>> = (found, place) => {
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Record<string, unknown>;
    throw wrong(place, 'an object');
  };
  const list = <T>(found: unknown, place: string, item: Check<T>): T[] => {
    if (!Array.isArray(found)) throw wrong(place, 'a list');
    return found.map((value, i) => item(value, `${place}[${i}]`));
  };
  const maybe =
    <T>(check: Check<T>): Check<T | null> =>
    (found, place) =>
      found === null ? null : check(found, place);
  const one =
    <T extends string>(known: readonly T[]): Check<T> =>
    (found, place) => {
      const value = known.find((name) => name === found);
      if (value !== undefined) return value;
      throw wrong(place, `one of ${known.join(', ')}`);
    };
  return { number, text, map, list, maybe, one };
}
