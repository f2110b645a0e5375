import type { Comparison, Differences } from '../../compare/comparison.ts';
import { count, grouped, list, percent } from '../wording.ts';

/** What was given to the program otherwise, a sentence each; none where nothing was. */
export function givenSentences({ differences }: Comparison): string[] {
  const { inputs, weights, settings, priorities, embedder, version } = differences;
  // The shares and priorities as they were used say more than what was asked for, or the name of a file.
  const said = new Set([...(weights.length > 0 ? ['weights'] : []), ...(priorities.length > 0 ? ['priorities'] : [])]);
  const others = settings.filter(({ name }) => !said.has(name));
  return [
    ...inputs.map(inputSentence),
    ...(weights.length > 0 ? [weightsSentence(weights)] : []),
    ...others.map(
      (setting) => `The setting "${nameOf(setting.name)}": ${shown(setting.old)} before, ${shown(setting.new)} now.`,
    ),
    ...priorities.map(prioritySentence),
    ...(embedder ? [`Meanings: ${reading(embedder.old)} before, ${reading(embedder.new)} now.`] : []),
    ...(version ? [`The program: version ${version.old} before, ${version.new} now.`] : []),
  ];
}

const called = (name: string): string => (name === '' ? 'notes that came from no file' : name);

function inputSentence({ old, new: now }: Differences['inputs'][number]): string {
  if (old === null) return `The notes: with ${called(now?.name ?? '')} (${count(now?.rows ?? 0, 'row')}) now.`;
  if (now === null) return `The notes: without ${called(old.name)} (${count(old.rows, 'row')}) now.`;
  const name = called(now.name);
  if (old.name !== now.name)
    return `The notes: ${called(old.name)} (${count(old.rows, 'row')}) before, ${name} (${count(now.rows, 'row')}) now.`;
  if (old.rows === now.rows) return `The notes: ${name} has other contents in its ${count(now.rows, 'row')}.`;
  return `The notes: ${name} had ${count(old.rows, 'row')} before, and has ${grouped(now.rows)} now.`;
}

const weightsSentence = (weights: Differences['weights']): string =>
  `The weights: ${weights.map(({ name, old, new: now }) => `${name} ${percent(old)} before, ${percent(now)} now`).join('; ')}.`;

function prioritySentence({ old, new: now }: Differences['priorities'][number]): string {
  if (old === null) return `Priorities: "${now?.name}" is new.`;
  if (now === null) return `Priorities: "${old.name}" is gone.`;
  const parts = [
    ...(old.weight === now.weight ? [] : [`weighs ${now.weight} now, ${old.weight} before`]),
    ...(old.description === now.description ? [] : ['is described in other words']),
  ];
  return `Priorities: "${now.name}" ${list(parts)}.`;
}

const reading = (embedder: string | null): string => (embedder === null ? 'not read' : `read by ${embedder}`);

/** A setting as it is written in a settings file: `stopWords` is `stop-words`. */
const nameOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A value as an officer would type it. */
function shown(value: unknown): string {
  if (value === undefined) return 'not known';
  if (value === null) return 'not given';
  if (Array.isArray(value)) return value.length === 0 ? 'not given' : value.map(String).join(',');
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) return span(value.min, value.max);
  if ('first' in value && 'last' in value) return span(value.first, value.last);
  const entries = Object.entries(value);
  return entries.length === 0 ? 'not given' : entries.map(([key, item]) => `${key}=${String(item)}`).join(',');
}

const span = (from: unknown, to: unknown): string => (from === to ? String(from) : `${from}-${to}`);
