import { parseTag } from './parse-tag.ts';
import { placePictures } from './place-pictures.ts';
import { prepareTemplate } from './prepare-template.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What was found in a template, in words. */
export interface CheckedTemplate {
  /** The fields that it uses, and how often, in the order of the vocabulary. */
  readonly fields: readonly { readonly name: string; readonly times: number }[];
  /** The pictures that it makes room for. */
  readonly pictures: readonly string[];
  /** All that keeps it from being filled. */
  readonly problems: readonly string[];
  /** What can be filled and will not look as it was meant. */
  readonly remarks: readonly string[];
}

/**
 * Checks a template without data. O(bytes).
 * @throws DistilError `template-refused` where it is no Word document that can be opened safely
 */
export function checkTemplate(file: string, bytes: Uint8Array): CheckedTemplate {
  const { texts, tags, problems, remarks } = prepareTemplate(file, bytes);
  const nothing = new Map(VOCABULARY.filter(({ kind }) => kind === 'picture').map(({ name }) => [name, NO_PICTURE]));
  const pictured = texts.map(({ xml, place }) => placePictures(xml, place, nothing, () => ''));
  const used = tags.filter(({ kind }) => kind !== 'close').map(({ name }) => parseTag(name).field?.name);
  const said = (list: typeof problems): string[] => [
    ...new Set(list.map(({ place, message }) => `in ${place}: ${message}`)),
  ];
  return {
    fields: VOCABULARY.flatMap(({ name }) => {
      const times = used.filter((found) => found === name).length;
      return times === 0 ? [] : [{ name, times }];
    }),
    pictures: [...new Set(pictured.flatMap((part) => part.used))],
    problems: said([...problems, ...pictured.flatMap((part) => part.problems)]),
    remarks: said(remarks),
  };
}

const NO_PICTURE = { name: '', png: new Uint8Array(0), svg: '', width: 1, height: 1, description: '' };
