import type { Report } from '../../src/model.ts';
import { findWriter, plain, type Style } from '../../src/report/index.ts';

/** What the named writer makes of a report, as one string, 80 columns wide and without colour; in its own style where none is given. */
export function written(name: string, report: Report, style: Style | null = null): string {
  const writer = findWriter(name);
  if (writer === undefined) throw new Error(`there is no writer ${name}`);
  return [...writer.write(report, { width: 80, paint: plain, style })].join('');
}
