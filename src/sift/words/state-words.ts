import { wordSet } from '../word-set.ts';

/** What people say of things at a meeting, good and bad, after the thing: "tea was cold", "mic not working". */
const STATES = `
abysmal amazing appalling atrocious awful bad boiling bright brilliant broke broken chilly cold cool cramped crashed
crashing cutting dark dead delicious delightful dire disappeared disappointing disgusting down draughty dreadful drop
dropped dropping drops dry echoes echoey echoing excellent faint fantastic faulty filthy finished flickering freezing
frozen full gone good great gross grubby hard horrible hot inedible jammed joke keeps lacking lacks late left long
loud lovely lukewarm mediocre missing mouldy nice nightmare noisily noisy off overran overrunning packed poky poor
quiet ran rubbish scruffy shocking short slow small smelly soggy squeaks squeaky stale stiff stifling stuck stuffy
superb tasty tepid terrible thin tiny too uncomfortable unreadable warm weak wobbly wonderful wont work working wrong
yummy
`;

export const STATE_WORDS: ReadonlySet<string> = wordSet(STATES);
