import { errors } from '../errors.ts';
import type { Report } from '../model.ts';
import { type DocumentWriter, FORMATS, type Look, plain, type Writer } from '../report/index.ts';
import { createPaint } from './create-paint.ts';
import { createProgress } from './create-progress.ts';
import { distilFiles } from './distil-files.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openOutputs, type Pieces } from './open-outputs.ts';
import { writeOut } from './write-out.ts';

/** Width of the report in a file, and the most on a wide screen: longer lines are hard to read. */
const PLAIN_WIDTH = 80;
const WIDEST = 100;

/** The main job: files of notes to a report, on the screen or in files. */
export async function runDistil(files: readonly string[], flags: Flags): Promise<void> {
  const settings = await gatherSettings(flags);
  if (files.length === 0) throw errors.noFiles();
  const terminal = process.stdout.isTTY === true;
  const writer = writerNamed(settings.format ?? (terminal ? 'text' : 'markdown'));
  if (settings.output.length === 0 && 'binary' in writer && terminal)
    throw errors.binaryOnScreen(writer.name, `ledger${writer.endings[0]}`);
  const { priorities, assignments, optionsFrom } = settings;
  const inputs = [...files, priorities, settings.settings, assignments, optionsFrom].filter((file) => file !== null);
  const outputs = await openOutputs(settings.output, settings.format, inputs);
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
    // Warnings go to standard error unless the reader is about to see them in the report.
    const refused = settings.strict && report.warnings.length > 0;
    const seen = outputs.length === 0 && !refused && (writer.name === 'text' || writer.name === 'markdown');
    if (!settings.quiet && !seen) sayWarnings(report);
    if (refused) throw errors.strict(report.warnings.length);
    for (const output of outputs)
      await output.finish(piecesOf(report, output.writer, { width: PLAIN_WIDTH, paint: plain }));
    if (outputs.length === 0) {
      const width = Math.min(WIDEST, (terminal && process.stdout.columns) || PLAIN_WIDTH);
      const paint = await createPaint(settings.color, terminal);
      await writeOut(piecesOf(report, writer, { width, paint }));
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

function writerNamed(name: string): Writer | DocumentWriter {
  const writer = FORMATS.find((each) => each.name === name);
  if (!writer) throw errors.settingInvalid('--format', `one of ${FORMATS.map((each) => each.name).join(', ')}`, name);
  return writer;
}

const piecesOf = (report: Report, writer: Writer | DocumentWriter, look: Look): Pieces =>
  'binary' in writer ? writer.write(report) : writer.write(report, look);

function sayWarnings({ warnings }: Report): void {
  for (const { message } of warnings) process.stderr.write(`Warning: ${message}\n`);
}

const summaryOf = ({ options, ledger }: Report): string =>
  `${options.length} ${options.length === 1 ? 'option' : 'options'} from ${ledger.rows} ${ledger.rows === 1 ? 'row' : 'rows'}`;
