import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longFlag, SETTINGS, type Setting, type SettingName } from '../../src/settings.ts';
import { VERSION } from '../../src/version.ts';
import { makeFolder } from './make-folder.ts';
import { run } from './run.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** On one line, as it was before it was wrapped. */
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');

describe('--version', () => {
  it.each(['--version', '-V'])('says the version of the package: %s', async (flag) => {
    expect(await run([flag])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('is told by version.ts, as in package.json', () => {
    expect(VERSION).toBe(manifest.version);
  });
});

describe('--help', async () => {
  const { code, stdout, stderr } = await run(['--help']);

  it('goes to standard output', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: llep-distil /);
  });

  it.each(Object.keys(SETTINGS) as SettingName[])('names and explains the setting %s', (name) => {
    const { flag, help, defaultText, group }: Setting = SETTINGS[name];
    expect(unwrapped(stdout)).toContain(`${flag} ${help}${defaultText ? ` (default: ${defaultText})` : ''}`);
    expect(stdout).toContain(`\n${group}:\n`);
  });

  it('shows the commands, the exit codes, and examples that use only flags that exist', () => {
    for (const command of ['inspect', 'priorities', 'verify', 'review'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toContain('Exit codes: 0 done, 1 the job could not be done, 2 wrong usage');
    const examples = stdout.slice(stdout.indexOf('\nExamples:\n')).match(/^ {2}llep-distil .*$/gm) ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(5);
    const known = Object.values(SETTINGS).flatMap(({ flag }) => flag.match(/(?<=^|, )--?[\w-]+/g) ?? []);
    for (const used of examples.join('\n').match(/(?<= )--?[a-z][\w-]*/g) ?? []) expect(known).toContain(used);
  });

  it('fits a terminal of 80 columns, but for the examples', () => {
    const long = stdout
      .slice(0, stdout.indexOf('\nExamples:\n'))
      .split('\n')
      .filter((line) => line.length > 80);
    expect(long).toEqual([]);
  });

  it('tells how a review is begun, where its answers are kept and what to type', async () => {
    const { stdout } = await run(['review', '--help']);
    expect(stdout).toContain('llep-distil review ideas.csv --assignments decisions.csv');
    expect(unwrapped(stdout)).toMatch(/Every answer is saved at once in decisions\.csv.*Type 3 to put all.*\? for/);
  });

  it.each(['inspect', 'priorities', 'verify', 'review'])('is there for the command %s too', async (command) => {
    const { code, stdout } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: llep-distil ${command} `));
  });
});

describe('wrong usage', () => {
  it('offers the flag that was probably meant', async () => {
    const { code, stdout, stderr } = await run(['ideas.csv', '--optoins', '6']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe("Error: unknown option '--optoins'\nDid you mean --options?\nTry llep-distil --help\n");
  });

  it.each([
    [['ideas.csv', '--nonsense']],
    [['ideas.csv', '--options']],
    [['inspect', 'ideas.csv', '--format', 'xml']],
    [['inspect', 'ideas.csv', '--seed', '1']],
    [['verify']],
    [['verify', 'report.json']],
    [['priorities', '--force']],
  ])('exits with 2 and points to the help: %j', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Error: [a-z]/);
    expect(stderr).toMatch(/Try llep-distil --help\n$/);
  });

  it.each([
    ['inspct', 'inspect'],
    ['Inspect', 'inspect'],
    ['priorites', 'priorities'],
    ['helpp', 'help'],
  ])('offers the command that was probably meant by %s', async (typed, meant) => {
    expect(await run([typed, 'town.csv'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Error: ${typed} is neither a command nor a file that is there\nDid you mean the command ${meant}?\n`,
    });
  });

  it('takes a name for a file where it has an ending, is near to no command, or is there', async () => {
    const cwd = makeFolder({ inspct: 'idea\n' });
    for (const name of ['inspct.csv', 'towns']) {
      const { code, stderr } = await run([name], { cwd });
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `Error: ${name}: there is no such file\nCheck the spelling and the folder\n`,
      });
    }
    expect((await run(['inspct'], { cwd })).stderr).toMatch(/^Error: there is no idea to group/);
  });

  it('refuses a flag that stands before a command, where it would have no effect', async () => {
    const { code, stdout, stderr } = await run(['--columns', 'text=Foo', 'inspect', 'ideas.csv']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'Error: --columns stands before inspect, where it has no effect\nPut it after inspect, if that has it\n',
    );
  });

  it('names every flag once', () => {
    const flags = Object.values(SETTINGS).flatMap(({ flag }) => flag.match(/(?<=^|, )--?[\w-]+/g) ?? []);
    expect(new Set(flags).size).toBe(flags.length);
    expect(longFlag('stopWords')).toBe('--stop-words');
  });
});
