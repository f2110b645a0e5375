/**
 * Verbs in which people at workshops ask for something to be done. A clause that starts with one of them can stand as a
 * title. Words that are oftener nouns at the start of a note ("market", "fund", "park", "plan") are kept only where the
 * noun reading is rare.
 */
const VERBS = `
abolish accept adapt add adopt advertise agree align allow appoint arrange ask assess attract audit automate award ban
boost bring broker build bundle buy campaign celebrate change charge check choose clarify clean clear close co-design
co-locate collect combine commission commit connect consolidate consult convert cooperate coordinate create cut decide
declutter deliver deploy describe designate develop digitise discourage discuss display double draw drop earmark ease
embed employ enable encourage end enforce engage enhance ensure establish evaluate exempt expand explain explore
expose extend find finish fit fix form foster fund gather generate give grow guarantee halve hire hold identify
improve incentivise increase incubate inspire install integrate introduce invest invite involve join keep launch learn
lend let lift loan lobby locate look lower maintain match measure mentor merge modernise monitor move negotiate
nominate offer open organise overhaul partner pay pedestrianise permit persuade pick pilot plan pool prevent
prioritise procure produce promote protect prove provide publicise publish push put raise recognise recruit recycle
redesign redirect reduce reform refresh refurbish release remove renew rent repair repeal replace require rescue
reserve resolve restore retain rethink return reuse reverse review reward ring-fence ringfence rotate run scrap secure
sell send separate set share shift shorten show simplify slash speak specify spend split sponsor spread stagger
standardise start stop streamline strengthen subsidise supply support survey swap switch teach test tidy track train
transfer translate trial trim turn twin unlock update upgrade use visit waive welcome widen work write
`;

export const ACTION_VERBS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));
