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
  /** For kinds that can say more of what was refused, or must show less of it because it may hold a secret. */
  readonly refuse?: (found: unknown) => Refusal;
}

/** What an error says of a value that is not valid. */
export interface Refusal {
  /** What to put after the word "got". */
  readonly shown: unknown;
  /** What to do about it; '' where what was expected says it all. */
  readonly cure: string;
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

/** How much something counts: a number, with or without a percent sign. */
export const weight = (min: number, max: number): Kind<number> => {
  const plain = number(min, max);
  return { ...plain, read: (found) => plain.read(typeof found === 'string' ? found.replace(/\s*%\s*$/, '') : found) };
};

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

/** Rows of a sheet by the numbers that a spreadsheet shows: so many from the top, or from one to another; 0 is none. */
export const rowSpan = (most: number): Kind<{ readonly first: number; readonly last: number } | null> => ({
  expected: `how many rows, counted from the top (0 for none), or the first and the last of them such as 3-4, up to row ${most}`,
  read: (found) => {
    if (typeof found === 'object' && found !== null && 'first' in found && 'last' in found) {
      if (found.first === 0 && found.last === 0) return { first: 0, last: 0 };
      return rowSpan(most).read(`${found.first}-${found.last}`);
    }
    if (/^\s*0\s*$/.test(String(found))) return { first: 0, last: 0 };
    const span = range(1, most).read(found);
    return span && { first: /[-\u2013]/.test(String(found)) ? span.min : 1, last: span.max };
  },
});

export const text = (expected: string): Kind<string | null> => ({
  expected,
  read: (found) => (typeof found === 'string' && found !== '' ? found : undefined),
});

/** A name that may be a number too: `2` in a settings file is the text "2". */
export const nameOrNumber = (expected: string): Kind<string | null> => ({
  expected,
  read: (found) => text(expected).read(typeof found === 'number' ? String(found) : found),
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

/** This computer by name or address: what is sent there does not travel. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The name of a model, such as `BAAI/bge-m3` or `qwen3-embedding:0.6b`; fit to be shown, and pasted into a shell. */
const MODEL = /^[A-Za-z0-9][\w.:/@+-]*$/;

/** A refused address as it may be shown: without what stands before the host (a password) and the query (often a key). */
const withoutSecrets = (address: string): string =>
  address.replace(/^(\w+:[/\\]*)?.*@/s, '$1***@').replace(/\?[^#]*/, '?***');

/**
 * A server and a model on it, such as `https://ai.example.org/v1#bge-m3`. Notes travel over https only, or by http within
 * this computer.
 * @param keyVariable the environment variable that takes a key, which has no place in an address
 */
export const modelAddress = (keyVariable: string): Kind<string | null> => {
  /** What to do about an address; '' where it is no address at all, undefined where nothing is wrong with it. */
  const cureOf = (found: unknown): string | undefined => {
    if (typeof found !== 'string' || /\s/.test(found) || !URL.canParse(found)) return '';
    const { protocol, hostname, username, password, search, hash } = new URL(found);
    if (protocol !== 'https:' && protocol !== 'http:') return '';
    if (username !== '' || password !== '') return `put the key in the environment variable ${keyVariable}`;
    if (search !== '') return `leave out the part from "?" on; a key goes in the environment variable ${keyVariable}`;
    if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
      return 'use https: notes may travel by http within this computer only (localhost, 127.0.0.1 or [::1])';
    }
    return MODEL.test(hash.slice(1)) ? undefined : 'put # and the name of the model after the address';
  };
  return {
    expected: 'the address of a server, # and a model, such as http://localhost:11434#nomic-embed-text',
    read: (found) => (typeof found === 'string' && cureOf(found) === undefined ? found : undefined),
    refuse: (found) => ({
      shown: typeof found === 'string' ? withoutSecrets(found) : found,
      cure: cureOf(found) ?? '',
    }),
  };
};

export const yesNo: Kind<boolean> = {
  expected: 'true or false',
  read: (found) => (typeof found === 'boolean' ? found : undefined),
};

/** One of some words; where `off` is one of them, `false` stands for it, as in a settings file or a flag with `no-`. */
export const oneOf = <T extends string>(...names: readonly T[]): Kind<T> => ({
  expected: `one of ${names.join(', ')}`,
  read: (found) => names.find((name) => name === found || (found === false && name === 'off')),
});

/** A setting whose default is nothing. */
export const orNull = <T>(kind: Kind<T>): Kind<T | null> => kind;

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
