import { ALIASES, type Field, VOCABULARY } from './vocabulary.ts';

/** A tag as it is meant: its kind and name, free of case, spacing and characters that cannot be seen. */
export interface ParsedTag {
  readonly kind: 'text' | 'open' | 'unless' | 'close' | 'unknown';
  /** As the vocabulary writes it, where it is known; else as it was written, on one line. */
  readonly name: string;
  /** What it means; undefined where it is not known. */
  readonly field: Field | undefined;
}

const KINDS = new Map([
  ['#', 'open'],
  ['^', 'unless'],
  ['/', 'close'],
  ['', 'text'],
] as const);

/** "Option  title", "option_title" and "OptionTitle" are one name. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '');

const BY_KEY: ReadonlyMap<string, { readonly name: string; readonly field: Field | undefined }> = new Map([
  ...[...ALIASES].map(([alias, name]) => [keyOf(alias), { name: alias, field: fieldNamed(name) }] as const),
  ...VOCABULARY.map((field) => [keyOf(field.name), { name: field.name, field }] as const),
]);

function fieldNamed(name: string): Field | undefined {
  return VOCABULARY.find((field) => field.name === name);
}

/** No name is nearly as long. */
const LONGEST = 200;

/** @param inside what stands between the braces */
export function parseTag(inside: string): ParsedTag {
  if (inside.length > LONGEST) return { kind: 'text', name: inside, field: undefined };
  const plain = inside
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, sign = '', written = ''] = /^([^\p{L}\p{N}\s]?) ?(.*)$/u.exec(plain) ?? [];
  const kind = KINDS.get(sign as '#' | '^' | '/' | '');
  const found = BY_KEY.get(keyOf(written));
  if (kind === undefined) return { kind: 'unknown', name: plain, field: undefined };
  return { kind, name: found?.name ?? written, field: found?.field };
}
