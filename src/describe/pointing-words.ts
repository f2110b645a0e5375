/** Words that point outside a title (whose town, which those?) or are too familiar for a Board. */
const WORDS = `
i me my mine we us our ours you your yours they them their theirs he him she his her hers it its this that these those there
here same such other others another someone somebody something anyone anybody anything everyone everybody everything nothing
nobody one's thing things stuff kind sort bit lot lots rest half somehow please folk folks guy guys lad lads bloke blokes chap chaps mate mates whatever
`;

export const POINTING_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
