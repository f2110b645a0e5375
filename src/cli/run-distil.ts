import { errors } from '../errors.ts';
import type { Report } from '../model.ts';
import { clean } from '../read/clean.ts';
import { type DocumentWriter, formatsWith, type Look, plain, type Style, type Writer } from '../report/index.ts';
import { checkCommand } from './check-command.ts';
import { createPaint } from './create-paint.ts';
import { createProgress } from './create-progress.ts';
import { distilFiles } from './distil-files.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openOutputs, type Pieces } from './open-outputs.ts';
import { PLAIN_WIDTH, screenWidth } from './page-width.ts';
import { readTemplate } from './read-template.ts';
import { writeOut } from './write-out.ts';

/**
 * The main job: files of notes to a report, on the screen or in files.
 * @param commands the names of the commands, one of which may have been meant by the first file
 */
export async function runDistil(files: readonly string[], flags: Flags, commands: readonly string[]): Promise<void> {
  await checkCommand(files, commands);
  const settings = await gatherSettings(flags);
  if (files.length === 0) throw errors.noFiles();
  const terminal = process.stdout.isTTY === true;
  const { priorities, assignments, optionsFrom, style } = settings;
  const template =
    settings.template === null
      ? null
      : await readTemplate(settings.template, settings.quiet ? () => undefined : sayRemark);
  const formats = formatsWith(template);
  const writer = writerNamed(settings.format ?? (terminal ? 'text' : 'markdown'), formats);
  const toScreen = settings.output.length === 0 || settings.output.includes(STANDARD_OUTPUT);
  if (toScreen && 'binary' in writer && terminal)
    throw errors.binaryOnScreen(writer.name, `report${writer.endings[0]}`);
  const inputs = [...files, priorities, settings.settings, settings.template, assignments, optionsFrom].filter(
    (file) => file !== null,
  );
  const named = settings.output.filter((file) => file !== STANDARD_OUTPUT);
  const outputs = await openOutputs(named, settings.format, inputs, formats, assignments !== null);
  const writers = [...outputs.map((output) => output.writer), ...(toScreen ? [writer] : [])];
  const progress = await createProgress(settings);
  const discard = (): void => {
    progress.stop();
    void Promise.all(outputs.map((output) => output.discard())).finally(() => process.exit(INTERRUPTED));
  };
  process.once('SIGINT', discard);
  try {
    if (template !== null && !writers.some(({ name }) => name === 'docx')) throw errors.templateUnused();
    const report = await distilFiles(files, settings, progress);
    progress.step('done', 1);
    progress.stop();
    // Warnings go to standard error unless the reader is about to see them in the paper; the brief only counts them. Where
    // they are why there is no report, they are part of the error.
    const refused = settings.strict && report.warnings.length > 0;
    const seen = toScreen && !refused && styleOf(writer, settings.style) === 'paper';
    if (refused || (!settings.quiet && !seen)) sayWarnings(report);
    if (refused) throw errors.strict(report.warnings.length);
    for (const output of outputs)
      await output.write(piecesOf(report, output.writer, { width: PLAIN_WIDTH, paint: plain, style }));
    for (const output of outputs) await output.finish();
    if (toScreen) {
      const paint = await createPaint(settings.color, terminal);
      await writeOut(piecesOf(report, writer, { width: screenWidth(), paint, style }));
    }
    if (outputs.length > 0 && !settings.quiet) {
      process.stderr.write(`Wrote ${named.join(', ')}: ${summaryOf(report)}\n`);
    }
  } finally {
    progress.stop();
    process.off('SIGINT', discard);
    await Promise.all(outputs.map((output) => output.discard()));
  }
}

/** How shells count a program that was stopped from the keyboard. */
const INTERRUPTED = 130;

/** The name by which an output means standard output. */
const STANDARD_OUTPUT = '-';

function writerNamed(name: string, formats: readonly (Writer | DocumentWriter)[]): Writer | DocumentWriter {
  const writer = formats.find((each) => each.name === name);
  if (!writer) throw errors.settingInvalid('--format', `one of ${formats.map((each) => each.name).join(', ')}`, name);
  return writer;
}

/** How much a writer writes; undefined for formats that have one way only. */
const styleOf = (writer: Writer | DocumentWriter, asked: Style | null): Style | undefined =>
  'binary' in writer || writer.style === undefined ? undefined : (asked ?? writer.style);

const piecesOf = (report: Report, writer: Writer | DocumentWriter, look: Look): Pieces =>
  'binary' in writer ? writer.write(report) : writer.write(report, look);

const sayRemark = (message: string): void => void process.stderr.write(`Note: ${clean(message)}\n`);

function sayWarnings({ warnings }: Report): void {
  for (const { message } of warnings) process.stderr.write(`Warning: ${message}\n`);
}

const summaryOf = ({ options, ledger }: Report): string =>
  `${options.length} ${options.length === 1 ? 'option' : 'options'} from ${ledger.rows} ${ledger.rows === 1 ? 'row' : 'rows'}`;
