import { markup } from './markup.ts';

const { paragraph, table } = markup;

/** Short ways to write the text of the built-in template. */
export const prose = {
  heading: (level: 1 | 2 | 3, text: string, properties = ''): string => paragraph(`Heading${level}`, text, properties),
  body: (text: string): string => paragraph('BodyText', text),
  /** What must not be overlooked. */
  caution: (text: string): string => paragraph('Caveat', text),
  /** A place for an officer to write. */
  blank: (label: string): string => paragraph('BodyText', `${label}: [to be completed by officers]`),
  /** What stands between the ends of a list or condition, each of which has a line of its own. */
  each: (name: string, ...within: readonly string[]): readonly string[] => [
    paragraph('BodyText', `{#${name}}`),
    ...within,
    paragraph('BodyText', `{/${name}}`),
  ],
  bullets: (list: string, text: string): readonly string[] => prose.each(list, paragraph('ListBullet', text)),
  numbers: (list: string, text: string): readonly string[] => prose.each(list, paragraph('ListNumber', text)),
  /** A column of words, with its part of the width in per cent. */
  words: (heading: string, width: number) => ({ heading, width }),
  figures: (heading: string, width: number) => ({ heading, width, figures: true }),
  table,
} as const;
