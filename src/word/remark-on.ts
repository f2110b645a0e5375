import type { PlacedTag, Problem } from './document-part.ts';
import { parseTag } from './parse-tag.ts';

/** What can be filled and will not look as it was meant, for tags that are in order (check-tags.ts). O(tags). */
export function remarkOn(tags: readonly PlacedTag[]): readonly Problem[] {
  const remarks: Problem[] = [];
  const open: PlacedTag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'unless') open.push(tag);
    if (tag.kind !== 'close') continue;
    const opening = open.pop();
    if (opening === undefined || parseTag(opening.name).field?.kind !== 'list' || opening.kind !== 'open') continue;
    const { place, shown } = opening;
    const sameLine = opening.paragraph === tag.paragraph;
    if (sameLine && !tag.fills)
      remarks.push({
        place,
        message: `${shown} and ${tag.shown} stand within a line, so what they repeat runs together; put each on a line of its own`,
      });
    const inCells = opening.inside.join() !== tag.inside.join();
    if (!sameLine && !inCells && !(opening.alone && tag.alone))
      remarks.push({
        place,
        message: `${shown} or ${tag.shown} shares its line with other words, which will be torn apart; put each on a line of its own`,
      });
  }
  return remarks;
}
