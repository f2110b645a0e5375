/** Words cut short as scribes do: fit for a sticky note, not for a Board. */
const SHORTHAND: ReadonlySet<string> = new Set(
  `hr hrs yr yrs mth mths mo wk wks min mins biz mkt mkts stn grp grps ppl org orgs dept approx nr uni unis co cos max govt mgmt
  info etc eg ie pls shd wd cd ur thx tbc tba asap wkly devt dev ops comms refurb inc incl esp prob wld bn natl intl st rd
  hols veg temp ltd plc yo na mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  cllr cllrs bldg acct admin appt mtg mtgs mgr mgrs emp ee docs pic pics vols vol soc svc svcs acc amt avg betw bk diff spec specs`.split(
    /\s+/,
  ),
);
const LETTERS = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*[\p{Script=Latin}\p{M}]$/u;
/** What lost its space: "services-Our". */
const GLUED = /\p{Ll}-\p{Lu}/u;

/** Whether a word can stand in an English title: Latin letters, hyphens and apostrophes; no figure, no sign, no scribe's shorthand. */
export const isPlainWord = (word: string): boolean =>
  LETTERS.test(word) && !GLUED.test(word) && !SHORTHAND.has(word.toLowerCase());
