import { wordSet } from '../word-set.ts';

/**
 * Whole notes, folded and with hyphens for spaces, that leave the question unanswered: what people type to get past a
 * box, the headings of such boxes, and the same in the languages that respondents here are likeliest to answer in.
 */
const FILLERS = `
a-definir agree agreed all-fine all-good all-of-the-above answer any-of-the-above as-last-time as-last-year aucun
aucune blah blah-blah blank box-left-blank brak cannot-comment cannot-say cant-comment cant-say cant-think-of-any
cant-think-of-anything cant-think-of-one comment comments dim-byd dim-sylw dito ditto dk do-not-know dont-know
dont-know-sorry dont-mind dummy dunno dunno-sorry empty enter-text-here everything-covered example fine-as-it-is
gar-nichts geen gwag happy-with-everything hear-hear hello hi i-agree idea ideas idk ingen just-testing k-a keine
keine-angabe later leave-it-as-it-is left-blank left-empty lorem-ipsum maybe me-neither me-too n-a na nada neant neg
nessun-commento nessuno nic nicht-zutreffend nichts nie-wiem niente nil nil-return ninguna ninguno no no-answer
no-change no-changes no-comment no-comments no-complaints no-concerns no-feedback no-further-comment
no-further-comments no-idea no-ideas no-issues no-opinion no-opinion-either-way no-preference no-problems no-reply
no-response no-se no-strong-feelings no-strong-views no-thank-you no-thanks no-thoughts non non-applicable non-so none
none-at-all none-given none-of-the-above none-really none-that-i-can-think-of none-today not-answered not-applicable
not-at-present not-at-the-moment not-currently not-for-me not-my-area not-my-department not-really not-relevant
not-sure not-sure-really not-sure-sorry not-sure-yet not-that-i-can-think-of nothing nothing-at-all nothing-at-present
nothing-at-the-moment nothing-comes-to-mind nothing-else nothing-from-me nothing-further nothing-really
nothing-special nothing-specific nothing-springs-to-mind nothing-to-say nothing-yet null nvt néant ohne ok ok-as-is
ok-as-it-is pas-de-commentaire pass please-specify prefer-not-to-say question rien rien-a-ajouter rien-à-ajouter
sample-text sans-reponse sans-réponse seconded see-above sin-comentarios skip skipped sorry-no sorry-no-idea
still-thinking suggestion suggestions tba tbc tbd test test-row test-test testing text text-here thinking
to-be-advised to-be-agreed to-be-confirmed to-follow too-new-to-say totally-agree type-here unable-to-answer
unable-to-comment unable-to-say undecided undefined unknown unsure unsure-sorry various weiss-nicht weiß-nicht welcome
what-he-said what-she-said what-they-said will-come-back-to-this will-think-about-it write-here xx xxx yes your-answer
your-answer-here your-comment your-comments your-idea-here your-suggestion your-suggestion-here your-text-here
à-définir
`;

export const FILLER_NOTES: ReadonlySet<string> = wordSet(FILLERS);
