import type { LedgerEntry, Option, Report } from '../model.ts';
import type { Scope } from '../word/index.ts';
import { caveatOf } from './caveat-of.ts';
import { docxIdea } from './docx-idea.ts';
import { optionSentences } from './option-sentences.ts';
import { score, scoreParts } from './score-parts.ts';
import { capitalised, list, outOf100 } from './wording.ts';

/**
 * What the fields of one option stand for in a Word template.
 * @param examples the notes that together show what it holds
 * @param ideas all of its different ideas, those that fit best first
 */
export function docxOption(
  report: Report,
  option: Option,
  examples: readonly LedgerEntry[],
  ideas: readonly LedgerEntry[],
): Scope {
  const parts = scoreParts(report, option);
  return {
    'option number': String(option.rank),
    'option title': option.title,
    'option summary': option.summary,
    'option score': String(score(option)),
    'option points': list(parts.map(({ name, points }) => `${name} ${points}`)),
    'option sectors': optionSentences.sectors(report, option) ?? '',
    'option support': optionSentences.support(option),
    'option notes': String(option.support.ideas),
    'option ideas': String(option.support.separate),
    'option priority': optionSentences.mainPriority(report, option),
    'option closest': optionSentences.closest(report, option),
    'option firmness': optionSentences.stability(option),
    'option caveat': caveatOf(report, option.rank),
    'score parts': parts.map((part) => ({
      'part name': part.name,
      'part value': String(part.value),
      'part weight': `${part.weight}%`,
      'part points': String(part.points),
      'part reason': part.detail,
    })),
    priorities: optionSentences.servedFirst(option).map((served) => ({
      priority: optionSentences.priorityName(report, served),
      'priority fit': outOf100(served.score),
      'priority reason': `${capitalised(optionSentences.priorityReason(served))}.`,
    })),
    fits: optionSentences.priorities(report, option).map((fit) => ({ 'fit note': fit })),
    examples: examples.map(docxIdea),
    ideas: ideas.map(docxIdea),
  };
}
