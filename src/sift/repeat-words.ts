import { figureOf } from './repeat-figures.ts';

/**
 * What the words of two ideas are, when the question is whether the ideas are the same: which words say nothing of
 * their own, which are one word in two spellings. Both lists hold written forms, in lower case.
 */

/**
 * Words in which a suggestion is wrapped: "set up a buddy scheme", "an improved buddy scheme", "a buddy scheme for
 * people".
 */
const WRAPPING = new Set(
  `add added adding allow allowed allowing arrange arranging available better bring bringing create created creates
  creating develop developing encourage encouraged encouraging ensure ensuring establish establishing good great have
  improve improved improvement improvements improving install installing introduce introducing launch launching more
  offer offered offering organise organised organising organize organized organizing people person ppl proper properly
  provide provided provides providing provision run set start started starting suggest suggestion`.split(/\s+/),
);

/** Words that notes shorten, with their short forms. The first of a line stands for all. */
const SAME = new Map(
  [
    'hours hour hr hrs',
    'minutes minute min mins',
    'weeks week wk wks',
    'months month mth mths',
    'years year yr yrs',
    'universities university uni unis',
    'companies company cos',
    'organisations organisation organization organizations org orgs',
    'departments department dept',
    'government govt',
    'information info',
    'road rd',
    'street st',
    'station stn',
    'market markets mkt',
    'centre centres center centers ctr',
    'smes sme',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] ?? form]);
  }),
);

/** Accents that Latin letters wear, once taken apart; the marks of other scripts are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/** What a word counts as in comparing ideas; '' where it says nothing of its own. */
export function wordForRepeats(word: string): string {
  if (WRAPPING.has(word) || figureOf(word) !== null) return '';
  const plain = word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return SAME.get(plain) ?? plain;
}
