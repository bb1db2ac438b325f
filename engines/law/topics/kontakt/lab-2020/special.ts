import {
  all,
  any,
  atLeast,
  concept,
  count,
  daysCovered,
  exists,
  greatest,
  has,
  is,
  latest,
  minus,
  number,
  param,
  plusDays,
  plusMonths,
  startOf,
  today,
  unbrokenSince,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024 } from '../../sources.ts';
import { rule } from '../talks.ts';

const leaveEnds = latest('fravaer', { where: { value: 'barsel_adoption_sorgorlov' }, take: 'to' });
const leaveOpens = plusMonths(leaveEnds, minus(number(0), param('kontakt.barsel_maaneder')));

export const leaveTalk = (cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.barsel',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Tilbud om samtale, før barslen slutter', en: 'Offer of a talk before the leave ends' },
    citizen: {
      da: 'Kommunen tilbyder dig en samtale i de sidste tre måneder af din barsel. Du bestemmer selv, om du vil have den.',
      en: 'The municipality offers you a talk in the last three months of your leave. You decide whether to have it.',
    },
    lawyer: {
      da: 'For nr. 2-5 på barsel, der er fritaget for rådighed efter LAS § 13, skal kommunen inden for 3 måneder før barselsperiodens afslutning tilbyde en jobsamtale. Pligten er at tilbyde; undtagelsen fra kontaktforløbet ændrer den ikke.',
      en: 'For nr. 2-5 on parental leave, free of availability under LAS § 13, the municipality offers a job talk within the last three months of the leave. The duty is to offer; the exemption from the contact course does not change it.',
    },
    cites,
    mark: 'V',
    when: all(has('fravaer', { value: 'barsel_adoption_sorgorlov' }), concept('gruppe.kontanthjaelp')),
    done: exists(latest('tilbudt', { where: { value: 'samtale_barsel' }, from: leaveOpens })),
    opens: leaveOpens,
    due: plusDays(leaveEnds, -1),
  });

export const pensionTalks = (cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.foertidspension',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Samtaler ved førtidspension', en: 'Talks on disability pension' },
    citizen: {
      da: 'Du har ret til mindst {need} samtaler om job. Du bestemmer selv, om du vil bruge dem.',
      en: 'You have a right to at least {need} talks about work. You decide whether to use them.',
    },
    lawyer: {
      da: 'Personer omfattet af § 6, nr. 11, har ret til mindst tre jobsamtaler. Formålet er at afklare mulighederne for at vende tilbage i ordinært job eller få et støttet job.',
      en: 'Nr. 11 have a right to at least three job talks, to clarify a way back to ordinary or supported work.',
    },
    cites,
    mark: 'V',
    when: concept('gruppe.foertidspension'),
    need: param('kontakt.samtaler_foertidspension'),
    have: count('samtale', { where: { slags: 'jobsamtale', status: 'holdt' }, from: startOf('ydelse') }),
    groupOnly: true,
  });

const activityReady = any(concept('gruppe.aktivitetsparat'), concept('gruppe.ung_aktivitetsparat'));
const sinceActivityReady = unbrokenSince('parathed', { parathed: 'aktivitetsparat' }, 'any-gap');

/** Days of ledighedsydelse in the latest months, without days of leave and none before the person was found entitled. */
function benefitDays(months: number) {
  const from = greatest(plusMonths(today, -months), value('fleksjob.visiteret'));
  const until = plusDays(today, 1);
  return minus(
    daysCovered('ydelse', { where: { value: 'ledighedsydelse' }, from, until }),
    daysCovered('fravaer', { where: { value: 'barsel_adoption_sorgorlov' }, from, until }),
  );
}

const stillEntitled = latest('fleksjob_revurderet', {
  where: { fortsatBerettiget: true },
  from: plusMonths(today, -18),
});

export const special2020: readonly Rule[] = [
  leaveTalk([lab2019('§ 27, stk. 2'), lab2022('§ 27, stk. 2')]),
  pensionTalks([lab2019('§ 27, stk. 3'), lab2022('§ 27, stk. 3')]),
  rule({
    id: 'kontakt.koordinerende_sagsbehandler',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Koordinerende sagsbehandler', en: 'Coordinating caseworker' },
    citizen: {
      da: 'Du har ret til én sagsbehandler, der samler trådene. Kommunen skal tilbyde dig det med det samme.',
      en: 'You have a right to one caseworker who gathers the threads. The municipality must offer it at once.',
    },
    lawyer: {
      da: 'Nr. 3 og 5 har ret til en koordinerende sagsbehandler, der sikrer en helhedsorienteret indsats på tværs af forvaltninger og myndigheder. Tilbuddet gives, umiddelbart når personen vurderes som aktivitetsparat.',
      en: 'Nr. 3 and 5 have a right to a coordinating caseworker who secures a whole effort across departments and authorities, offered immediately when the person is found activity-ready.',
    },
    cites: [lab2019('§ 36, stk. 1-2'), lab2022('§ 36, stk. 1-2'), lab2024('§ 36, stk. 1-2')],
    mark: 'V',
    when: activityReady,
    done: any(
      has('sagsbehandler_udpeget'),
      exists(latest('tilbudt', { where: { value: 'koordinerende_sagsbehandler' }, from: sinceActivityReady })),
    ),
    opens: sinceActivityReady,
  }),
  rule({
    id: 'kontakt.gennemgaaende_sagsbehandler',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Gennemgående sagsbehandler', en: 'Continuous caseworker' },
    citizen: {
      da: 'Du skal have én sagsbehandler, der følger dig og samler trådene.',
      en: 'You must have one caseworker who follows you and gathers the threads.',
    },
    lawyer: {
      da: 'Kommunen udpeger en gennemgående og koordinerende sagsbehandler til den, der har ret til et jobafklaringsforløb eller deltager i et ressourceforløb.',
      en: 'The municipality appoints a continuous and coordinating caseworker for who has a right to job clarification or is in a resource course.',
    },
    cites: [lab2019('§ 36, stk. 3'), lab2022('§ 36, stk. 3'), lab2024('§ 36, stk. 3')],
    mark: 'V',
    when: any(concept('gruppe.jobafklaring'), concept('gruppe.ressourceforloeb')),
    done: is('sagsbehandler_udpeget', 'gennemgaaende_og_koordinerende'),
  }),
  rule({
    id: 'kontakt.anden_aktoer.ret',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Ret til anden aktør ved fleksjob', en: 'Right to another provider (fleksjob)' },
    citizen: {
      da: 'Du kan få hjælp fra en anden aktør til at finde et fleksjob. Du vælger selv mellem flere.',
      en: 'You can get help from another provider to find a fleksjob. You choose between several.',
    },
    lawyer: {
      da: 'Nr. 9 på ledighedsydelse har ret til henvisning til anden aktør efter 6 måneders ledighedsydelse inden for 9 måneder efter visitationen (eller efter 9 af 18 måneder i fleksjob eller ordinær beskæftigelse). Barsel, og fra 2022 sorgorlov, medregnes ikke. Personen vælger mellem flere aktører. Måneder tælles her som 182 dage.',
      en: 'Nr. 9 on ledighedsydelse have a right to referral after 6 months of it within 9 after being found entitled (or after 9 of 18 months in fleksjob or ordinary work). Leave is not counted. Choice between several. Six months are counted as 182 days.',
    },
    cites: [lab2019('§ 37, stk. 1 og 3-4'), lab2022('§ 37, stk. 1 og 3-4'), lab2024('§ 37, stk. 1 og 3-4')],
    mark: 'D',
    when: all(concept('gruppe.ledighedsydelse'), atLeast(benefitDays(9), 182)),
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.anden_aktoer.pligt',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Henvisning til anden aktør', en: 'Referral to another provider' },
    citizen: {
      da: 'Du skal have hjælp fra en anden aktør til at finde et fleksjob. Det sørger kommunen for.',
      en: 'The municipality must refer you to another provider who helps you find a fleksjob.',
    },
    lawyer: {
      da: 'Nr. 9 på ledighedsydelse, som efter LAS § 74 c fortsat opfylder betingelserne for fleksjob, skal henvises til anden aktør efter 12 måneders ledighedsydelse inden for 18 måneder. Tolv måneder tælles her som 365 dage.',
      en: 'Nr. 9 on ledighedsydelse who, under LAS § 74 c, still meet the terms of a fleksjob are referred after 12 months of it within 18. Twelve months are counted as 365 days.',
    },
    cites: [lab2019('§ 37, stk. 2'), lab2022('§ 37, stk. 2'), lab2024('§ 37, stk. 2')],
    mark: 'D',
    when: all(concept('gruppe.ledighedsydelse'), exists(stillEntitled), atLeast(benefitDays(18), 365)),
    done: exists(latest('henvist_til_anden_aktoer', { from: plusMonths(today, -18) })),
    groupOnly: true,
  }),
];
