import type { Report } from '../../model.ts';
import { oneLine } from '../one-line.ts';
import { lacksPriorities } from './lacks-priorities.ts';

/** What no shell, on Windows or elsewhere, takes for anything but itself. */
const SAFE = /^[\w./:=,+-]+$/;

const quoted = (text: string): string => {
  const whole = oneLine(text);
  return SAFE.test(whole) ? whole : `"${whole.replaceAll('"', '\\"')}"`;
};

/** How the report names what came by no file, and how the command line does. */
const STANDARD_INPUT = 'standard input';

const file = (name: string): string => (name === STANDARD_INPUT ? '-' : quoted(name));

/** "stopWords" as "--stop-words". */
const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A setting's value as its flag takes it; null where there is nothing to give. */
function argument(value: unknown): string | null {
  if (value === null || value === undefined || value === false || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(',');
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) return value.min === value.max ? `${value.min}` : `${value.min}-${value.max}`;
  if ('first' in value && 'last' in value) return value.last === 0 ? '0' : `${value.first}-${value.last}`;
  const pairs = Object.entries(value).map(([name, part]) => `${name}=${part}`);
  return pairs.length === 0 ? null : pairs.join(',');
}

/**
 * The command that gives this report again, with every setting that the result depends on, but for priorities that came
 * from no file; '' where no file was read.
 */
export function commandLine(report: Report): string {
  const { generator, inputs, settings } = report;
  const files = inputs.map(({ name }) => name).filter((name) => name !== '');
  if (files.length === 0) return '';
  const flags = Object.entries(settings).flatMap(([name, value]) => {
    const given = argument(value);
    if (given === null || (name === 'priorities' && lacksPriorities(report))) return [];
    if (name === 'priorities') return [flag(name), file(given)];
    return value === true ? [flag(name)] : [flag(name), quoted(given)];
  });
  return [generator.name, ...files.map(file), ...flags].join(' ');
}
