import { addDays, addMonths, ageOn, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Citizen } from '../population/citizen.ts';
import type { Benefit } from '../population/fact.ts';

export const teamKeys = ['job', 'aktiv', 'unge', 'syge', 'fleks'] as const;
export type TeamKey = (typeof teamKeys)[number];

export interface TeamKind {
  readonly name: string;
  readonly department: 'jobcentre' | 'youth';
  readonly titles: readonly string[];
  /** Cases to a caseworker: Dansk Socialrådgiverforening's guideline (evidence B3.11) and the number aimed at. */
  readonly guideline: { readonly from: number; readonly to: number; readonly aim: number };
}

export const teamKinds: Readonly<Record<TeamKey, TeamKind>> = {
  job: {
    name: 'Job og dagpenge',
    department: 'jobcentre',
    titles: ['Jobkonsulent', 'Beskæftigelseskonsulent'],
    guideline: { from: 35, to: 55, aim: 45 },
  },
  aktiv: {
    name: 'Afklaring og støtte',
    department: 'jobcentre',
    titles: ['Socialrådgiver', 'Beskæftigelseskonsulent'],
    guideline: { from: 25, to: 40, aim: 33 },
  },
  unge: {
    name: 'Unge',
    department: 'youth',
    titles: ['Ungekonsulent', 'Socialrådgiver'],
    guideline: { from: 25, to: 50, aim: 37 },
  },
  syge: {
    name: 'Sygedagpenge og jobafklaring',
    department: 'jobcentre',
    titles: ['Fastholdelseskonsulent', 'Sygedagpengerådgiver', 'Socialrådgiver'],
    guideline: { from: 25, to: 45, aim: 36 },
  },
  fleks: {
    name: 'Fleksjob og ledighedsydelse',
    department: 'jobcentre',
    titles: ['Fleksjobkonsulent', 'Beskæftigelseskonsulent'],
    guideline: { from: 25, to: 50, aim: 42 },
  },
};

export interface Team {
  readonly key: TeamKey | 'virksomhed';
  readonly id: string;
  readonly name: string;
  readonly department: string;
}

/** Fewer open cases than this, and one team takes all but the young. */
export const smallHouse = 250;

/** A time in which one team had the case. */
export interface Phase {
  readonly from: PlainDate;
  readonly team: TeamKey;
}

const byBenefit: Readonly<Partial<Record<Benefit, TeamKey>>> = {
  dagpenge: 'job',
  sygedagpenge: 'syge',
  ressourceforloebsydelse: 'syge',
  ledighedsydelse: 'fleks',
  fleksloentilskud: 'fleks',
};

/** Which team had the case when: it follows benefit, age and readiness, and stays put while the citizen is at work. */
export function phasesOf(citizen: Citizen, isSmall: boolean, today: PlainDate): readonly Phase[] {
  const end = citizen.closed?.on ?? today;
  const phases: Phase[] = [];
  for (const { from, team } of stations(citizen)) {
    if (from > end) continue;
    const here = isSmall && team !== 'unge' ? 'job' : team;
    const last = phases.at(-1);
    if (last?.team === here) continue;
    const on = from < citizen.openedOn ? citizen.openedOn : from;
    // Two on one day: the later one has it.
    if (last && last.from >= on) phases.pop();
    if (phases.at(-1)?.team !== here) phases.push({ from: on, team: here });
  }
  return phases;
}

const never = plainDate('9999-12-31');

function stations({ life, birthDate }: Citizen): Phase[] {
  const thirty = addMonths(birthDate, 30 * 12, 'last-day-of-month');
  const found: Phase[] = [];
  for (const { benefit, from, to } of life.spells) {
    const fixed = byBenefit[benefit];
    if (fixed) found.push({ from, team: fixed });
    else if (benefit !== 'ingen') found.push(...cashStations(life.facts, thirty, from, to ?? never));
    else if (found.length === 0) found.push({ from, team: ageOn(birthDate, from) < 18 ? 'unge' : 'job' });
  }
  return found;
}

type Facts = Citizen['life']['facts'];

/** Under 30 with the youth team; after that the team follows each assessment. */
function cashStations(facts: Facts, thirty: PlainDate, from: PlainDate, until: PlainDate): Phase[] {
  const assessed = facts.flatMap((fact) => (fact.kind === 'parathed' && fact.from > from ? [fact.from] : []));
  const days = [...(from < thirty ? [from, thirty] : [from]), ...assessed.filter((on) => on >= thirty).sort()];
  return days
    .filter((on) => on < until)
    .map((on) => ({ from: on, team: on < thirty ? 'unge' : readinessTeam(facts, on) }));
}

/** The first assessment comes within a week of the first contact; the right team is chosen at once. */
function readinessTeam(facts: Facts, on: PlainDate): TeamKey {
  const known = facts.filter((fact) => fact.kind === 'parathed' && fact.from <= addDays(on, 8));
  const last = known.at(-1);
  return last?.kind === 'parathed' && last.value.parathed === 'aktivitetsparat' ? 'aktiv' : 'job';
}
