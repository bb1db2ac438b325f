import type { Figure, Flow, Gets, Needed, Purse, TakesOver } from '@fodfaeste/lab';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/** What is told of each group, in order. */
export const shownGets = [
  'talks',
  'offers',
  'waiting',
  'jobs',
  'education',
  'paidHours',
  'benefitWeeks',
  'effort',
] as const satisfies readonly Gets[];

export const oerePerMillion = 1e8;

/** What a figure of the engine is divided by where it is told: weeks a year to people, øre to millions. */
export const getUnits: Readonly<Record<Gets, number>> = {
  talks: 1,
  offers: 1,
  waiting: 1,
  jobs: 1,
  education: 1,
  paidHours: 1,
  benefitWeeks: 52,
  effort: oerePerMillion,
};

/** A figure divided by so much, with both its bands. */
export const scaled = (figure: Figure, per: number): Figure => ({
  middle: figure.middle / per,
  effects: [figure.effects[0] / per, figure.effects[1] / per],
  chance: [figure.chance[0] / per, figure.chance[1] / per],
});

export const getLabels: Readonly<Record<Gets, Bilingual>> = {
  talks: say('Samtaler', 'Talks'),
  offers: say('Tilbud, der begynder', 'Offers begun'),
  waiting: say('Uger i kø efter fristen', 'Weeks waited past the deadline'),
  jobs: say('Begynder i job', 'Begin a job'),
  education: say('Begynder på en uddannelse', 'Begin an education'),
  paidHours: say('Løntimer ved siden af', 'Paid hours beside'),
  benefitWeeks: say('Borgere på ydelse', 'People on benefit'),
  effort: say('Indsatsen, mio. kr.', 'The effort, DKK m'),
};

export const purseLabels: Readonly<Record<Purse, Bilingual>> = {
  'municipality-benefits': say('Kommunen: ydelser efter refusion', 'Municipality: benefits after refund'),
  'municipality-effort': say('Kommunen: indsatsen', 'Municipality: the effort'),
  municipality: say('Kommunen i alt', 'Municipality in all'),
  state: say('Staten: refusion af ydelser', 'The state: its part of benefits'),
  all: say('Samfundet: ydelser og indsats', 'Society: benefits and effort'),
};

export const needLabels: Readonly<Record<Needed, Bilingual>> = {
  caseworkers: say('Sagsbehandlere til samtaler', 'Caseworkers for talks'),
  consultants: say('Virksomhedskonsulenter', 'Company consultants'),
  placesInUse: say('Pladser i brug i virksomheder', 'Places in use at companies'),
  placements: say('Forløb i virksomheder, der begynder', 'Placements begun at companies'),
  offersLate: say('Tilbud efter fristen', 'Offers past the deadline'),
  talksLate: say('Samtaler efter fristen', 'Talks past the deadline'),
  unregulatedHours: say('Timer til det, loven ikke kræver', 'Hours for what no law demands'),
};

export const takesOverLabels: Readonly<Record<TakesOver, Bilingual>> = {
  fund: say('A-kassen', 'The a-kasse'),
  company: say('En virksomhed', 'A company'),
  nobody: say('Ingen, vi kan se', 'Nobody that we can see'),
  'nothing-lost': say('Intet mistet', 'Nothing lost'),
};

/** Where people move, in the order of the way. */
export const flowLabels: Readonly<Record<Flow, Bilingual>> = {
  new: say('Nye på ydelse', 'New on a benefit'),
  guidance: say('Vejledning og opkvalificering', 'Guidance and upskilling'),
  'education-offer': say('Ordinær uddannelse', 'Ordinary education'),
  praktik: say('Praktik', 'Practice at a company'),
  loentilskud: say('Løntilskud', 'Subsidised job'),
  nytteindsats: say('Nytteindsats', 'Nytteindsats'),
  mentor: say('Mentor', 'Mentor'),
  job: say('I job', 'Into a job'),
  education: say('I uddannelse', 'Into education'),
  'other-benefit': say('Videre på en anden ydelse', 'On to another benefit'),
  out: say('Andet, fx pension', 'Elsewhere, such as pension'),
};
