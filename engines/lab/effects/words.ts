import type { Group, OfferKind } from '../model/groups.ts';
import type { Measure } from '../model/parameters.ts';

/** A text in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

const say = (da: string, en: string): Words => ({ da, en });

/** What the groups are called inside a sentence. The law's own words stay Danish. */
export const groupWords: Readonly<Record<Group, Words>> = {
  dagpenge: say('ledige på dagpenge', 'unemployed on dagpenge'),
  jobparat: say('jobparate på kontanthjælp', 'jobparate on kontanthjælp'),
  aabenlyst_uddannelsesparat: say('åbenlyst uddannelsesparate', 'åbenlyst uddannelsesparate'),
  uddannelsesparat: say('uddannelsesparate', 'uddannelsesparate'),
  aktivitetsparat: say('aktivitetsparate', 'aktivitetsparate'),
  integration: say('borgere i integrationsprogram', 'people in the integration programme'),
  sygedagpenge: say('sygemeldte på sygedagpenge', 'sick-listed on sygedagpenge'),
  jobafklaring: say('borgere i jobafklaringsforløb', 'people in jobafklaring'),
  ressourceforloeb: say('borgere i ressourceforløb', 'people in ressourceforløb'),
  revalidering: say('borgere i revalidering', 'people in revalidering'),
  ledighedsydelse: say('borgere på ledighedsydelse', 'people on ledighedsydelse'),
  fleksjob: say('ansatte i fleksjob', 'people in a fleksjob'),
};

/** What the kinds of offer are called inside a sentence. */
export const offerWords: Readonly<Record<OfferKind, Words>> = {
  guidance: say('øvrig vejledning og opkvalificering (ØVO)', 'other guidance and upskilling (ØVO)'),
  'ordinary-education': say('ordinær uddannelse', 'ordinary education'),
  praktik: say('virksomhedspraktik', 'work placement'),
  'private-loentilskud': say('privat løntilskud', 'private wage subsidy'),
  'public-loentilskud': say('offentligt løntilskud', 'public wage subsidy'),
  nytteindsats: say('nytteindsats', 'nytteindsats'),
  mentor: say('mentor', 'mentor'),
};

const measures: Readonly<Record<Exclude<Measure['kind'], 'offer'>, Words>> = {
  talk: say('flere samtaler', 'more talks'),
  'missed-talk': say('samtaler, der falder ud', 'talks that are lost'),
  'new-caseworker': say('skift af sagsbehandler', 'a change of caseworker'),
  caseload: say('færre borgere for hver sagsbehandler', 'fewer citizens for each caseworker'),
  'paid-hours': say('løntimer ved siden af', 'paid hours beside'),
  sanction: say('sanktioner', 'sanctions'),
  'guidance-with-company': say('vejledning sammen med en virksomhed', 'guidance together with a company'),
};

export const measureWords = (measure: Measure): Words =>
  measure.kind === 'offer' ? offerWords[measure.offer] : measures[measure.kind];
