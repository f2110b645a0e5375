import { access } from 'node:fs/promises';
import { distil } from '../distil.ts';
import { remember } from '../embed/index.ts';
import { errors } from '../errors.ts';
import { readLedger, readNotes, readPriorities } from '../read/index.ts';
import { editedLedger, findWriter, plain, wrap } from '../report/index.ts';
import { createProgress } from './create-progress.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openSource, openSources } from './open-source.ts';
import { screenWidth } from './page-width.ts';
import { replaceFile } from './replace-file.ts';
import { converse } from './review/converse.ts';
import { createOptionList } from './review/option-list.ts';
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
  if (!/\.csv$/i.test(file)) throw errors.settingInvalid('--assignments', 'a file that ends in .csv', file);
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw errors.reviewNeedsTerminal();
  if (!settings.color) process.env.NO_COLOR = '1';
  const { terminalPrompts } = await import('./review/prompts.ts');

  const width = screenWidth();
  const say = (text: string): void => {
    const lines = text.split('\n').flatMap((line) => wrap(line.trimStart(), width, /^ */.exec(line)?.[0]));
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
  };
  const progress = await createProgress({ quiet: settings.quiet, verbose: false });
  const started = startEmbedder(settings);
  try {
    const { notes } = await readNotes(openSources(files), settings);
    const priorities = settings.priorities === null ? null : await readPriorities(openSource(settings.priorities));
    const begun = (await exists(file)) ? (await readLedger(openSource(file))).lines : [];
    const embedder = started.embedder && remember(started.embedder);
    const csv = findWriter('csv');
    const session = await createSession(begun, {
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
      save: (report, lines) => replaceFile(file, editedLedger(report, lines)),
      now: () => performance.now(),
    });
    const options = createOptionList(session.report());
    say(`${begun.length > 0 ? 'Going on with' : 'Every answer is saved at once in'} ${file}.`);
    const end = await converse({ session, options, prompts: terminalPrompts, say, width });
    const left = end === 'done' ? 'Nothing is left to ask. ' : '';
    const answers = session.answers();
    say(
      `${left}${answers} ${answers === 1 ? 'answer' : 'answers'} saved in ${file}. Now make the report:\n` +
        `llep-distil ${files.join(' ')} --assignments ${file} -o report.md`,
    );
  } finally {
    progress.stop();
    await started.close();
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
