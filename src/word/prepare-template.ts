import { errors } from '../errors.ts';
import { checkTags } from './check-tags.ts';
import type { DocumentPart, PlacedTag, Problem } from './document-part.ts';
import { freeControls } from './free-controls.ts';
import { liftLoops } from './lift-loops.ts';
import { decodeXml, isXml, openDocument, type Parts } from './open-document.ts';
import { parseTag } from './parse-tag.ts';
import { readPart } from './read-part.ts';
import { refreshContents } from './refresh-contents.ts';
import { readRelationships } from './relationships.ts';
import { remarkOn } from './remark-on.ts';
import { styleNames } from './style-names.ts';
import { isProperties, type TextPart, textParts } from './template-parts.ts';

/** A template that was opened and checked. */
export interface Template {
  readonly parts: Parts;
  readonly texts: readonly (TextPart & DocumentPart)[];
  readonly tags: readonly PlacedTag[];
  /** All that keeps it from being filled. */
  readonly problems: readonly Problem[];
  /** What can be filled and will not look as it was meant. */
  readonly remarks: readonly Problem[];
}

/**
 * Opens a template and finds everything that is wrong with it, without data. O(bytes).
 * @throws DistilError `template-refused` where it is no Word document that can be opened safely
 */
export function prepareTemplate(file: string, bytes: Uint8Array): Template {
  const parts = openDocument(file, bytes);
  const length = textParts(parts).reduce((sum, { name }) => sum + (parts.get(name)?.length ?? 0), 0);
  if (length > MOST_TEXT)
    throw errors.templateRefused(
      file,
      'holds more than 2 MB of text, some two hundred pages',
      'leave out what is the same in every paper',
    );
  const styles = [...parts].filter(([name]) => /(?:^|\/)styles\.xml$/.test(name)).map(([, part]) => decodeXml(part));
  const contents = new Set(
    styles.flatMap((xml) => [...styleNames(xml)]).flatMap(([name, id]) => (/^toc \d$/.test(name) ? [id] : [])),
  );
  const texts = textParts(parts).map((part) => {
    const read = readPart(decodeXml(parts.get(part.name) ?? new Uint8Array(0)), part.place, contents);
    return { ...part, ...read, xml: refreshContents(freeControls(liftLoops(read.xml))) };
  });
  if (texts.reduce((sum, { tags }) => sum + tags.length, 0) > MOST_TAGS)
    throw errors.templateRefused(
      file,
      'holds more than 5,000 fields',
      'let lists repeat what is the same for each option',
    );
  const problems = texts.flatMap((part) => [...part.problems, ...checkTags(part.tags)]);
  const names = new Set(texts.map(({ name }) => name));
  const others = [...parts].filter(
    ([name]) => !names.has(name) && name.startsWith('word/') && isXml(name) && !isProperties(name),
  );
  return {
    parts,
    texts,
    tags: texts.flatMap(({ tags }) => tags),
    problems: [...problems, ...[...parts].flatMap(([name, part]) => linked(name, part))],
    remarks: [
      ...texts.flatMap(({ tags }) => remarkOn(tags)),
      ...others.flatMap(([name, part]) => unfilled(name, part)),
    ],
  };
}

const MOST_TAGS = 5_000;
/** Filling takes a hundred times the text in memory. */
const MOST_TEXT = 2 * 1024 * 1024;

/** What a document would fetch from elsewhere when it is opened, other than by a click. */
function linked(name: string, part: Uint8Array): Problem[] {
  if (!name.endsWith('.rels')) return [];
  return readRelationships(decodeXml(part))
    .filter(({ external, type }) => external && !/\/(?:hyperlink|attachedTemplate)$/.test(type))
    .map(({ type, target }) => ({
      place: 'the document',
      message: `it loads something from elsewhere when it is opened (${type.replace(/^.*\//, '')}: ${target.slice(0, 100)}): put it into the document instead of linking it`,
    }));
}

/** Fields where nothing fills them: in an endnote, a comment, a diagram. */
function unfilled(name: string, part: Uint8Array): Problem[] {
  const fields = [...decodeXml(part).matchAll(/>[^<{]*(\{[^<{}]{1,60}\})/g)].filter(
    ([, tag = '']) => parseTag(tag.slice(1, -1)).field !== undefined,
  );
  return fields.map(([, tag = '']) => ({
    place: name,
    message: `${tag} stands where llep-distil fills nothing; move it into the text`,
  }));
}
