/**
 * What invented notes are made of. Within each list the earlier words come up more often, as in any language
 * (Zipf's law), so that a large file has common words, rare ones and a long tail.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** A subject that people talk about: its things, and what to do with them. */
export interface Subject {
  readonly things: readonly string[];
  readonly deeds: readonly string[];
}

const subject = (things: string, deeds: string): Subject => ({ things: list(things), deeds: list(deeds) });

/** The hidden themes, the commonest first. */
export const SUBJECTS: readonly Subject[] = [
  subject(
    `bus, train, cycle lane, car park, timetable, fare, station, platform, pavement, crossing, tram, shelter, ticket,
    junction, roundabout, footpath, minibus, taxi rank, lorry route, speed limit, kerb, depot, bridge, towpath`,
    `run later, arrive on time, connect, slow the traffic on, resurface, link up, subsidise, reroute, signpost, widen`,
  ),
  subject(
    `apprentice, college, course, tutor, trainee, school leaver, mentor, certificate, placement, workshop, curriculum,
    evening class, bursary, careers adviser, graduate, technician, syllabus, assessor, lecturer, interview, pupil`,
    `train, teach, mentor, coach, qualify, recruit, retrain, enrol, supervise, accredit`,
  ),
  subject(
    `shop, market, high street, trader, landlord, business rate, cafe, stall, empty unit, footfall, shopfront, lease,
    bakery, florist, arcade, opening hours, loyalty card, window display, customer, supplier, butcher, pop-up`,
    `let, refurbish, promote, rent out, reopen, advertise, relaunch, decorate, supply, trade from`,
  ),
  subject(
    `park, tree, river, solar panel, allotment, meadow, heat pump, litter bin, hedge, flood wall, recycling point,
    orchard, wetland, boiler, insulation, compost heap, pond, bee hotel, charger, rain garden, pesticide, nature trail`,
    `plant, insulate, recycle, restore, clean up, protect, rewild, monitor, irrigate, prune`,
  ),
  subject(
    `flat, tenant, house builder, council house, rent, brownfield site, planning officer, damp, housing list, hostel,
    starter home, extension, deposit, conversion, density, developer, estate, care home, scaffolding, loft, cladding`,
    `build, repair, convert, allocate, inspect, retrofit, approve, occupy, downsize, survey`,
  ),
  subject(
    `clinic, carer, surgery, youth club, library, food bank, counsellor, gym, waiting list, helpline, pharmacy, nurse,
    befriender, dentist, ward, walking group, sports hall, playgroup, hearing loop, day centre, lunch club, vaccine`,
    `visit, support, befriend, refer, screen, feed, exercise in, volunteer for, diagnose, reassure`,
  ),
];

export const PEOPLE = list(
  `residents, young people, small firms, families, older people, commuters, the council, volunteers, parents, employers,
  newcomers, students, shift workers, disabled people, visitors, charities, night workers, farmers, faith groups`,
);

export const QUALITIES = list(
  `better, local, cheap, safe, shared, regular, simple, reliable, modern, free, joined-up, step-free, quiet,
  flexible, welcoming, low-cost, weekly, temporary, visible, trusted, dependable, multilingual, sheltered, seasonal`,
);

export const OPENINGS = list(
  `we should, it would help to, please, the council could, why not, somebody ought to, the town needs to, let us,
  I would like us to, our table agreed to, start by asking for money to, work with neighbours to, find a way to`,
);

export const REASONS = list(
  `so that, because, which means, and then, otherwise, at the moment, in the long run, as a first step, until, where`,
);

export const OUTCOMES = list(
  `people would stay longer, nobody has to travel so far, it costs less in the end, more of us would use it, we stop
  wasting money, trust would come back, the evenings feel livelier, children could join in, it pays for itself, there is
  one place to ask, everybody knows who to ring, the same complaint comes up every year, good staff would not leave`,
);

/** Parts of the names of invented places, the middle one mostly left out: the long tail of the vocabulary. */
export const PLACE_STARTS = list(
  `Ash, Marl, Thorn, Elm, Wester, Old, Kings, Fen, Hazel, Stan, Brad, Nor, Holm, Wick, Lang, Pen, Red, Whit, Oak, Cold,
  Har, Bex, Cran, Dun, Ever, Fair, Glen, Hep, Ing, Kel, Lin, Mel, Nettle, Orms, Pick, Quen, Rad, Selk, Tarn, Uff`,
);
export const PLACE_MIDDLES = ['', 'en', 'er', 'ing', 'al', 'o', 'sel', 'an', 'ick', 'or'];
export const PLACE_ENDS = list(
  `ton, bury, ford, field, by, ham, brook, well, ley, worth, dale, bridge, combe, stead, hurst, wick, thorpe, cote, mere,
  gate, market, hill, green, cross, moor, port, haven, mouth, side, low, minster, garth`,
);

export const SECTORS = list('resident, business, charity, public, college');
