/**
 * Verbs in which people at workshops ask for something to be done. A clause that starts with one of them can stand as a
 * title. Words that are oftener nouns at the start of a note ("market", "fund", "park", "plan") are kept only where the
 * noun reading is rare.
 */
const VERBS = `
abolish accept adapt add adopt advertise agree align allow appoint arrange ask assess attract audit automate award
ban better book boost bring broker build bundle buy campaign cap celebrate change charge check choose clarify clean clear
close co-design co-locate collect combine commission commit connect consolidate consult convert cooperate coordinate copy
create cut declutter decide deliver designate deploy describe develop digitise discourage discuss display double draw
drop earmark ease embed employ enable encourage end enforce engage enhance ensure establish evaluate exempt expand explain
explore expose extend fill find finish fit fix fly form foster free fund gather generate give grow guarantee halve hire
hold host identify improve increase incentivise incubate inspire install integrate introduce invest invite involve join
keep launch learn lend let lift light limit link list loan lobby locate look lower maintain map match measure
mentor merge modernise monitor move negotiate nominate offer open organise overhaul pair partner pay pedestrianise permit
persuade pick pilot place plan plant pool position prevent print prioritise procure produce promote protect prove provide
publicise publish push put raise recognise recruit recycle redesign redirect reduce reform refresh refurbish release
remove renew rent repair repeal replace require rescue reserve resolve restore retain rethink return reuse reverse
review reward ringfence ring-fence rotate run score scrap secure sell send separate set share shift shorten show simplify
slash speak specify spend split sponsor spread staff stage stagger standardise start stop streamline strengthen subsidise
supply support survey swap switch teach test tidy track train transfer translate trial trim turn twin unlock update
upgrade use value visit waive welcome widen work write
`;

export const ACTION_VERBS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));
