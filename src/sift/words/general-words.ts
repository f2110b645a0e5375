import { wordSet } from '../word-set.ts';

/** The words of slogans, in whatever trade: virtues, visions and ways of working. A note of nothing else is a slogan. */
const WORDS = `
accountability accountable achievable achieve achieving adaptability adaptable agenda aims aligned alignment ambition
ambitions ambitious aspiration aspirational aspirations aspire asset assets attitude attitudes authentic authenticity
barriers behaviours belief beneficial bigger bold bolder boldly boldness boring boundaries brave bravely braver
bravery brighter brilliance buyin buzz cando capacity catalyst centric clarity cocreate cocreation coherence coherent
cohesion cohesive collaborate collaborates collaborating collaboration collaborations collaborative collaboratively
collective collectively commit commitment committed compassion compassionate competitiveness confidence confident
connectedness consistency constructive cooperate cooperation coordinate coordinated coordination coproduction courage
courageous creative creatively creativity credible culture curiosity dare daring decisive dedicated dedication
deliverables determination dialogue dignity direction disruption disruptive diverse diversity dream dreams driven
dynamic dynamism ecosystem effective effectively effectiveness efficiency efficient efficiently embrace embracing
empathy empower empowered empowering empowerment empowers enabling energetic energise engaged engagement engaging
enrich enterprising enthusiasm enthusiastic entrepreneurial equality equitable equity ethos everybodys everyones excel
excellence excellent excite excited excitement exciting exemplary fairer fairness faith fantastic fearless flourish
flourishes flourishing focus focused forefront foresight forward forwards future futures goals greater greatest
greatness growth happier happiness harmony harness heart higher holistic holistically honest honesty hope humble
humility imagination imaginative impact impactful improvement improvements inclusion inclusive inclusively
inclusiveness inclusivity innovate innovating innovation innovations innovative innovators inspiration inspirational
inspire inspired inspires inspiring integrity interconnected invigorate joined joinedup joy justice kinder kindness
leadership legacy leverage listen mentality mindset mindsets mission momentum morale motivate motivated motivation
narrative nimble nurture nurturing openness optimism optimistic outward ownership paradigm partnership partnerships
passion passionate perseverance philosophy pioneering positive positively positivity possibilities potential pragmatic
pride proactive proactively productive productivity professionalism progress progressive prosper prosperity prosperous
proud proudly purpose purposeful quality radical realise reimagine reimagining reinvent reinvigorate rejuvenate
relentless resilience resilient resourceful respect respected respectful responsive rethink revitalise revolutionise
robust seamless seamlessly selfless shine silo silos smarter solidarity spirit stars stewardship strategic
strategically strategy strengths strive striving stronger succeed success successful successfully supercharge
synergies synergise synergy talented teamwork tenacity thoughtful thrive thrives thriving togetherness tolerance
trailblazing transform transformation transformational transformative transforming transforms transparency transparent
trust trusted trusting trustworthy unified unite united unites unity unleash unlock unlocking uplifting value valued
values vibrancy vibrant vision visionary visions vitality welcoming wellbeing willingness wisdom wiser worldclass
worthwhile
`;

export const GENERAL_WORDS: ReadonlySet<string> = wordSet(WORDS);
