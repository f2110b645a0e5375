import type { Meaning } from '../model.ts';
import { foldHeading } from './fold-heading.ts';
import { namesPeople } from './names-people.ts';
import type { Profile } from './profile.ts';

/**
 * Whether a column holds what tells a person: names, addresses, numbers to call; those of a table too, where it goes by the name
 * of whoever led it. Its cells are not shown in samples. The
 * text is shown, masked as it is in reports: an address among the ideas does not hide them all.
 * Cost: O(sample).
 */
export function isPersonal(
  heading: string,
  alias: string,
  meaning: Meaning | null,
  { values, numeric }: Profile,
): boolean {
  if (meaning === 'author') return true;
  if (meaning === 'text') return false;
  const told = [heading, alias].some((name) => PERSONAL.test(foldHeading(name)));
  const named = !numeric && [heading, alias].some(namesPeople);
  return (
    (meaning === null && told) ||
    ((meaning === null || meaning === 'table') && named) ||
    values.some((value) => EMAIL.test(value))
  );
}

const PERSONAL =
  /\b(?:e ?mail|phone|telephone|mobile|ip ?address|postcode|zip|latitude|longitude|username|(?:first|last|full|your|user|family|sur|fore) ?name|assigned to|(?:completed|created|updated|edited) by|members?|owner|moderator|administrator|voter|address|birth)\b|^name$/;

/** A cell that is an e-mail address and nothing else. */
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
