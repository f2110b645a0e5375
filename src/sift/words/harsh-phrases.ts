/** Words that run down a thing and say what was suffered by it. The thing may be one that the workshop could mend. */
export const HARSH_PHRASES = `
always has been
appalling|disgraceful|disgusting|dreadful|horrendous|outrageous|pathetic|ridiculous|scandalous|shambolic|shameful|shocking|unacceptable
a|absolute|an|complete|utter|total|the death|disgrace|eyesore|insult|joke|nightmare|rip|scandal|shambles $|always|and|as|at|because|off|trap
been|not emptied|collected|answered|fixed|mended|repaired|replaced for
doesnt|dont|never|not work|works|working $|properly
i|ive|we|weve (have) been|complained|had|lost|paid|reported|rang|waited|waiting # days|months|times|weeks|years
i|ive|we|weve (have) lost|waited|waiting|been (for) #|a|five|four|over|six|three|two
i|we got|had a|another bill|fine|letter|ticket
still waiting|wrong
was wrong|unfair $
was|is totally|completely|just|so unfair|wrong
`;
