/**
 * The tags in the text of one paragraph: what stands between a "{" and the next "}". Word cuts a tag into runs wherever
 * somebody changed a letter, so this looks at the joined text of the paragraph. O(n).
 */
export interface TagText {
  /** Places in the text, the braces included. */
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, as written. */
  readonly inside: string;
}

/** A brace without its fellow. */
export interface BraceFault {
  readonly what: 'unclosed' | 'stray' | 'doubled';
  /** The text around it. */
  readonly near: string;
}

const NEAR = 30;

export function findTags(text: string): { readonly tags: readonly TagText[]; readonly faults: readonly BraceFault[] } {
  const tags: TagText[] = [];
  const faults: BraceFault[] = [];
  const near = (start: number): string => text.slice(start, start + NEAR);
  let open = -1;
  let doubled = false;
  for (const { 0: brace, index } of text.matchAll(/\{+|\}+/g)) {
    if (brace.length > 1) {
      // Of a doubled pair the first half tells of both.
      if (brace.startsWith('{') || !doubled) faults.push({ what: 'doubled', near: near(open < 0 ? index : open) });
      doubled = brace.startsWith('{');
      open = -1;
    } else if (brace === '{') {
      if (open >= 0) faults.push({ what: 'unclosed', near: near(open) });
      open = index;
    } else if (open < 0) {
      faults.push({ what: 'stray', near: text.slice(Math.max(0, index + 1 - NEAR), index + 1) });
    } else {
      tags.push({ start: open, end: index + 1, inside: text.slice(open + 1, index) });
      open = -1;
    }
  }
  if (open >= 0) faults.push({ what: 'unclosed', near: near(open) });
  return { tags, faults };
}
