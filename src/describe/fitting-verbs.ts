interface Kind {
  /** Verbs that go with it, best first. */
  readonly verbs: string;
  /** A verb of small words, which say nothing that a note would have to hold; '' where none fits. */
  readonly plain: string;
  /** Nouns of this kind; "~empty" is a word before a noun that decides for it. */
  readonly nouns: string;
}

/** Kinds of things that notes ask for: one runs a market and publishes a list, and what is not wanted is reduced. */
const KINDS: readonly Kind[] = [
  {
    verbs: 'run hold organise host start arrange support',
    plain: 'put on',
    nouns: `market fair festival event weekend day visit club forum group circle network scheme programme program campaign workshop
      session competition challenge parade procession show tour trip breakfast dinner meeting surgery clinic bootcamp pilot bus shuttle minibus hunt cinema fete concert activity drop-in exchange crawl auction raffle gala pitch class course stall`,
  },
  {
    verbs: 'publish build create provide produce share write',
    plain: 'keep',
    nouns: `list map register catalogue calendar diary directory guide leaflet brochure planner website page app account portal
      forecast scorecard newsletter prospectus data information report timetable checklist handbook toolkit plan strategy policy
      crib helpline`,
  },
  {
    verbs: 'offer provide fund create',
    plain: 'give',
    nouns: `grant loan voucher bursary discount subsidy money finance funding card ticket pass permit wage pay reward prize
      licence rebate incentive allowance time hour`,
  },
  {
    verbs: 'cut lower reduce waive freeze cap simplify review',
    plain: '',
    nouns: 'rate tax charge fee rent cost bill fare burden price paperwork bureaucracy procurement threshold',
  },
  {
    verbs: 'offer provide fund teach improve arrange organise support',
    plain: 'give',
    nouns: `training learning education skill lesson tuition placement apprenticeship internship experience service advice guidance
      mentoring childcare care counselling coaching qualification literacy coding support`,
  },
  { verbs: 'offer provide trial extend allow improve', plain: 'give', nouns: 'parking access' },
  { verbs: 'create offer support', plain: '', nouns: 'job work fund pot' },
  {
    verbs: 'provide install add build improve create',
    plain: 'put in',
    nouns: `bench seat seating light lighting lamp sign signage bay bin tree planter table chair point charger charging kit equipment
      rack shelter path lane crossing ramp tap screen wifi broadband camera space room facility park playground pool pitch garden
      stop housing home bike signpost fingerpost hydrant lift toilet loo trail cycleway footpath route internet plaque notice bed`,
  },
  {
    verbs: 'improve fix repair mend widen build resurface maintain',
    plain: '',
    nouns: 'road pavement sidewalk street kerb drain gutter transport surface',
  },
  {
    verbs: 'open reopen re-open extend improve build create provide',
    plain: '',
    nouns: 'centre hub hall shop lab laboratory library museum cafe kitchen workspace clinic unit',
  },
  { verbs: 'support improve involve fund', plain: '', nouns: 'school college university business enterprise' },
  {
    verbs: 'support attract',
    plain: '',
    nouns: `company firm engineer student landlord trader volunteer supplier employer apprentice researcher academic graduate teacher
      parent carer farmer retailer charity sme start-up startup founder worker artist performer shopkeeper owner mentor resident
      visitor tourist family child pupil learner adult staff member tutor adviser manager officer driver doctor nurse police leader
      user customer investor buyer organisation`,
  },
  { verbs: 'fill let use reuse', plain: '', nouns: '~vacant ~empty ~void ~derelict ~unused ~disused ~idle ~dead' },
  {
    verbs: 'reduce tackle cut end stop prevent fix clear address fight remove clean mend',
    plain: '',
    nouns: `litter crime traffic congestion pollution waste pothole gull mess graffiti homelessness poverty isolation violence
      speeding flooding delay queue gap barrier problem shoplifting bullying debt hunger fraud abuse addiction stigma duplication
      noise smell weed vandalism emission rubbish vacancy loneliness drug opioid eviction error mistake bug failure complaint risk
      downtime turnover absence clash ~clashing ~broken ~dirty ~dark ~unsafe ~dangerous ~illegal ~abandoned ~overgrown ~blocked`,
  },
];

export interface FittingVerbs {
  readonly verbs: readonly string[];
  readonly plain: string;
  /** Whether the kind of thing is known; otherwise the verbs are those that go with most things. */
  readonly known: boolean;
}

const OTHERS: FittingVerbs = {
  verbs: 'provide offer improve create introduce support fund develop promote build'.split(' '),
  plain: '',
  known: false,
};

const listOf = (words: string): string[] => words.trim().split(/\s+/);
/** Where two kinds name a noun, the earlier one counts. */
const BY_NOUN: ReadonlyMap<string, FittingVerbs> = new Map(
  KINDS.toReversed().flatMap(({ verbs, plain, nouns }) =>
    listOf(nouns).map((noun) => [noun, { verbs: listOf(verbs), plain, known: true }] as const),
  ),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/$/u, ''],
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
];

/** The verbs that go with a thing, best first. */
export function fittingVerbs(words: readonly string[]): FittingVerbs {
  const small = words.map((word) => word.toLowerCase());
  const head = small.at(-1) ?? '';
  const kindOf = (noun: string): FittingVerbs | undefined =>
    ENDINGS.map(([ending, instead]) => BY_NOUN.get(noun.replace(ending, instead))).find((kind) => kind !== undefined);
  const decided = small.map((word) => BY_NOUN.get(`~${word}`)).find((kind) => kind !== undefined);
  return decided ?? kindOf(head) ?? kindOf(head.split('-').at(-1) ?? '') ?? OTHERS;
}
