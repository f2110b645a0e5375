import { ACTION_VERBS } from './action-verbs.ts';
import { POINTING_WORDS } from './pointing-words.ts';
import type { Phrase } from './read-phrases.ts';
import { singular } from './singular.ts';

/** A thing that notes speak of. */
export interface Thing {
  /** Where they do. */
  readonly phrases: readonly Phrase[];
  /** The form in which a title names it. */
  readonly form: Phrase;
  /** How often notes use each verb with its noun. */
  readonly verbs: ReadonlyMap<string, number>;
}

/** Words of praise and size, which nobody needs in a title: "the best small firms" are small firms. */
const EMPTY: ReadonlySet<string> = new Set(
  `best better big bigger biggest good great nice proper real whole extra main major other current existing important different
  same actual decent new local regular weekly monthly annual normal specific special couple handful type sort kind types sorts kinds`.split(
    /\s+/,
  ),
);

/**
 * The things in some phrases, by their words, whether their noun is in the singular or the plural; without those that point
 * outside themselves, are too familiar or say nothing. O(phrases).
 */
export function collectThings(phrases: readonly Phrase[]): Thing[] {
  const things = new Map<string, Phrase[]>();
  const verbs = new Map<string, Map<string, number>>();
  for (const phrase of phrases) {
    const { verb, head, words, core } = phrase;
    const small = words.map((word) => word.toLowerCase());
    if (small.some((word) => POINTING_WORDS.has(word) || EMPTY.has(word)) || isSaying(small)) continue;
    const key = small.map((word, i) => (i === core - 1 ? singular(word) : word)).join(' ');
    const forms = things.get(key) ?? [];
    forms.push(phrase);
    things.set(key, forms);
    if (verb === '' || core < words.length) continue;
    const used = verbs.get(singular(head)) ?? new Map<string, number>();
    used.set(verb, (used.get(verb) ?? 0) + 1);
    verbs.set(singular(head), used);
  }
  return [...things.values()]
    .filter((forms) => forms.length > 1 || forms.some(({ whole, words }) => whole || words.length === 1))
    .map((forms) => {
      const form = formOf(forms);
      return { phrases: forms, form, verbs: verbs.get(singular(form.head)) ?? new Map() };
    });
}

/** "Managers meeting", "fans bet": somebody who does something, and no kind of bet. */
const isSaying = (small: readonly string[]): boolean => {
  const head = small.at(-1) ?? '';
  return /[^s]s$/u.test(small.at(-2) ?? '') && (ACTION_VERBS.has(head) || /(?:ing|answer|bet)$/u.test(head));
};

/** The form in which a thing is named: in the plural where notes use it, then the commonest. */
function formOf(phrases: readonly Phrase[]): Phrase {
  const counts = new Map<string, number>();
  const keyOf = ({ words }: Phrase): string => words.join(' ').toLowerCase();
  for (const phrase of phrases) counts.set(keyOf(phrase), (counts.get(keyOf(phrase)) ?? 0) + 1);
  const isPlural = ({ head }: Phrase): number => (head === singular(head) ? 0 : 1);
  return [...phrases].sort(
    (a, b) =>
      isPlural(b) - isPlural(a) ||
      (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0) ||
      (`${keyOf(a)} ${a.determiner}` < `${keyOf(b)} ${b.determiner}` ? -1 : 1),
  )[0] as Phrase;
}
