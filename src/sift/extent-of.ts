import type { Clause, Reading } from './reading.ts';
import { tellsOnly } from './tells-only.ts';

/** How much of a note is of a kind. */
export type Extent = 'all' | 'part' | 'none';

/**
 * How much of a note is of a kind: all of it where its other clauses hold no suggestion, for they say nothing of their
 * own or only tell how things are.
 */
export function extentOf({ clauses }: Reading, isOfKind: (clause: Clause) => boolean): Extent {
  const others = clauses.filter((clause) => !isOfKind(clause));
  if (others.length === clauses.length) return 'none';
  return others.every((clause) => clause.content().length === 0 || tellsOnly(clause)) ? 'all' : 'part';
}
