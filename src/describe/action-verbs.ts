/**
 * Verbs in which people at workshops ask for something to be done. A clause that starts with one of them can stand as a
 * title. Words that are oftener nouns at the start of a note ("market", "fund", "park", "plan") are kept only where the
 * noun reading is rare.
 */
const VERBS = `
abolish accept adapt add address adopt advertise agree align allocate allow amend anonymise appoint arrange ask assess
assign attract audit automate award ban beautify bolster boost bridge brighten bring broker buddy build bundle buy
campaign cap celebrate centralise change charge check choose clarify clean clear close co-design co-locate co-ordinate
collect combine commission commit compensate connect conserve consolidate construct consult control convert cooperate
coordinate court create curb cut de-clutter decarbonise decentralise decide declutter decorate decrease dedicate deliver
demolish deploy describe designate develop digitise disclose discourage discuss display distribute ditch diversify
divert donate double draw drop earmark ease educate electrify eliminate embed employ empower enable enact encourage end
enforce engage enhance enrich enrol ensure equalise equip eradicate erect escalate establish evaluate exchange exclude
exempt expand explain explore expose extend facilitate fill find finish fit fix forge form formalise foster freeze fund
fundraise furnish gather generate give grow guarantee halve harmonise harness help highlight hire hold honour host humanise
identify illuminate implement impose improve incentivise increase incubate inform inspect inspire install institute
instruct insulate integrate introduce invest investigate invite involve join keep landscape launch learn lend lengthen
let liaise lift light lighten limit link loan lobby localise locate look lower maintain manage mandate map match
maximise measure mend mentor merge minimise mobilise modernise modify monitor move nationalise negotiate nominate notify
nurture oblige obtain offer open operate optimise organise outlaw outline outsource overhaul oversee paint pair partner
patrol pave pay pedestrianise penalise permit personalise persuade pick pilot plan plant pool practise prepare preserve
prevent print prioritise privatise procure produce prohibit promote propose protect prove provide prune publicise
publish punish purchase pursue push put quicken raise rationalise re-introduce re-open re-route realign reallocate
reassess reassure rebalance rebrand rebuild recognise reconnect reconsider recruit recycle redeploy redesign redevelop
redirect redistribute reduce refer refit refocus reform refresh refund refurbish regenerate regulate reimburse reinforce
reinstate reintroduce reinvest relaunch relax release relieve relocate remind remove rename renew rent reopen reorganise
repaint repair repay repeal replace replant repurpose require reroute reschedule rescue reserve resolve restock restore
restrict resume resurface retain rethink retrain retrofit return reunite reuse revamp reverse review revise revitalise
revive reward rewire rewrite rezone ring-fence ringfence rotate run safeguard sanction save schedule score scrap
scrutinise secure seek select sell send separate serve set share shift shorten show shut signpost simplify slash slow
smarten soften solve speak specify spend split sponsor spread stagger standardise start steer stop streamline strengthen
strip subsidise substitute supervise supply support survey sustain swap sweep switch synchronise tackle tailor target
teach test tidy tighten track traffic-calm train transfer translate trial trigger trim tune turn twin unblock unbundle
uncover underpin undertake underwrite unify unite unlock update upgrade upload upskill urge use utilise vaccinate vary
ventilate verify vet visit waive warn welcome widen withdraw work write
`;

export const ACTION_VERBS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));
