interface Kind {
  /** Verbs that go with it, best first. */
  readonly verbs: string;
  /** A verb of small words, which say nothing that a note would have to hold. */
  readonly plain: string;
  /** Nouns of this kind; "~empty" is a word before a noun that decides for it. */
  readonly nouns: string;
}

/** Said of topics, of people and of troubles, where no note holds a verb that goes with them. */
export const LOOK_AT = 'look at';
export const LOOK_INTO = 'look into';
export const DO_MORE_FOR = 'do more for';

/** Kinds of things that notes ask for: one runs a market and publishes a list, and what is not wanted is reduced. */
const KINDS: readonly Kind[] = [
  {
    verbs: 'run hold organise host start arrange support offer provide',
    plain: 'put on',
    nouns: `market fair festival event weekend day visit club forum group circle network scheme programme program campaign workshop
      session competition challenge parade procession show tour trip breakfast dinner meeting surgery clinic bootcamp pilot trial demonstration hunt cinema fete concert activity drop-in exchange crawl auction raffle gala pitch class course stall`,
  },
  {
    verbs: 'run provide improve extend fund',
    plain: LOOK_INTO,
    nouns: 'bus shuttle minibus train coach tram taxi ferry',
  },
  {
    verbs: 'publish build create provide produce share write',
    plain: 'keep',
    nouns: `list map register catalogue calendar diary directory guide leaflet brochure planner forecast scorecard newsletter
      prospectus information report timetable checklist handbook toolkit crib helpline record`,
  },
  {
    verbs: 'build create provide improve develop merge',
    plain: LOOK_INTO,
    nouns: 'website page app account portal plan strategy policy platform site system database',
  },
  {
    verbs: 'offer provide fund create',
    plain: 'give',
    nouns: `grant loan voucher bursary discount subsidy money finance funding card ticket pass permit wage pay reward prize
      licence rebate incentive allowance time hour`,
  },
  {
    verbs: 'cut lower reduce waive freeze cap simplify review',
    plain: LOOK_INTO,
    nouns: 'rate tax charge fee rent cost bill fare burden price paperwork bureaucracy procurement threshold',
  },
  {
    verbs: 'offer provide fund teach improve arrange organise',
    plain: 'give',
    nouns: `training learning education skill lesson tuition placement apprenticeship internship experience service advice guidance
      mentoring childcare care counselling coaching qualification literacy coding support`,
  },
  { verbs: 'offer provide trial extend allow improve', plain: LOOK_INTO, nouns: 'parking access' },
  { verbs: 'create offer provide', plain: LOOK_INTO, nouns: 'job work fund pot vacancy' },
  {
    verbs: 'provide install add build improve create',
    plain: 'put in',
    nouns: `bench seat seating light lighting lamp sign signage bay bin tree planter chair point charger charging rack shelter
      lane crossing ramp tap screen wifi broadband camera signpost fingerpost hydrant lift toilet loo plaque sensor basket`,
  },
  {
    verbs: 'share provide buy fund',
    plain: LOOK_INTO,
    nouns: 'kit equipment machine machinery expertise data licence software rig',
  },
  {
    verbs: 'provide improve build create extend',
    plain: LOOK_INTO,
    nouns: `path room facility space park playground pool garden housing home trail cycleway footpath walk route internet bed stop
      accommodation apartment`,
  },
  { verbs: 'trial test adopt develop', plain: LOOK_INTO, nouns: 'technology tech tool' },
  { verbs: 'simplify open award', plain: LOOK_INTO, nouns: 'contract tender' },
  { verbs: 'buy develop test trial promote', plain: LOOK_INTO, nouns: 'product innovation invention prototype' },
  {
    verbs: 'promote celebrate offer provide',
    plain: LOOK_INTO,
    nouns: 'food drink music art culture history heritage',
  },
  { verbs: 'simplify shorten share', plain: LOOK_INTO, nouns: 'form application process procedure agreement' },
  {
    verbs: 'improve fix repair mend widen build resurface maintain',
    plain: LOOK_INTO,
    nouns: 'road pavement sidewalk street kerb drain gutter transport surface',
  },
  {
    verbs: 'open reopen re-open extend improve build create provide',
    plain: LOOK_INTO,
    nouns: 'centre hub hall lab laboratory library museum cafe kitchen workspace clinic',
  },
  {
    verbs: 'support involve fund help',
    plain: DO_MORE_FOR,
    nouns: 'school college university researcher academic student spin-out start-up startup',
  },
  {
    verbs: 'support help attract',
    plain: DO_MORE_FOR,
    nouns: `business enterprise peer person people group team council neighbour colleague patient member graduate nurse
      owner-manager micro newcomer technician customer client trainee apprentice community lgbtq women men children youth
      company firm engineer landlord trader volunteer supplier employer apprentice graduate teacher
      parent carer farmer retailer charity sme founder worker artist performer shopkeeper owner mentor resident
      visitor tourist family child pupil learner adult staff member tutor adviser manager officer driver doctor nurse police leader
      user customer investor buyer organisation`,
  },
  {
    verbs: 'fill let use reuse',
    plain: LOOK_INTO,
    nouns: '~vacant ~empty ~void ~derelict ~unused ~disused ~idle ~dead',
  },
  { verbs: 'open let support', plain: LOOK_INTO, nouns: 'shop premises window' },
  { verbs: 'tackle', plain: LOOK_INTO, nouns: 'drug opioid addiction alcohol gambling' },
  {
    verbs: 'reduce tackle cut end stop prevent fix clear address fight remove clean mend',
    plain: LOOK_INTO,
    nouns: `litter crime traffic congestion pollution waste pothole gull mess graffiti homelessness poverty isolation violence
      speeding flooding delay queue gap barrier problem shoplifting bullying debt hunger fraud abuse stigma duplication
      carbon noise smell weed vandalism emission rubbish vacancy loneliness eviction error mistake bug failure complaint risk
      downtime turnover absence clash ~clashing ~broken ~dirty ~dark ~unsafe ~dangerous ~illegal ~abandoned ~overgrown ~blocked`,
  },
];

export interface FittingVerbs {
  readonly verbs: readonly string[];
  readonly plain: string;
  /** Whether it is of a kind; nouns that are not may be anything. */
  readonly known: boolean;
}

/** Things of no known kind. */
const OTHERS: FittingVerbs = { verbs: [], plain: LOOK_INTO, known: false };

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
