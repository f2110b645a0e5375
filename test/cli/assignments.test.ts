import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';

/** The round trip as officers make it: two runs of the built program with an edited file between them. */

const QUICK = ['--no-embeddings', '--quiet'];

describe('--assignments', () => {
  it('changes no byte where the ledger was not edited, as a CSV or as a workbook', async () => {
    const cwd = makeFolder();
    await run([IDEAS, ...QUICK, '-o', 'a.csv', '-o', 'a.xlsx', '-o', 'a.json'], { cwd });
    for (const ledger of ['a.csv', 'a.xlsx']) {
      const again = await run(
        [IDEAS, ...QUICK, '--assignments', ledger, '-o', 'b.csv', '-o', 'b.json', '-o', 'b.xlsx'],
        { cwd },
      );
      expect(again).toMatchObject({ code: 0, stderr: '' });
      for (const ending of ['csv', 'json', 'xlsx'])
        expect(readFileSync(join(cwd, `b.${ending}`)).equals(readFileSync(join(cwd, `a.${ending}`)))).toBe(true);
    }
  });

  it('holds an edit, lists it in the report, and is verified with the same ledger only', async () => {
    const cwd = makeFolder();
    await run([IDEAS, ...QUICK, '-o', 'a.csv'], { cwd });
    // The first idea is moved to an option of its own, as Excel in a continental locale would save it.
    const [heading = '', first = '', ...rest] = readFileSync(join(cwd, 'a.csv'), 'utf8').slice(1).split('\r\n');
    const moved = first.replace(/,option,(\d+),/, ',option,A list of equipment,');
    expect(moved).not.toBe(first);
    writeFileSync(join(cwd, 'edited.csv'), [heading, moved, ...rest].join('\r\n'));
    const steered = await run([IDEAS, ...QUICK, '--assignments', 'edited.csv', '-o', 'b.json', '-o', 'b.md'], { cwd });
    expect(steered).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toMatch(
      /^\| Option \| made by officers \|.*\| A list of equipment \|/m,
    );
    const { changes } = JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'));
    expect(changes).toMatchObject([
      { id: null, kind: 'made', to: 'A list of equipment' },
      { id: 'N001', kind: 'moved', to: 'A list of equipment' },
    ]);
    expect((await run(['verify', 'b.json', IDEAS, '--assignments', 'edited.csv'], { cwd })).code).toBe(0);
    expect((await run(['verify', 'b.json', IDEAS], { cwd })).code).toBe(1);
  });

  it('is never overwritten by the report that is made from it', async () => {
    const cwd = makeFolder();
    await run([IDEAS, ...QUICK, '-o', 'a.csv'], { cwd });
    const { code, stderr } = await run([IDEAS, ...QUICK, '--assignments', 'a.csv', '-o', 'a.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a.csv is read for the report');
  });

  it.each([
    'a.csv',
    'a.xlsx',
  ])('is not written over once it holds decisions, even where it was forgotten: %s', async (file) => {
    const cwd = makeFolder();
    await run([IDEAS, ...QUICK, '-o', file], { cwd });
    // As it was written it may be written over, and what is no ledger too.
    expect((await run([IDEAS, ...QUICK, '-o', file], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'b.csv'), 'anything');
    expect((await run([IDEAS, ...QUICK, '-o', 'b.csv'], { cwd })).code).toBe(0);

    writeFileSync(join(cwd, 'own.csv'), 'id,option\nN001,A list of equipment\n');
    const steered = `steered-${file}`;
    await run([IDEAS, ...QUICK, '--assignments', 'own.csv', '-o', steered], { cwd });
    for (const decided of ['own.csv', steered]) {
      const { code, stderr } = await run([IDEAS, ...QUICK, '-o', decided], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain(`${decided} is there already and holds decisions of officers`);
    }
  });

  it('takes a short list of an officer, makes the other options, and goes on from the ledger that it writes', async () => {
    const cwd = makeFolder({ 'own.csv': 'id;option\nN003;Vouchers for small firms\nN035;Vouchers for small firms\n' });
    const wanted = [...QUICK, '--options', '5'];
    await run([IDEAS, ...wanted, '--assignments', 'own.csv', '-o', 'a.csv', '-o', 'a.json'], { cwd });
    const { options, ideas, changes } = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'));
    expect(options).toHaveLength(5);
    const [made] = options.filter(({ title }: { title: string }) => title === 'Vouchers for small firms');
    const placed = ideas.filter(({ id }: { id: string }) => ['N003', 'N035'].includes(id));
    expect(placed.map(({ option }: { option: number }) => option)).toEqual([made.rank, made.rank]);
    expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(['made', 'moved', 'moved']);
    await run([IDEAS, ...wanted, '--assignments', 'a.csv', '-o', 'b.csv', '-o', 'b.json'], { cwd });
    for (const ending of ['csv', 'json'])
      expect(readFileSync(join(cwd, `b.${ending}`), 'utf8')).toBe(readFileSync(join(cwd, `a.${ending}`), 'utf8'));
  });

  it('says what is wrong with a file that is no ledger', async () => {
    const cwd = makeFolder({ 'other.csv': 'name,colour\nA,red\n' });
    const { code, stderr } = await run([IDEAS, ...QUICK, '--assignments', 'other.csv'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('other.csv is no ledger');
  });
});

describe('--options-from', () => {
  it('starts from the options of an earlier report', async () => {
    const cwd = makeFolder();
    await run([IDEAS, ...QUICK, '-o', 'last.json'], { cwd });
    await run([IDEAS, ...QUICK, '--options-from', 'last.json', '-o', 'now.json'], { cwd });
    const titlesIn = (file: string) =>
      JSON.parse(readFileSync(join(cwd, file), 'utf8'))
        .options.map(({ title }: { title: string }) => title)
        .sort();
    expect(titlesIn('now.json')).toEqual(titlesIn('last.json'));
  });

  it.each([
    ['not JSON', 'a,b\n', 'it is not JSON'],
    ['no report', '{}', 'it has no options with ideas in them'],
    ['other things', '{"options":[1,null],"ideas":{"a":1}}', 'it has no options with ideas in them'],
  ])('says what is wrong with a file that is %s', async (_, content, why) => {
    const cwd = makeFolder({ 'last.json': content });
    const { code, stderr } = await run([IDEAS, ...QUICK, '--options-from', 'last.json'], { cwd });
    expect(code).not.toBe(0);
    expect(stderr).toContain(why);
  });
});
