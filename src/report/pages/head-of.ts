import type { Report } from '../../model.ts';
import type { PageHead } from '../block.ts';
import { sentences } from '../sentences.ts';
import { dateInWords } from '../wording.ts';

/** What stands above every page about a report: the officer's own title where one was given, and what is known beside it. */
export function headOf(report: Report): PageHead {
  const { title, author, organisation } = report.paper;
  const headline = sentences.headline(report);
  return {
    title: title ?? headline,
    ...(title === null ? {} : { subtitle: headline }),
    ...(author === null && organisation === null ? {} : { author: [author, organisation].filter(Boolean).join(', ') }),
    ...(report.date === null ? {} : { date: dateInWords(report.date) }),
  };
}
