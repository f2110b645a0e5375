import { placeInWords } from './place-in-words.ts';

/** Parts of a published report that may differ without the result being another: where the files lay, and who made it. */
const IRRELEVANT = new Set(['inputs[].name', 'begunFrom.name', 'generator.version']);

/**
 * The places where two published reports differ, each in words: `the title of option 1 (options[0].title): "A" in the
 * report, "B" now`.
 * O(size of the reports).
 */
export function findDifferences(old: unknown, now: unknown, place = ''): string[] {
  if (IRRELEVANT.has(place.replace(/\[\d+\]/g, '[]'))) return [];
  if (isList(old) && isList(now)) {
    if (old.length !== now.length) return [`${placeInWords(place)}: ${old.length} in the report, ${now.length} now`];
    return old.flatMap((item, i) => findDifferences(item, now[i], `${place}[${i}]`));
  }
  if (isMap(old) && isMap(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => findDifferences(old[key], now[key], place === '' ? key : `${place}.${key}`));
  }
  return Object.is(old, now) ? [] : [`${placeInWords(place)}: ${show(old)} in the report, ${show(now)} now`];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Long values are cut: the place is what matters. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57).toWellFormed()}...`;
}
