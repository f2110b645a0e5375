import { basename } from 'node:path';
import { compareReports } from '../compare/compare-reports.ts';
import type { Comparable } from '../compare/comparison.ts';
import { readComparable } from '../compare/read-comparable.ts';
import { COMPARISON_WRITERS } from '../report/comparison/index.ts';
import { plain } from '../report/index.ts';
import { createPaint } from './create-paint.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openOutputs } from './open-outputs.ts';
import { PLAIN_WIDTH, screenWidth } from './page-width.ts';
import { readReport } from './read-report.ts';
import { writeOut } from './write-out.ts';

/** Says what changed between two published reports, on the screen or in files. That there are differences is no failure. */
export async function runCompare(old: string, now: string, flags: Flags): Promise<void> {
  const settings = await gatherSettings(flags);
  const outputs = await openOutputs(settings.output, settings.format, [old, now], COMPARISON_WRITERS);
  try {
    const [before, after] = await Promise.all([readFrom(old), readFrom(now)]);
    const [oldName, newName] = namesOf(old, now);
    const comparison = compareReports({ name: oldName, report: before }, { name: newName, report: after });
    for (const { writer, write } of outputs)
      await write(writer.write(comparison, { width: PLAIN_WIDTH, paint: plain }));
    for (const { finish } of outputs) await finish();
    if (outputs.length === 0) {
      const terminal = process.stdout.isTTY === true;
      const name = settings.format ?? (terminal ? 'text' : 'markdown');
      const paint = await createPaint(settings.color, terminal);
      const writer = COMPARISON_WRITERS.find((format) => format.name === name);
      await writeOut(writer?.write(comparison, { width: screenWidth(), paint }) ?? []);
    } else if (!settings.quiet) process.stderr.write(`Wrote ${settings.output.join(', ')}\n`);
  } finally {
    await Promise.all(outputs.map(({ discard }) => discard()));
  }
}

const readFrom = async (file: string): Promise<Comparable> => readComparable(file, await readReport(file));

/** Two files in folders of their own may have one name: then the folders tell them apart. */
function namesOf(old: string, now: string): [string, string] {
  const [before, after] = [basename(old), basename(now)];
  return before === after ? [old, now] : [before, after];
}
