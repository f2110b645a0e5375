import { nearest } from '../nearest.ts';
import type { PlacedTag, Problem } from './document-part.ts';
import { parseTag } from './parse-tag.ts';
import { ALIASES, type Field, VOCABULARY } from './vocabulary.ts';

/**
 * What is wrong with the tags of one part: unknown names, fields outside of their list, lists without an end. All of it at
 * once, found without data, since a branch that is not shown would hide its faults from a trial run. O(tags).
 */
export function checkTags(tags: readonly PlacedTag[]): readonly Problem[] {
  const problems: Problem[] = [];
  const open: PlacedTag[] = [];
  const say = ({ place }: PlacedTag, message: string): void => void problems.push({ place, message });
  for (const tag of tags) {
    const { kind, shown } = tag;
    const { field } = parseTag(tag.name);
    if (kind === 'close') close(tag);
    else if (kind === 'unknown')
      say(tag, `${shown} begins with a sign that llep-distil does not know; only #, ^ and / have a meaning`);
    else if (field === undefined) say(tag, unknownName(tag));
    else {
      const fault = misplaced(tag, field, open);
      if (fault !== null) say(tag, fault);
    }
    if (kind !== 'open' && kind !== 'unless') continue;
    // Deep nesting multiplies what is printed, and the time that it takes.
    if (open.length === DEEPEST) say(tag, `${shown} is nested more than ${DEEPEST} deep`);
    open.push(tag);
  }
  for (const tag of open) say(tag, `${tag.shown} is not closed: write {/${tag.name}} where it ends`);
  return problems;

  function close(tag: PlacedTag): void {
    const at = tag.name === '' ? open.length - 1 : open.findLastIndex(({ name }) => name === tag.name);
    if (at < 0) {
      const wanted = tag.name === '' ? 'open list' : `{#${tag.name}}`;
      say(tag, `${tag.shown} closes nothing: there is no ${wanted} before it`);
      return;
    }
    for (const unclosed of open.splice(at + 1)) say(unclosed, `${unclosed.shown} is not closed before ${tag.shown}`);
    const opening = open.pop();
    if (opening !== undefined && !fitTogether(opening, tag))
      say(
        tag,
        `${opening.shown} and ${tag.shown} must stand in the same place: both in one row of a table, or both outside of it, of text boxes and of content controls`,
      );
  }
}

const DEEPEST = 3;

function unknownName({ shown, name, kind }: PlacedTag): string {
  if (name === '') return `${shown} is empty`;
  const sign = kind === 'open' ? '#' : kind === 'unless' ? '^' : '';
  const near = nearest(name, [...VOCABULARY.map((field) => field.name), ...ALIASES.keys()]);
  return `${shown} is not a field llep-distil knows${near === undefined ? '' : `; did you mean {${sign}${near}}?`}`;
}

/** Why a known field cannot stand where it does; null where it can. */
function misplaced({ kind, shown, name }: PlacedTag, field: Field, open: readonly PlacedTag[]): string | null {
  const lists = open
    .filter((tag) => tag.kind === 'open' && parseTag(tag.name).field?.kind === 'list')
    .map((tag) => tag.name);
  if (field.kind === 'picture')
    return `${shown} is a picture: make it the alternative text of a picture that llep-distil is to replace`;
  if (kind === 'text' && field.kind !== 'text')
    return `${shown} is a list: write {#${name}} where it starts and {/${name}} where it ends`;
  if (lists.includes(name)) return `${shown} stands inside {#${name}} already`;
  const isAlias = ALIASES.has(name);
  if (isAlias && lists.at(-1) !== 'options')
    return `${shown} is short for {${field.name}} directly inside {#options} only; write {${field.name}} here`;
  // A list in a list must follow its parent directly; a text may be used anywhere below.
  const parents = field.kind === 'list' && kind === 'open' ? lists.slice(-1) : lists;
  if (
    field.within.length === 0
      ? field.kind === 'list' && kind === 'open' && lists.length > 0
      : !field.within.some((list) => parents.includes(list))
  )
    return field.within.length === 0
      ? `${shown} cannot stand inside {#${lists.at(-1)}}`
      : `${shown} belongs between {#${field.within[0]}} and {/${field.within[0]}}`;
  return null;
}

/** Whether what stands between two tags can be repeated: they share all containers, or are cells of one table. */
function fitTogether({ inside: a }: PlacedTag, { inside: b }: PlacedTag): boolean {
  if (a.join() === b.join()) return true;
  const shared = a.findIndex((container, index) => container !== b[index]);
  const rest = (inside: readonly string[]): string =>
    inside
      .slice(shared)
      .map((container) => container.split(' ')[0])
      .join();
  const inTable = a.slice(0, Math.max(0, shared)).some((container) => container.startsWith('w:tbl'));
  const cells = ['w:tc', 'w:tr,w:tc'];
  return shared >= 0 && inTable && cells.includes(rest(a)) && rest(a) === rest(b);
}
