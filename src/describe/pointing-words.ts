/** Words that point outside a title: whose town, which those? */
const WORDS = `
i me my mine we us our ours you your yours they them their theirs he him she his her hers it its this that these those there
here same such other others another someone somebody something anyone anybody anything everyone everybody everything nothing
nobody one's thing things stuff kind sort bit lot lots rest half somehow please
`;

export const POINTING_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
