import { access, readFile } from 'node:fs/promises';
import { distil } from '../distil.ts';
import { remember } from '../embed/index.ts';
import { errors } from '../errors.ts';
import type { Warning } from '../model.ts';
import { readLedger, readNotes, readPriorities } from '../read/index.ts';
import { editedLedger, findWriter, plain } from '../report/index.ts';
import { createProgress } from './create-progress.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { keepCopy } from './keep-copy.ts';
import { openSource, openSources } from './open-source.ts';
import { screenWidth } from './page-width.ts';
import { replaceFile } from './replace-file.ts';
import { reportCommand } from './report-command.ts';
import { converse } from './review/converse.ts';
import { createOptionList } from './review/option-list.ts';
import { createPage } from './review/page.ts';
import { createSession } from './review/session.ts';
import { startEmbedder } from './start-embedder.ts';

/**
 * Asks the officer the most useful questions about notes, on the terminal, and keeps the answers in the file of
 * assignments: a ledger like any other, saved at each answer, so that the session can end in any way and be resumed.
 */
export async function runReview(files: readonly string[], flags: Flags): Promise<void> {
  const settings = await gatherSettings(flags);
  const { assignments: file } = settings;
  if (file === null) throw errors.reviewNeedsAssignments();
  if (!/\.csv$/i.test(file)) {
    const isWorkbook = /\.xlsx$/i.test(file) && (await exists(file));
    throw errors.reviewNeedsCsv(file, isWorkbook ? reportCommand(files, flags, file, 'decisions.csv') : null);
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw errors.reviewNeedsTerminal();
  if (!settings.color) process.env.NO_COLOR = '1';
  const { terminalPrompts } = await import('./review/prompts.ts');

  const page = createPage(terminalPrompts, {
    width: screenWidth,
    height: () => process.stdout.rows || undefined,
    print: (text) => void process.stdout.write(`${text}\n`),
  });
  const progress = await createProgress({ quiet: settings.quiet, verbose: false });
  const started = startEmbedder(settings);
  try {
    const { notes } = await readNotes(openSources(files), settings);
    const priorities = settings.priorities === null ? null : await readPriorities(openSource(settings.priorities));
    const begun = (await exists(file)) ? await readBegun(file) : null;
    const embedder = started.embedder && remember(started.embedder);
    const csv = findWriter('csv');
    const doubts: Warning[] = [...(begun?.warnings ?? [])];
    let copy: string | undefined;
    let isSaved = false;
    const session = await createSession(begun?.lines ?? [], {
      distil: (assignments, questions) =>
        distil({
          notes,
          settings,
          assignments,
          questions,
          ...(embedder ? { embedder } : {}),
          ...(priorities ? { priorities } : {}),
          onProgress: (step, done) => progress.step(step, done),
        }).finally(() => progress.stop()),
      linesOf: async (report) => {
        const text = [...(csv?.write(report, { width: 0, paint: plain }) ?? [])].join('');
        return (await readLedger({ name: file, bytes: once(new TextEncoder().encode(text)) })).lines;
      },
      save: async (report, lines) => {
        const text = editedLedger(report, lines);
        if (begun && !isSaved && (doubts.length > 0 || begun.headings !== headingsOf(text)))
          copy ??= await keepCopy(file, 'before-review');
        await replaceFile(file, text);
        if (copy !== undefined && !isSaved) page.tell(`${file} is written anew; as it was, it is kept in ${copy}.`);
        isSaved = true;
      },
      now: () => performance.now(),
    });
    doubts.push(...session.report().warnings.filter(({ code }) => FROM_LEDGER.test(code)));
    page.tell(
      begun && begun.lines.length > 0
        ? `Going on with ${file}. Options are numbered by their rank, which may have changed.`
        : `Every answer is saved at once in ${file}.`,
    );
    if (process.stdout.rows < TALL)
      page.tell('In a taller window more ideas are shown at once, and an answer settles more.');
    for (const { message } of doubts.slice(0, MOST_DOUBTS)) page.tell(`Warning: ${message}`);
    if (doubts.length > MOST_DOUBTS)
      page.tell(`and ${doubts.length - MOST_DOUBTS} more warnings, which a report made with ${file} lists.`);
    const options = createOptionList(session.report());
    const end = await converse({ session, options, page, kept: [] });
    const left = end === 'done' ? 'Nothing is left to ask. ' : '';
    const answers = session.answers();
    page.tell(`${left}${answers} ${answers === 1 ? 'answer' : 'answers'} saved in ${file}. Now make the report:`);
    page.close();
    // Not through the page, which would break the line: it is to be copied.
    process.stdout.write(`${reportCommand(files, flags, file, 'report.md')}\n`);
  } finally {
    progress.stop();
    await started.close();
  }
}

/** Warnings about what officers wrote into a ledger. */
const FROM_LEDGER = /^assignment|^renamed-by-one-row$/;
/** Lines of a window in which eight ideas of two lines each have room beside the options and the question. */
const TALL = 36;
/** More would leave no room for the first question. */
const MOST_DOUBTS = 4;

/** A ledger begun earlier, and its headings: where these are not the program's own, it may hold more than that reads. */
async function readBegun(file: string) {
  const ledger = await readLedger(openSource(file));
  return { ...ledger, headings: headingsOf(await readFile(file, 'utf8')) };
}

const headingsOf = (text: string): string => text.split(/\r?\n/, 1)[0] ?? '';

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
