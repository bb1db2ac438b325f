/**
 * The groups of the population that is simulated: what somebody lives on, and how ready for work. They are the groups of LAB § 6 as far as
 * public figures tell them apart (Jobindsats `y60a02`, `y25i01`; Danmarks Statistik). `fleksjob` are those in a fleksjob: in the target group
 * of the act, in work, and nearly without effort (HBS 2022: the cheapest group).
 */
export const groups = [
  'dagpenge',
  'jobparat',
  'aabenlyst_uddannelsesparat',
  'uddannelsesparat',
  'aktivitetsparat',
  'integration',
  'sygedagpenge',
  'jobafklaring',
  'ressourceforloeb',
  'revalidering',
  'ledighedsydelse',
  'fleksjob',
] as const;
export type Group = (typeof groups)[number];
export const groupCount = groups.length;
export const groupIndex = (group: Group): number => groups.indexOf(group);

/** Bands of age, as far as a paragraph names them. Nothing but the law and the starting population reads them. */
export const ageBands = ['under25', '25-29', '30-49', '50+'] as const;
export type AgeBand = (typeof ageBands)[number];
export const ageCount = ageBands.length;

/** Education as the law asks: none that qualifies for an occupation, vocational, higher. */
export const educations = ['none', 'vocational', 'higher'] as const;
export type Education = (typeof educations)[number];
export const educationCount = educations.length;

/** Kinds of offer, as LAB names the three equal categories, with the parts that evidence and money tell apart. */
export const offerKinds = [
  'guidance',
  'ordinary-education',
  'praktik',
  'private-loentilskud',
  'public-loentilskud',
  'nytteindsats',
  'mentor',
] as const;
export type OfferKind = (typeof offerKinds)[number];
export const offerCount = offerKinds.length;
/** Guidance and upskilling outside ordinary education: ØVO (LAB § 91). */
export const guidance: OfferKind = 'guidance';

/** Where somebody can go when a spell ends. `other-benefit` goes on in another group of this model ({@link Destinations}). */
export const exits = ['job', 'education', 'other-benefit', 'out'] as const;
export type Exit = (typeof exits)[number];
export const exitCount = exits.length;

/** A person is in exactly one of these each week: on benefit without an offer, in one of the offers, or on benefit with paid hours. */
export const states = ['waiting', ...offerKinds, 'paid-hours'] as const;
export type State = (typeof states)[number];

/** Weeks of a spell that tables tell apart; whoever is longer lives the last year again. */
export const spellWeeks = 264;
