import type { Meaning } from '../model.ts';
import { foldHeading } from './fold-heading.ts';
import type { Profile } from './profile.ts';

/**
 * Whether a column holds what tells a person: names, addresses, numbers to call. Its cells are not shown in samples. The
 * text is shown, masked as it is in reports: an address among the ideas does not hide them all.
 * Cost: O(sample).
 */
export function isPersonal(heading: string, alias: string, meaning: Meaning | null, { values }: Profile): boolean {
  if (meaning === 'author') return true;
  if (meaning === 'text') return false;
  const told = [heading, alias].some((name) => PERSONAL.test(foldHeading(name)));
  return (meaning === null && told) || values.some((value) => EMAIL.test(value));
}

const PERSONAL =
  /\b(?:e ?mail|phone|telephone|mobile|ip ?address|postcode|zip|latitude|longitude|username|(?:first|last|full|your|user|family|sur|fore) ?name|assigned to|(?:completed|created|updated|edited) by|members?|owner|moderator|administrator|voter|address|birth)\b|^name$/;

/** A cell that is an e-mail address and nothing else. */
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
