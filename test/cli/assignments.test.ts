import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distil, type Report, readLedger, readNotes } from '../../src/index.ts';
import { xlsx } from '../../src/report/xlsx.ts';
import { sourceOf } from '../read/source-of.ts';
import { written } from '../report/written.ts';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';

/** The round trip as officers make it: two runs of the built program with an edited file between them. */

/** A list of an officer's own. */
const OWN = 'id,option\nN001,A list of equipment\nN002,A list of equipment\n';

/** The ledger that follows from it, in which an officer has since written something into the `pin` of one more idea. */
async function pinnedSince(ending: string, pin: 'yes' | ''): Promise<string | Uint8Array> {
  const { notes } = await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')]);
  const { lines } = await readLedger(sourceOf(OWN, 'own.csv'));
  const report = await distil({ notes, assignments: lines, settings: { embeddings: 'off' } });
  const ideas = report.ideas.map((entry): Report['ideas'][number] =>
    entry.id === 'N005' && entry.steered ? { ...entry, steered: { ...entry.steered, pin } } : entry,
  );
  if (ending === 'csv') return written('csv', { ...report, ideas });
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx.write({ ...report, ideas })) pieces.push(piece);
  return Buffer.concat(pieces);
}

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
    const alone = await run(['verify', 'b.json', IDEAS], { cwd });
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toBe(
      'Error: b.json was made with decisions of officers, and verify was not given --assignments\n' +
        'Give the same file as then: add --assignments with the ledger that holds the decisions\n',
    );
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

  describe.each(['csv', 'xlsx'])('with a %s of decisions there already from the last run', (ending) => {
    /** The lines of a folder's ledgers, and the run that makes the second of the first. */
    const begun = async () => {
      const cwd = makeFolder({ 'own.csv': OWN });
      const out = ['-o', `out.${ending}`, '-o', 'out.json'];
      const steer = (ledger: string, ...more: string[]) =>
        run([IDEAS, ...QUICK, '--assignments', ledger, ...out, ...more], { cwd });
      expect(await steer('own.csv')).toMatchObject({ code: 0, stderr: '' });
      const read = () => ['out.json', `out.${ending}`].map((file) => readFileSync(join(cwd, file)));
      return { cwd, out, steer, read };
    };
    const REFUSED = `Error: out.${ending} is there already and holds decisions of officers that would be lost\n`;

    it('runs again, gives the same bytes, and takes further decisions', async () => {
      const { cwd, steer, read } = await begun();
      const before = read();
      expect(await steer('own.csv')).toMatchObject({ code: 0, stderr: '' });
      expect(read().map((bytes, i) => bytes.equals(before[i] ?? Buffer.of()))).toEqual([true, true]);
      appendFileSync(join(cwd, 'own.csv'), 'N003,A list of equipment\n');
      expect(await steer('own.csv')).toMatchObject({ code: 0, stderr: '' });
      expect(read()[1]?.equals(before[1] ?? Buffer.of())).toBe(false);
    });

    it('is refused where decisions are fewer or others, and writes none of its files', async () => {
      const { cwd, steer, read } = await begun();
      const before = read();
      writeFileSync(join(cwd, 'fewer.csv'), 'id,option\nN001,A list of equipment\n');
      const refused = await steer('fewer.csv', '-o', 'other.md');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain(REFUSED);
      expect(read()).toEqual(before);
      expect(readdirSync(cwd).sort()).toEqual(['fewer.csv', `out.${ending}`, 'out.json', 'own.csv'].sort());
    });

    it('is refused where --assignments is forgotten', async () => {
      const { cwd, out, read } = await begun();
      const before = read();
      const refused = await run([IDEAS, ...QUICK, ...out], { cwd });
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain(REFUSED);
      expect(read()).toEqual(before);
    });

    it('is refused where an officer has edited it in between', async () => {
      const { cwd, steer, read } = await begun();
      writeFileSync(join(cwd, `out.${ending}`), await pinnedSince(ending, ''));
      expect((await steer('own.csv')).code).toBe(0);
      writeFileSync(join(cwd, `out.${ending}`), await pinnedSince(ending, 'yes'));
      const before = read();
      const refused = await steer('own.csv');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain(REFUSED);
      expect(read()).toEqual(before);
    });
  });

  it('says where --options is not the number of options that stand, in the report and beside it', async () => {
    const cwd = makeFolder({ 'own.csv': 'id,option\nN001,One\nN002,Two\nN003,Three\n' });
    const make = ['--no-embeddings', '--assignments', 'own.csv'];
    await run([IDEAS, ...make, '--options', '3', '--quiet', '-o', 'a.csv'], { cwd });
    const again = ['--no-embeddings', '--assignments', 'a.csv', '-o'];
    const said =
      '--options asks for 4, but --assignments brought 3, and the options that are given stand. ' +
      'For another number, merge or split options in the ledger, or leave out --assignments.';
    const other = await run([IDEAS, ...again, 'b.json', '-o', 'b.md', '-o', 'b.csv', '--options', '4'], { cwd });
    expect(other.stderr).toContain(`Warning: ${said}\n`);
    const { options, warnings } = JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'));
    expect(options).toHaveLength(3);
    expect(warnings).toContainEqual({ code: 'options-kept', message: said });
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('asks for 4, but');
    expect((await run(['verify', 'b.json', IDEAS, '--assignments', 'a.csv'], { cwd })).code).toBe(0);
    for (const settings of [[], ['--options', '3'], ['--options', '2-4']]) {
      expect((await run([IDEAS, ...again, 'c.json', ...settings], { cwd })).stderr).not.toContain('--options');
    }
    writeFileSync(join(cwd, 'settings.yaml'), 'options: 2\n');
    const fromFile = await run([IDEAS, ...again, 'c.json', '--settings', 'settings.yaml'], { cwd });
    expect(fromFile.stderr).toContain('--options asks for 2, but --assignments brought 3');
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

  it('is refused where it is the ledger of other notes', async () => {
    const cwd = makeFolder({ 'other.csv': 'id,idea\nX1,Plant trees\nX2,Mend the roads\nX3,More buses\n' });
    await run(['other.csv', ...QUICK, '-o', 'ledger.csv'], { cwd });
    const { code, stderr } = await run([IDEAS, ...QUICK, '--assignments', 'ledger.csv', '-o', 'x.md'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('ledger.csv is about other notes');
    expect(readdirSync(cwd).sort()).toEqual(['ledger.csv', 'other.csv']);
  });

  it.each(['csv', 'xlsx'])('is asked for where a ledger is named among the notes: %s', async (ending) => {
    const cwd = makeFolder();
    const ledger = `ledger.${ending}`;
    await run([IDEAS, ...QUICK, '-o', ledger], { cwd });
    for (const files of [[ledger], [IDEAS, ledger], ['inspect', ledger]]) {
      const { code, stderr } = await run([...files, ...(files[0] === 'inspect' ? [] : QUICK)], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${ledger} is a ledger that llep-distil wrote, not notes`);
      expect(stderr).toContain('--assignments');
    }
  });

  it('says what is wrong with a file that is no ledger', async () => {
    const cwd = makeFolder({ 'other.csv': 'name,colour\nA,red\n' });
    const { code, stderr } = await run([IDEAS, ...QUICK, '--assignments', 'other.csv'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('other.csv is no ledger');
  });
});

describe('a file that is there and cannot be read', () => {
  // The head of an Office file with a password.
  const LOCKED = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)]);

  it('is not written over where it may be a ledger with decisions, steered or not', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'own.csv'), OWN);
    for (const steering of [[], ['--assignments', 'own.csv']]) {
      writeFileSync(join(cwd, 'out.xlsx'), LOCKED);
      const { code, stderr } = await run([IDEAS, ...QUICK, ...steering, '-o', 'out.xlsx'], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain('out.xlsx is there already and cannot be read');
      expect(readFileSync(join(cwd, 'out.xlsx')).equals(LOCKED)).toBe(true);
    }
    writeFileSync(join(cwd, 'out.csv'), '');
    expect((await run([IDEAS, ...QUICK, '-o', 'out.csv'], { cwd })).code).toBe(0);
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
    const { begunFrom } = JSON.parse(readFileSync(join(cwd, 'now.json'), 'utf8'));
    expect(begunFrom).toEqual({ name: 'last.json', date: null, empty: [], fresh: null });
    const alone = await run(['verify', 'now.json', IDEAS], { cwd });
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain(
      'made with the options of an earlier report, and verify was not given --options-from',
    );
    expect((await run(['verify', 'now.json', IDEAS, '--options-from', 'last.json'], { cwd })).code).toBe(0);
    const other = await run([IDEAS, '--no-embeddings', '--options-from', 'last.json', '-o', 'x.json', '-n', '3'], {
      cwd,
    });
    expect(other.stderr).toMatch(
      /--options asks for 3, but --options-from brought \d, .* leave out --options-from\.$/m,
    );
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
