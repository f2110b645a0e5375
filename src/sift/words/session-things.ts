import { wordSet } from '../word-set.ts';

/** Things that belong to meetings. Two words are joined by folding: "post-it" is both "post" and "it". */
const WORDS = `
acoustics acronyms agenda agendas announcement badge badges biscuit biscuits breakout breakouts cake cakes clicker
croissants exercise exercises facilitation facilitator facilitators flip flipchart flipcharts handout handouts
handwriting icebreaker icebreakers keynote lanyard lanyards loop marker markers mic microphone mike mute muted
pastries pens plenary post postit postits powerpoint powerpoints presentation presentations presenter presenters
projector registration sandwich sandwiches session slides speaker speakers stickers stickies unmute vegan vegetarian
veggie webinar workshop
`;

export const SESSION_THINGS: ReadonlySet<string> = wordSet(WORDS);
