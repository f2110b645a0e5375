/**
 * How the questions of surveys and workshops begin, for rows where the question was pasted into the answer. They speak
 * to the respondent; what a respondent writes seldom does.
 */
export const PROMPT_PHRASES = `
^ any other comments|ideas|suggestions|thoughts $
^ do|have you (have|got) any (other|further) comments|ideas|suggestions|thoughts
^ how can|could|might|should we best|better|encourage|ensure|improve|support
^ how could|should|would you
^ if you could|had|were
^ is there anything else
^ name one|two|three
^ what (more) would help|make|most
^ what (more) would you
^ what (one|single|two|three) (key|new|practical|small|specific) action|actions|change|changes|idea|ideas|improvement|step|steps|thing|things
^ what are the (biggest|key|main|top) barriers|challenges|opportunities|priorities
^ what are|is your
^ what can|could|should you|we do|change|improve
^ what do you need|think|want
^ what does good|success look
^ what is the biggest|most|one|single
^ which one|of best|describes|these|you
`;
