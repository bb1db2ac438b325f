import {
  all,
  any,
  choose,
  concept,
  count,
  exists,
  first,
  is,
  latest,
  measure,
  not,
  unbrokenSince,
} from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';

export const dagpenge = concept('gruppe.dagpenge');
export const jobparat = concept('gruppe.jobparat');
export const aktivitetsparat = concept('gruppe.aktivitetsparat');
export const aabenlyst = concept('gruppe.aabenlyst_uddannelsesparat');
export const ungAktivitetsparat = concept('gruppe.ung_aktivitetsparat');
export const ledighedsydelse = concept('gruppe.ledighedsydelse');
export const foertidspension = concept('gruppe.foertidspension');
export const ungeDagpenge = concept('gruppe.unge_dagpenge');
/** Nr. 4 without those who are plainly ready. */
export const uddannelsesparat = all(concept('gruppe.uddannelsesparat'), not(aabenlyst));
/** Nr. 2-5: on kontanthjælp. */
export const kontanthjaelp = any(jobparat, aktivitetsparat, concept('gruppe.uddannelsesparat'), ungAktivitetsparat);
/** Nr. 1-5, 7, 8, 10 and 9 on ledighedsydelse: they have a contact course. */
export const medKontaktforloeb = any(
  dagpenge,
  kontanthjaelp,
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  ledighedsydelse,
  concept('gruppe.revalidering'),
);
/** Nr. 1, 2, plainly ready and ledighedsydelse: they must seek work. */
export const jobsoegende = any(dagpenge, jobparat, aabenlyst, ledighedsydelse);
/** Everybody in LAB § 6. */
export const alleMaalgrupper = any(
  medKontaktforloeb,
  concept('gruppe.sygedagpenge'),
  concept('gruppe.fleksjob'),
  foertidspension,
  concept('gruppe.selvforsoergende'),
  concept('gruppe.under_18'),
);
/** From 2024 the fund has the first three months. */
export const akassensTid = concept('akasse.har_kontaktforloebet');

const jobsamtaler = { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' } as const;

/** Talks held in the present contact course; for førtidspension, which has no periods, all talks. */
export const samtalerHoldt = choose(
  [[foertidspension, count('samtale', { where: jobsamtaler })]],
  count('samtale', { where: jobsamtaler, from: measure('periode.start') }),
);
/** The day of the first talk in the present contact course. */
export const foersteSamtaledag = first('samtale', { where: jobsamtaler, from: measure('periode.start') });

/** First day of the present registration as a jobseeker. */
export const tilmeldtSiden = unbrokenSince(
  'tilmelding',
  { value: ['dagpenge', 'kontanthjaelp', 'dimittend'] },
  'any-gap',
);
export const erTilmeldt: Bool = is('tilmelding', 'dagpenge', 'kontanthjaelp', 'dimittend');

/** The latest deadline for booking: the day it was set, the deadline, the day of booking. */
export const fristSat = latest('bookingfrist');
export const frist = latest('bookingfrist', { take: 'frist' });
export const booket = latest('bookingfrist', { take: 'booket' });
export const harFrist = exists(frist);
