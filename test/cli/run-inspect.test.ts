import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';

const SHEET =
  'Ref;Your thoughts, please;Dots\n1;Run more evening buses to the park;3\n2;;\n3;Insulate the old homes first;lots\n';

describe('llep-distil inspect', () => {
  it('shows how a file is understood', async () => {
    expect(await run(['inspect', IDEAS])).toEqual({
      code: 0,
      stdout: [
        'ideas.csv: CSV, separated by commas, UTF-8',
        'Headings: row 1',
        '180 rows below the headings: 180 with an idea, 0 blank',
        'Columns:',
        '  id',
        '    the id of the note; for example "N001", "N002"',
        '  table',
        '    the table or group; for example "1", "2"',
        '  sector',
        '    the sector; for example "university", "public"',
        '  priority',
        '    the priority written down; for example "1", "2"',
        '  idea',
        '    the idea; for example "Publish one list of the specialist eq...", "Councils and the hospital trust shoul..."',
        '  votes',
        '    votes; for example "6", "11"',
        '',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('shows what looks wrong', async () => {
    const { code, stdout } = await run(['inspect', 'town.csv'], { cwd: makeFolder({ 'town.csv': SHEET }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^town\.csv: CSV, separated by semicolons, UTF-8\nHeadings: row 1\n3 rows below the headings: 2 with an idea, 1 blank\n/,
    );
    expect(stdout.match(/no heading names the ideas/g)).toHaveLength(1);
    expect(stdout).toMatch(/^Warning: town\.csv: 1 row had votes that are not a number \(the first is in row 4\)/m);
  });

  it('gives the same as data with --format json', async () => {
    const cwd = makeFolder({ 'town.csv': SHEET, 'other.csv': 'idea\nx y z\n' });
    const { code, stdout, stderr } = await run(['inspect', 'town.csv', 'other.csv', '--format', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\n/);
    const { inspections, warnings } = JSON.parse(stdout);
    expect(inspections.map(({ name, rows }: { name: string; rows: number }) => [name, rows])).toEqual([
      ['town.csv', 3],
      ['other.csv', 1],
    ]);
    expect(inspections[0].columns.map(({ meaning }: { meaning: string }) => meaning)).toEqual(['id', 'text', 'votes']);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('votes-unreadable');
  });

  it('follows --columns, from a flag or a settings file', async () => {
    const cwd = makeFolder({ 'town.csv': SHEET, 'settings.yaml': 'columns:\n  text: Dots\nseed: 3\n' });
    const meanings = async (...flags: string[]) => {
      const { stdout } = await run(['inspect', 'town.csv', '-f', 'json', ...flags], { cwd });
      return JSON.parse(stdout).inspections[0].columns.map(({ meaning }: { meaning: string }) => meaning);
    };
    expect((await meanings('--columns', 'text=Dots'))[2]).toBe('text');
    expect((await meanings('--settings', 'settings.yaml'))[2]).toBe('text');
  });

  it('shows the sheet that --sheet names', async () => {
    const workbook = fileURLToPath(new URL('../../fixtures/exports/microsoft-forms.xlsx', import.meta.url));
    expect((await run(['inspect', workbook, '--sheet', '1'])).stdout).toMatch(/: Excel workbook, sheet "/);
    expect(await run(['inspect', workbook, '--sheet', 'Votes'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('reads standard input', async () => {
    expect((await run(['inspect', '-'], { input: SHEET })).stdout).toMatch(/^standard input: /);
  });
});
