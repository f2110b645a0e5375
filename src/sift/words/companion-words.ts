import { wordSet } from '../word-set.ts';

/**
 * Words that add nothing to act on where they stand with the words of slogans: who and where, and verbs that take no one
 * anywhere. A note of these alone may mean something: "flexible working", "shared services".
 */
const WORDS = `
act acting action actions aim approach area areas attract balance balanced based basics be beating being believe
belong belongs benefit benefits best better big bright bring bringing broad broadly business businesses celebrate
central centred challenge challenges change changes changing citizen citizens city class clear clearer colleagues
common communicate communication communications communities community competitive connect connected continual continue
continues continuous core council country county create creating customer customers cut cutting deep deeper deliver
delivering delivers delivery demand develop developing difference different differently dna drive driving economic
economy edge effort embed embedding employees encourage enhance ensure ensuring environment everyday everyone
everything expectations facing feel felt find first flexibility flexible follow foster fresh full fully fun game
generation generations global globally going good government great grow growing happen hard harder helix help helping
high human idea ideal ideas identity important improve improved improving include included individual individuals
industry integrate integrated invest investing investment involve involved job jobs join journey key lead leaders
leading leave led less level life listening live lives living local locally long look looking make making matter
matters maximise meaningful measurable members midlands mind minds modern moment more move moving mutual nation
national need needs new norm open opportunities opportunity optimise organisation organisational organisations
organization organizations outcome outcomes outside outstanding partner partnering partners parts past patient
patients people perception person picture place power powerful present priorities prioritise priority profile promote
public pull pulling push pushing quick raise raising reach real reality really region regional regions relationship
relationships residents responsibility responsible result results right role sector sectors sense serious serve
services shape shaping share shared sharing skills smart society solution solutions south speed staff stage
stakeholder stakeholders standard standards start status stay step steps stop street strength strengthen strong
strongly support supporting supportive sustainable sustainably system systems take talent talents talk talking teams
think thinking thought time today together tomorrow top town towns triple true truly truth turn understand
understanding vital voice voices want welcome whole win winning wins words work workforce working workplace works
world worlds
`;

export const COMPANION_WORDS: ReadonlySet<string> = wordSet(WORDS);
