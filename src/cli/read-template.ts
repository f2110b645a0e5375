import { readFile } from 'node:fs/promises';
import { errors } from '../errors.ts';
import type { TemplateFile } from '../report/index.ts';
import { fileError } from './file-error.ts';

/**
 * Reads a Word template and checks it, so that its faults are told before the work starts.
 * @param remark told what can be filled and will not look as it was meant
 * @throws DistilError `template-problems` with everything that is wrong with it, and those of reading a file
 */
export async function readTemplate(file: string, remark: (message: string) => void): Promise<TemplateFile> {
  const bytes = await readFile(file).catch((error) => {
    throw fileError(file, error);
  });
  const { checkTemplate } = await import('../word/index.ts');
  const { problems, remarks } = checkTemplate(file, bytes);
  for (const message of remarks) remark(message);
  if (problems.length > 0) throw errors.templateProblems(file, problems);
  return { name: file, bytes };
}
