import type { Labels } from './label-ideas.ts';

/** Placings that are assumed before there are any, and how many of them agree with the draft. */
const ASSUMED = { compared: 10, agreed: 6 };
/** However often they disagree, the draft says a little. */
const LEAST = 0.05;

/**
 * How often the machine's draft and the officers agree, less what chance would give: 0.05 to 1. Officers who only mend what
 * is wrong agree with it nowhere, and that tells nothing of the rest. O(ideas).
 */
export function trustInDraft({ placed, drafted }: Labels, options: number): number {
  let compared = 0;
  let agreed = 0;
  for (const [i, own] of placed.entries()) {
    if (own < 0 || (drafted[i] ?? -1) < 0) continue;
    compared++;
    if (own === drafted[i]) agreed++;
  }
  const known = agreed > 0 ? { compared, agreed } : { compared: 0, agreed: 0 };
  const share = (known.agreed + ASSUMED.agreed) / (known.compared + ASSUMED.compared);
  return options < 2 ? 1 : Math.max(LEAST, (share - 1 / options) / (1 - 1 / options));
}
