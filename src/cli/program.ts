import { Command, Option } from 'commander';
import { errors } from '../errors.ts';
import { longFlag, SETTINGS, type Setting, type SettingName } from '../settings.ts';
import { VERSION } from '../version.ts';
import type { Flags } from './flags.ts';

const EXAMPLES = `
Examples:
  llep-distil ideas.csv                          show five or six options on the screen
  llep-distil ideas.csv --options 6              make exactly six
  llep-distil ideas.csv -o paper.docx            write the paper for the Board as a Word document
  llep-distil ideas.csv -o paper.docx --template house.docx
                                                 the same in the organisation's own template
  llep-distil ideas.csv -o report.md             write a paper for the web, or for Word through pandoc
  llep-distil ideas.csv -o report.md -o rows.csv write the paper and the list of what became of every row
  llep-distil table1.csv table2.csv              read several files as one
  llep-distil review ideas.csv --assignments decisions.csv
                                                 answer the most useful questions, then
  llep-distil ideas.csv --assignments decisions.csv -o report.md
                                                 write the report that follows from them
  llep-distil inspect ideas.csv                  see how a file is understood before using it
  llep-distil compare old.json new.json          say what changed between two reports, and why
  llep-distil priorities -o priorities.csv       get the four priorities as a file to edit, then
  llep-distil ideas.csv -p priorities.csv        score against your own

Notes come from an Excel workbook (.xlsx) or a text file (CSV), as the tool that you used wrote it.
Exit codes: 0 done, 1 the job could not be done, 2 wrong usage.`;

const REVIEW_EXAMPLE = `
Example:
  llep-distil review ideas.csv --assignments decisions.csv

Every answer is saved at once in decisions.csv, which is made if it is not there yet; end and go on as you like.
Type 3 to put all ideas shown into option 3, 3 ac for a and c only, ? for the other answers, q to end.`;

/**
 * The commands and their flags, built from the one list of settings. The code of the commands is loaded only when
 * one is called, so that `--help` and `--version` answer at once.
 */
export function createProgram(): Command {
  const program = new Command('llep-distil')
    .description('Distils spreadsheets of workshop ideas into five or six ranked options.')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show help for a command')
    .enablePositionalOptions()
    .showHelpAfterError('Try llep-distil --help')
    .exitOverride()
    .configureOutput({ outputError: (refusal, write) => write(inOurStyle(refusal)) })
    .addHelpText('after', EXAMPLES)
    .argument('[files...]', 'files of notes; - is standard input')
    .action(async (files: string[], flags: Flags) => (await commands()).runDistil(files, flags, commandNames(program)));
  const names = Object.keys(SETTINGS) as SettingName[];
  addSettings(program, names);

  const inspect = command(program, 'inspect', 'show how files of notes would be read')
    .argument('[files...]', 'files of notes; - is standard input')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(async (files: string[], flags: Flags) => (await commands()).runInspect(files, flags));
  addSettings(inspect, ['sheet', 'columns', 'headingRows', 'settings']);

  command(program, 'priorities', 'write the built-in priorities as a CSV to edit')
    .option('-o, --output <file>', 'write to a file instead of the screen')
    .action(async (flags: { output?: string }) => (await commands()).runPriorities(flags.output));

  const verify = command(
    program,
    'verify',
    'check that files of notes still give a report that was written with --format json',
  )
    .argument('<report>', 'a report in JSON')
    .argument('<files...>', 'the files of notes that it was made from')
    .action(async (report: string, files: string[], flags: Flags) =>
      (await commands()).runVerify(report, files, flags),
    );
  addSettings(verify, ['embedder', 'assignments', 'optionsFrom']);

  const compare = command(program, 'compare', 'say what changed between two reports, and because of what')
    .argument('<old>', 'a report in JSON, as -o report.json writes it')
    .argument('<new>', 'a later report in JSON')
    .addOption(
      new Option('-f, --format <name>', 'how to write it (default: text on a terminal, markdown in a pipe)').choices([
        'text',
        'markdown',
        'json',
      ]),
    )
    .addOption(
      new Option(
        '-o, --output <file>',
        'write to a file that ends in .txt, .md or .json; may be given several times (default: the screen)',
      ).argParser(collect),
    )
    .action(async (old: string, now: string, flags: Flags) => (await commands()).runCompare(old, now, flags));
  addSettings(compare, ['quiet', 'color']);

  const template = command(program, 'template', 'write a Word template to start from, or check one');
  command(template, 'init', 'write the built-in Word template, to change and fill')
    .argument('[file]', 'where to write it', 'template.docx')
    .option('--from <file>', "put it into the organisation's own template, at its end")
    .action(async (file: string, { from }: { from?: string }) => (await commands()).initTemplate(file, from));
  command(template, 'check', 'say what a Word template holds and what is wrong with it')
    .argument('<file>', 'the template')
    .action(async (file: string) => (await commands()).checkTemplateFile(file));

  const review = command(program, 'review', 'say where ideas belong, the most useful questions first')
    .argument('[files...]', 'files of notes')
    .addHelpText('after', REVIEW_EXAMPLE)
    .action(async (files: string[], flags: Flags) => (await commands()).runReview(files, flags));
  addSettings(
    review,
    names.filter((name) => !OF_REPORT.includes(name) && SETTINGS[name].group !== 'What the paper says'),
  );
  program.hook('preAction', (_, called) => {
    if (called === program) return;
    const early = names.find((name) => program.getOptionValueSource(name) === 'cli');
    if (early) throw errors.flagBeforeCommand(longFlag(early), called.name());
  });
  return program;
}

/** What shapes the report that follows from a review, not the review. */
const OF_REPORT: readonly SettingName[] = [
  'format',
  'output',
  'template',
  'style',
  'date',
  'strict',
  'verbose',
  'optionsFrom',
];
/** As they are typed. */
const commandNames = (program: Command): string[] => ['help', ...program.commands.map((called) => called.name())];

/** Commander's own refusals as ours are written: `Error: unknown option '--optoins'`, then what was meant. */
const inOurStyle = (refusal: string): string => refusal.replace(/^error: /, 'Error: ').replace(/\n\((.*)\)/, '\n$1');

/** The code of the commands: one module, since each further one costs as much again to find and open. */
const commands = () => import('./commands.ts');

const command = (program: Command, name: string, description: string): Command =>
  program.command(name).description(description).helpOption('-h, --help', 'show this help').exitOverride();

function addSettings(command: Command, names: readonly SettingName[]): void {
  for (const name of names) {
    const { flag, negation, help, defaultText, default: value, group }: Setting = SETTINGS[name];
    const shown = defaultText ?? (typeof value === 'boolean' ? undefined : String(value));
    const option = new Option(flag, shown === undefined ? help : `${help} (default: ${shown})`).helpGroup(`${group}:`);
    command.addOption(name === 'output' ? option.argParser(collect) : option);
    if (negation !== undefined) command.addOption(new Option(negation).hideHelp());
  }
}

const collect = (value: string, previous: string[] | undefined): string[] => [...(previous ?? []), value];
