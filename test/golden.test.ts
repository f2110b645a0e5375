import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { WRITERS } from '../src/report/index.ts';
import { IDEAS, run } from './cli/run.ts';

/** What the program makes of its demonstration notes, whole, to be read by eye in the diff (npx vitest run test/golden -u). */

const distil = (format: string) => run([IDEAS, '--options', '6', '--format', format, '--quiet']);

describe('the away day in six options', () => {
  it.each(
    WRITERS.map(({ name, endings }) => [name, endings[0]]),
  )('is written in %s as it was last read by eye', async (format, ending) => {
    const { code, stdout, stderr } = await distil(format ?? '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`golden/llep-away-day${ending}`);
  });

  it('follows the schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    validate(JSON.parse((await distil('json')).stdout));
    expect(validate.errors).toBeNull();
  });
});
