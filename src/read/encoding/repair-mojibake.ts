import { byteOfLetter } from './windows-1252.ts';

/**
 * Text that was UTF-8, was read as Windows-1252 and saved again: "donâ€™t" for "don’t". Runs of letters beyond ASCII are
 * turned back where that is unmistakable: as bytes they are UTF-8 from end to end, and what they then say are letters of
 * Europe, signs of print or emoji. "SÃO" stays as it is, and so does "café”…". Cost: O(letters), one test for a sound cell.
 */

/** A byte that begins a letter in UTF-8, and one that goes on, as Windows-1252 shows them. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** What stands in Windows-1252 beyond ASCII. */
const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;

/** Latin letters, signs of print, currencies, arrows and shapes, the marks within emoji, and emoji. */
const PLAUSIBLE =
  /^(?:[\u00a0-\u024f\u02c6-\u02dc\u2010-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u27bf\ufeff\u{1f000}-\u{1faff}]|\ufe0f)+$/u;

/** Some texts were spoilt twice. */
const MOST_TIMES = 3;

export function repairMojibake(text: string): string {
  let repaired = text;
  for (let times = 0; times < MOST_TIMES && SUSPECT.test(repaired); times++) {
    const before = repaired;
    repaired = before.replace(RUN, repairRun);
    if (repaired === before) break;
  }
  return repaired;
}

function repairRun(run: string): string {
  const bytes = [...run].map(byteOfLetter);
  if (bytes.some((byte) => byte === undefined)) return run;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes as number[]));
    return PLAUSIBLE.test(meant) ? meant : run;
  } catch {
    return run;
  }
}
