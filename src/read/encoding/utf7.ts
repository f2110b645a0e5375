/**
 * UTF-7 (https://www.rfc-editor.org/rfc/rfc2152): ASCII in which "+", letters of base64 and "-" stand for other letters, in
 * UTF-16. Some exports write quotation marks so ("+ACI-"), and read as anything else their commas split the cells.
 */
const SHIFTED = /\+([A-Za-z0-9+/]*)(-?)/g;

/** Fewer runs than this can be an accident: "Level 3+AB-". */
const ENOUGH_RUNS = 2;

/** Whether a text in ASCII is unmistakably UTF-7: several runs, every one of which stands for letters. */
export function isUtf7(text: string): boolean {
  // The text may have been cut within its last run.
  const runs = [...text.matchAll(/\+([A-Za-z0-9+/]{2,})-/g)].map(([, run = '']) => lettersOf(run));
  return runs.length >= ENOUGH_RUNS && runs.every((letters) => letters !== undefined);
}

/** Decodes pieces of text, however they were cut. "+-" is a plus sign; a run that stands for nothing is left as it is. */
export function createUtf7Decoder(): (text: string, final: boolean) => string {
  let held = '';
  return (text, final) => {
    const whole = held + text;
    const cut = final ? whole.length : openRun(whole);
    held = whole.slice(cut);
    return whole.slice(0, cut).replace(SHIFTED, (found, run: string, end: string) => {
      if (run === '') return end === '' ? found : '+';
      return lettersOf(run) ?? found;
    });
  };
}

/** Where a run begins that may go on in the next piece. */
function openRun(text: string): number {
  const open = /\+[A-Za-z0-9+/]*$/.exec(text.slice(-LONGEST_RUN));
  return open ? text.length - open[0].length : text.length;
}

/** A longer run is no text of people. */
const LONGEST_RUN = 4096;

/** The letters that a run stands for; undefined where it is no UTF-16. */
function lettersOf(run: string): string | undefined {
  const bits = run.length * 6;
  if (bits < 16 || bits % 16 >= 6) return undefined;
  const bytes = Uint8Array.from(atob(run), (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, (bits >> 4) * 2));
  } catch {
    return undefined;
  }
}
