import { errors } from '../errors.ts';
import { asDocument, CONTENT_TYPES, type ContentTypes, writeContentTypes } from './content-types.ts';
import type { Problem } from './document-part.ts';
import { fillParts, packParts, type Scope } from './engine.ts';
import { expectedSize } from './expected-size.ts';
import { fillProperties } from './fill-properties.ts';
import { finishPart } from './finish-part.ts';
import { decodeXml, type Parts } from './open-document.ts';
import type { Picture } from './picture.ts';
import { placePictures } from './place-pictures.ts';
import { prepareTemplate, type Template } from './prepare-template.ts';
import {
  OFFICE_RELATIONS,
  type Relationship,
  readRelationships,
  relationsOf,
  writeRelationships,
} from './relationships.ts';
import { isProperties, typesOf } from './template-parts.ts';

/**
 * Fills a template: the officer's document with our fields and pictures, or every problem that it has at once and nothing.
 * The same template and data give the same bytes. Cost: O(template x repetitions).
 *
 * @param file what an error calls it
 * @param pictures by name; null for one that there is nothing to show in
 * @throws DistilError `template-refused` or `template-problems`
 */
export function fillTemplate(
  file: string,
  bytes: Uint8Array,
  data: Scope,
  pictures: ReadonlyMap<string, Picture | null>,
): Uint8Array {
  const template = prepareTemplate(file, bytes);
  const parts = new Map(template.parts);
  const problems: Problem[] = [...template.problems];
  const used = new Set<string>();
  for (const { name, place, xml } of template.texts) {
    const relation = (picture: string, kind: string): string => `llepDistil${idOf(picture)}${kind}`;
    const pictured = placePictures(xml, place, pictures, relation);
    problems.push(...pictured.problems);
    parts.set(name, encode(pictured.xml));
    for (const picture of pictured.used) used.add(picture);
    if (pictured.used.length > 0)
      addRelations(
        parts,
        name,
        pictured.used.flatMap((picture) =>
          (['png', 'svg'] as const).map((kind) => ({
            id: relation(picture, kind),
            type: IMAGE,
            target: `/${fileOf(picture, kind)}`,
            external: false,
          })),
        ),
      );
  }
  refuse(file, problems);
  const size = template.texts.reduce((sum, { xml }) => sum + expectedSize(xml, data), 0);
  if (size > LARGEST)
    throw errors.templateRefused(
      file,
      `would become a document of ${Math.round(size / MEGABYTE)} MB of text`,
      'list less in it, such as {#examples} in place of {#ideas}, or give it fewer ideas',
    );
  for (const picture of used) {
    const { png, svg } = pictures.get(picture) ?? {};
    if (png && svg !== undefined) parts.set(fileOf(picture, 'png'), png).set(fileOf(picture, 'svg'), encode(svg));
  }
  try {
    return packParts(finish(withoutUnused(parts, template), template, data, used.size > 0));
  } catch (error) {
    // What the checks let through by mistake, the engine names in words of its own.
    if (error instanceof Error && error.name.startsWith('Template'))
      throw errors.templateRefused(file, `cannot be filled: ${error.message}`, 'write its fields anew, each in one go');
    throw error;
  }
}

const MEGABYTE = 1024 * 1024;
/** Some two thousand pages. */
const LARGEST = 8 * MEGABYTE;
const IMAGE = `${OFFICE_RELATIONS}/image`;
const SETTINGS = 'word/settings.xml';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const idOf = (picture: string): string => picture.replaceAll(' ', '');
const fileOf = (picture: string, kind: 'png' | 'svg'): string => `word/media/llep-distil-${idOf(picture)}.${kind}`;

/** @throws DistilError `template-problems` where there is any, each said once */
function refuse(file: string, problems: readonly Problem[]): void {
  const said = [...new Set(problems.map(({ place, message }) => `in ${place}: ${message}`))];
  if (said.length > 0) throw errors.templateProblems(file, said);
}

function addRelations(parts: Map<string, Uint8Array>, part: string, added: readonly Relationship[]): void {
  const name = relationsOf(part);
  const xml = decodeXml(parts.get(name) ?? new Uint8Array(0));
  parts.set(name, encode(writeRelationships([...readRelationships(xml), ...added])));
}

/** Without the pictures that ours replaced, unless another part shows them too. */
function withoutUnused(parts: ReadonlyMap<string, Uint8Array>, { texts }: Template): ReadonlyMap<string, Uint8Array> {
  const kept = new Map(parts);
  const orphans = new Set<string>();
  for (const { name } of texts) {
    const xml = decodeXml(kept.get(name) ?? new Uint8Array(0));
    const relations = readRelationships(decodeXml(kept.get(relationsOf(name)) ?? new Uint8Array(0)));
    const gone = relations.filter(({ id, type }) => type === IMAGE && !xml.includes(`"${id}"`));
    if (gone.length === 0) continue;
    for (const { target } of gone) orphans.add(resolve(name, target));
    kept.set(relationsOf(name), encode(writeRelationships(relations.filter((relation) => !gone.includes(relation)))));
  }
  for (const [name, bytes] of kept) {
    if (!name.endsWith('.rels')) continue;
    const part = name.replace('_rels/', '').replace(/\.rels$/, '');
    for (const { target } of readRelationships(decodeXml(bytes))) orphans.delete(resolve(part, target));
  }
  for (const orphan of orphans) kept.delete(orphan);
  return kept;
}

/** The part that a relationship leads to. */
const resolve = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : part.replace(/[^/]*$/, '') + target;

/** The parts filled, without what belongs to a template and not to a document, with new types. */
function finish(parts: ReadonlyMap<string, Uint8Array>, { texts }: Template, data: Scope, pictured: boolean): Parts {
  const names = new Set(texts.map(({ name }) => name));
  const shown = new Map(
    [...parts].filter(([name]) => names.has(name) || name === CONTENT_TYPES || name.endsWith('.rels')),
  );
  const filled = fillParts(shown, data);
  const seen = new Set<string>();
  return new Map(
    [...parts].map(([name, bytes]) => {
      const text = (): string => decodeXml(filled.get(name) ?? bytes);
      if (name === CONTENT_TYPES) return [name, encode(writeContentTypes(documentTypes(parts, pictured)))];
      if (names.has(name)) return [name, encode(finishPart(text(), seen))];
      if (isProperties(name)) return [name, encode(fillProperties(text(), data))];
      // The template's own template is on somebody's computer; Word would look for it each time.
      if (name === SETTINGS)
        return [name, encode(text().replace(/<w:attachedTemplate\b[^>]*?(?:\/>|>\s*<\/w:attachedTemplate>)/g, ''))];
      if (name === relationsOf(SETTINGS))
        return [
          name,
          encode(
            writeRelationships(readRelationships(text()).filter(({ type }) => !type.endsWith('/attachedTemplate'))),
          ),
        ];
      return [name, bytes];
    }),
  );
}

function documentTypes(parts: Parts, pictured: boolean): ContentTypes {
  const { endings, parts: types } = typesOf(parts);
  const pictures: [string, string][] = pictured
    ? [
        ['png', 'image/png'],
        ['svg', 'image/svg+xml'],
      ]
    : [];
  return {
    endings: new Map([...endings, ...pictures]),
    parts: new Map([...types].map(([name, type]) => [name, asDocument(type)])),
  };
}
