/** Phrases by which a note says that something else should be seen to before what the workshop is about. */
export const DISMISSING_PHRASES = `
and|but they|you expect|want (us) (to) discuss|talk|think
do|fix|mend|sort it|that|them|these|this|those (out) before|first
`;
