import { errors } from '../errors.ts';
import type { Report } from '../model.ts';
import { findWriter, plain, type Style, WRITERS, type Writer } from '../report/index.ts';
import { checkCommand } from './check-command.ts';
import { createPaint } from './create-paint.ts';
import { createProgress } from './create-progress.ts';
import { distilFiles } from './distil-files.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openOutputs } from './open-outputs.ts';
import { writeOut } from './write-out.ts';

/** Width of the report in a file, and the most on a wide screen: longer lines are hard to read. */
const PLAIN_WIDTH = 80;
const WIDEST = 100;

/**
 * The main job: files of notes to a report, on the screen or in files.
 * @param commands the names of the commands, one of which may have been meant by the first file
 */
export async function runDistil(files: readonly string[], flags: Flags, commands: readonly string[]): Promise<void> {
  await checkCommand(files, commands);
  const settings = await gatherSettings(flags);
  if (files.length === 0) throw errors.noFiles();
  const terminal = process.stdout.isTTY === true;
  const writer = writerNamed(settings.format ?? (terminal ? 'text' : 'markdown'));
  const inputs = [...files, settings.priorities, settings.settings].filter((file) => file !== null);
  const outputs = await openOutputs(settings.output, settings.format, inputs, WRITERS);
  const progress = await createProgress(settings);
  const discard = (): void => {
    progress.stop();
    void Promise.all(outputs.map((output) => output.discard())).finally(() => process.exit(INTERRUPTED));
  };
  process.once('SIGINT', discard);
  try {
    const report = await distilFiles(files, settings, progress);
    progress.step('done', 1);
    progress.stop();
    // Warnings go to standard error unless the reader is about to see them in the paper; the brief only counts them. Where
    // they are why there is no report, they are part of the error.
    const refused = settings.strict && report.warnings.length > 0;
    const seen = outputs.length === 0 && !refused && styleOf(writer, settings.style) === 'paper';
    if (refused || (!settings.quiet && !seen)) sayWarnings(report);
    if (refused) throw errors.strict(report.warnings.length);
    const { style } = settings;
    for (const output of outputs)
      await output.finish(output.writer.write(report, { width: PLAIN_WIDTH, paint: plain, style }));
    if (outputs.length === 0) {
      const width = Math.min(WIDEST, (terminal && process.stdout.columns) || PLAIN_WIDTH);
      const paint = await createPaint(settings.color, terminal);
      await writeOut(writer.write(report, { width, paint, style }));
    } else if (!settings.quiet) {
      process.stderr.write(`Wrote ${settings.output.join(', ')}: ${summaryOf(report)}\n`);
    }
  } finally {
    progress.stop();
    process.off('SIGINT', discard);
    await Promise.all(outputs.map((output) => output.discard()));
  }
}

/** How shells count a program that was stopped from the keyboard. */
const INTERRUPTED = 130;

function writerNamed(name: string): Writer {
  const writer = findWriter(name);
  if (!writer) throw errors.settingInvalid('--format', `one of ${WRITERS.map(({ name }) => name).join(', ')}`, name);
  return writer;
}

/** How much a writer writes; undefined for formats that have one way only. */
const styleOf = (writer: Writer, asked: Style | null): Style | undefined =>
  writer.style === undefined ? undefined : (asked ?? writer.style);

function sayWarnings({ warnings }: Report): void {
  for (const { message } of warnings) process.stderr.write(`Warning: ${message}\n`);
}

const summaryOf = ({ options, ledger }: Report): string =>
  `${options.length} ${options.length === 1 ? 'option' : 'options'} from ${ledger.rows} ${ledger.rows === 1 ? 'row' : 'rows'}`;
