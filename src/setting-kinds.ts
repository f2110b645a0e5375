/**
 * The kinds of value that a setting can have: what a valid one is, in words, and how it is read from a flag or a settings
 * file. To add a kind, add it here; the settings themselves are in settings.ts.
 */

/** How a setting's value is read: from a flag (always text) or from a settings file (text, number, list or map). */
export interface Kind<T> {
  /** What a valid value is, to follow the word "must be". */
  readonly expected: string;
  /** The value, or undefined where what was found is not valid. */
  readonly read: (found: unknown) => T | undefined;
}

/** A whole number or a range of them, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export const number = (min: number, max: number): Kind<number> => ({
  expected: `a number from ${min} to ${max}`,
  read: (found) => {
    const value = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    return typeof value === 'number' && value >= min && value <= max ? value : undefined;
  },
});

export const wholeNumber = (min: number, max: number): Kind<number> => ({
  expected: `a whole number from ${min} to ${max}`,
  read: (found) => {
    const value = number(min, max).read(found);
    return Number.isInteger(value) ? value : undefined;
  },
});

export const range = (min: number, max: number): Kind<Range> => ({
  expected: `a whole number from ${min} to ${max} or a range such as 5-6`,
  read: (found) => {
    if (typeof found === 'object' && found !== null && 'min' in found && 'max' in found) {
      return range(min, max).read(`${found.min}-${found.max}`);
    }
    const match = /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/.exec(String(found));
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    return min <= from && from <= to && to <= max ? { min: from, max: to } : undefined;
  },
});

export const text = (expected: string): Kind<string | null> => ({
  expected,
  read: (found) => (typeof found === 'string' && found !== '' ? found : undefined),
});

export const texts = (expected: string): Kind<readonly string[]> => ({
  expected,
  read: (found) => {
    const list = typeof found === 'string' ? [found] : found;
    return Array.isArray(list) && list.every((item) => typeof item === 'string' && item !== '') ? list : undefined;
  },
});

export const words: Kind<readonly string[]> = {
  expected: 'words separated by commas',
  read: (found) => {
    const list = typeof found === 'string' ? found.split(',') : found;
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) return undefined;
    return list.map((word) => word.trim()).filter((word) => word !== '');
  },
};

export const isoDate: Kind<string | null> = {
  expected: 'a date such as 2026-03-31',
  read: (found) => {
    if (typeof found !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(found)) return undefined;
    const date = new Date(`${found}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : undefined;
  },
};

export const yesNo: Kind<boolean> = {
  expected: 'true or false',
  read: (found) => (typeof found === 'boolean' ? found : undefined),
};

export const orAuto = (kind: Kind<number>): Kind<number | 'auto'> => ({
  expected: `${kind.expected} or auto`,
  read: (found) => (found === 'auto' ? 'auto' : kind.read(found)),
});

/** `name=value` pairs: "fit=40,support=30", or a map in a settings file. A comma only parts where a known name follows. */
export const pairs = <T>(
  expected: string,
  names: string,
  readValue: (found: unknown) => T | undefined,
): Kind<Readonly<Record<string, T>>> => ({
  expected,
  read: (found) => {
    const entries: [string, unknown][] = [];
    if (typeof found === 'string') {
      for (const part of found.split(new RegExp(`,(?=\\s*(?:${names})\\s*=)`))) {
        const equals = part.indexOf('=');
        if (equals < 0) return undefined;
        entries.push([part.slice(0, equals), part.slice(equals + 1)]);
      }
    } else if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
      entries.push(...Object.entries(found));
    } else return undefined;
    const result = new Map<string, T>();
    for (const [name, raw] of entries) {
      const value = readValue(typeof raw === 'string' ? raw.trim() : raw);
      if (value === undefined || name.trim() === '') return undefined;
      result.set(name.trim(), value);
    }
    return Object.fromEntries(result);
  },
});
