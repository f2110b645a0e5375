import type { Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { rowId } from './row-id.ts';

/**
 * Gives every note an id that no other note has, over all inputs: the sheet's own, or else the row number, with the
 * number of the input before it from the second input on ("2:17"). An id that another row had first gets its row number
 * as well ("17 (row 34)"). The sheets' own ids are given out first, so that a row number never takes one away.
 * Cost: O(notes); nothing is remembered where no sheet has ids, because row numbers are different by themselves.
 */
export interface Claim {
  readonly input: number;
  readonly row: number;
  /** The sheet's own id; '' where it has none. */
  readonly id: string;
}

export function uniqueIds(claims: readonly Claim[]): { ids: readonly string[]; warning: Warning | null } {
  const ids = claims.map(({ id, input, row }) => id || rowId(input, row));
  const numbered = claims.every(({ id }) => id === '');
  if (numbered || new Set(ids).size === ids.length) return { ids, warning: null };
  const taken = new Set<string>();
  const settle = (index: number, { input, row }: Claim): boolean => {
    const wanted = ids[index] ?? '';
    let unique = wanted;
    if (taken.has(unique)) unique += ` (row ${row})`;
    while (taken.has(unique)) unique += ` (input ${input + 1})`;
    taken.add(unique);
    ids[index] = unique;
    return unique === wanted;
  };
  const repeated = claims.filter((claim, index) => claim.id !== '' && !settle(index, claim));
  claims.forEach((claim, index) => {
    if (claim.id === '') settle(index, claim);
  });
  const [first] = repeated;
  return { ids, warning: first ? warnings.idsRepeated(repeated.length, first.row, first.input + 1) : null };
}
