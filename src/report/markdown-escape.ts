import { oneLine } from './one-line.ts';

/** Characters that can mean something anywhere in a line, to GitHub or to pandoc (maths, citations, attributes, subscripts). */
const ANYWHERE = /[\\`*_[<|$^~{@#]/g;

/** Runs of hyphens, which become dashes, rules and table borders. */
const HYPHENS = /--+/g;

/** The colon of an address and the dot of "www.", without which GitHub makes no link; the first colon of an emoji's name. */
const ADDRESS_OR_EMOJI = /:(?=\/\/|[\w+-]+:)|(?<=www)\./gi;

/** What looks like the name of a character. */
const ENTITY = /&(?=#?\w+;)/g;

/** What makes a list, quotation, definition, block or caption of the line that it begins; the last character is the one that does it. */
const LINE_START = /^(?:[-+>:]|Table(?=:)|\(?(?:\d+|[a-z]|[ivxlcdm]+)(?=[.)](?:\s|$)))/i;

/**
 * Text from the notes as Markdown that shows the same words on GitHub and through pandoc, on one line and with no effect
 * of its own, wherever it is put: paragraph, list, heading, caption or table cell. Ordinary prose stays as it is, to be
 * read in the source. O(n). See https://spec.commonmark.org/0.31.2/#backslash-escapes and
 * https://pandoc.org/MANUAL.html#pandocs-markdown.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(HYPHENS, (run) => '\\-'.repeat(run.length))
    .replace(ENTITY, '\\&')
    .replace(ADDRESS_OR_EMOJI, '\\$&')
    .replace(LINE_START, (start) => (/^\W$/.test(start) ? `\\${start}` : `${start}\\`));
