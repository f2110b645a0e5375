import { readFile, writeFile } from 'node:fs/promises';
import { errors } from '../errors.ts';
import { templatePlaceholder } from '../report/index.ts';
import { fileError, outputError } from './file-error.ts';
import { writeOut } from './write-out.ts';

/**
 * Writes the built-in template, or the organisation's own with the built-in text put in at its end; never over a file that
 * is there, since it may hold edits.
 * @param from the organisation's template
 */
export async function initTemplate(place: string, from: string | undefined): Promise<void> {
  const [{ graftTemplate, makeTemplate }, { toPng }] = await Promise.all([
    import('../word/index.ts'),
    import('../draw/to-png.ts'),
  ]);
  const placeholder = toPng(templatePlaceholder, 1);
  const kind = /\.dotx$/i.test(place) ? 'template' : 'document';
  const bytes =
    from === undefined ? makeTemplate(placeholder, kind) : graftTemplate(from, await read(from), placeholder, kind);
  await writeFile(place, bytes, { flag: 'wx' }).catch((error) => {
    throw outputError(place, error);
  });
  process.stderr.write(`Wrote ${place}: change it in Word, check it with llep-distil template check ${place}\n`);
}

/**
 * Says what a template holds and what is wrong with it, without data.
 * @throws DistilError `template-problems` where there is any, after what it holds has been written
 */
export async function checkTemplateFile(file: string): Promise<void> {
  const { checkTemplate } = await import('../word/index.ts');
  const { fields, pictures, problems, remarks } = checkTemplate(file, await read(file));
  const lists = fields.map(({ name, times }) => `  {${name}}${times > 1 ? ` ${times} times` : ''}\n`);
  await writeOut([
    fields.length === 0 ? `${file} uses no field\n` : `${file} uses these fields:\n`,
    ...lists,
    pictures.length === 0 ? '' : `and makes room for these pictures:\n`,
    ...pictures.map((name) => `  {${name}}\n`),
    ...remarks.map((message) => `Note: ${message}\n`),
    problems.length === 0 ? 'It can be filled.\n' : '',
  ]);
  if (problems.length > 0) throw errors.templateProblems(file, problems);
}

const read = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error) => {
    throw fileError(file, error);
  });
