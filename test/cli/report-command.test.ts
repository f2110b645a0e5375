import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Flags } from '../../src/cli/flags.ts';
import { createProgram } from '../../src/cli/program.ts';
import { reportCommand } from '../../src/cli/report-command.ts';

/** The flags of a review that was called with these arguments. */
function flagsOf(args: readonly string[]): Flags {
  const review = createProgram().commands.find((command) => command.name() === 'review');
  review?.parseOptions([...args]);
  return review?.opts() ?? {};
}

describe('the command for the report of a review', () => {
  it('is no more than what was given', () => {
    expect(reportCommand(['town.csv'], flagsOf([]), 'd.csv', 'report.md')).toBe(
      'llep-distil town.csv --assignments d.csv -o report.md',
    );
  });

  it('quotes names that need it', () => {
    expect(reportCommand(['town notes.csv', 'b&b.csv', 'été/a-1.csv'], {}, 'my d.csv', 'report.md')).toBe(
      'llep-distil "town notes.csv" "b&b.csv" été/a-1.csv --assignments "my d.csv" -o report.md',
    );
  });

  it('repeats every flag that shapes the report, and none about the session', () => {
    const shaping = [
      ['--options', '4'],
      ['--priorities', 'our priorities.csv'],
      ['--sheet', 'Table 2'],
      ['--columns', 'text=Suggestion,votes=Dots'],
      ['--heading-rows', '3-4'],
      ['--include-authors'],
      ['--settings', 'our.yaml'],
      ['--weights', 'fit=40,support=30'],
      ['--stop-words', 'Leicester,city'],
      ['--column-weight', '0'],
      ['--stated-weight', '0.5'],
      ['--embeddings', 'required'],
      ['--embedder', 'http://localhost:11434#nomic-embed-text'],
      ['--seed', '7'],
    ];
    const flags = flagsOf([...shaping.flat(), '--quiet', '--no-color', '--debug', '--assignments', 'd.csv']);
    const command = reportCommand(['town.csv'], flags, 'd.csv', 'report.md');
    for (const [flag = '', value] of shaping)
      expect(command).toMatch(new RegExp(` ${flag}${value === undefined ? '' : ` "?${value}"?`} `));
    expect(command).not.toMatch(/quiet|color|debug/);
    expect(command.match(/--/g)).toHaveLength(shaping.length + 1);
    expect(reportCommand(['town.csv'], flagsOf(['--no-embeddings']), 'd.csv', 'report.md')).toContain(
      ' --no-embeddings -o',
    );
  });

  it.skipIf(process.platform === 'win32')('reads in a shell as what was meant, whatever is in a name', () => {
    const files = [
      'a b.csv',
      'cost $HOME.csv',
      "it's.csv",
      'say "hi".csv',
      "don't `ls`!.csv",
      'a\\b.csv',
      '*.csv',
      '(1).csv',
    ];
    const command = reportCommand(files, { columns: 'text=A+B,votes=#' }, 'd;d.csv', 'report.md');
    const read = execFileSync('sh', ['-c', command.replace(/^llep-distil/, "printf '%s\\n'")], { encoding: 'utf8' });
    expect(read.split('\n')).toEqual([
      ...files,
      ...['--assignments', 'd;d.csv', '--columns', 'text=A+B,votes=#', '-o', 'report.md', ''],
    ]);
  });
});
