import { all, any, ask, concept, has, is, no, not, yes } from '../../../language/build.ts';
import type { Concept } from '../../../rules/rule.ts';
import { lab2019, lab2024 } from '../../sources.ts';
import { cameFrom, cameFromCash } from '../places.ts';

/** The groups of chapters 11 to 13: short or long places, and people who have a job. */
export const placeGroups: readonly Concept[] = [
  {
    id: 'virksomhed.korte_pladser',
    name: { da: 'gruppe med korte pladser', en: 'group with short places' },
    when: any(
      concept('gruppe.dagpenge'),
      concept('gruppe.jobparat'),
      concept('gruppe.uddannelsesparat'),
      concept('gruppe.selvforsoergende_jobparat'),
      cameFrom('dagpenge'),
      all(cameFromCash, is('parathed.parathed', 'jobparat', 'uddannelsesparat')),
    ),
    cites: [lab2019('§ 61, stk. 1, nr. 1'), lab2024('§ 61, stk. 1, nr. 1')],
  },
  {
    id: 'virksomhed.lange_pladser',
    name: { da: 'gruppe med lange pladser', en: 'group with long places' },
    when: any(
      concept('gruppe.aktivitetsparat'),
      concept('gruppe.ung_aktivitetsparat'),
      concept('gruppe.sygedagpenge'),
      concept('gruppe.jobafklaring'),
      concept('gruppe.ressourceforloeb'),
      concept('gruppe.fleksjob'),
      concept('gruppe.revalidering'),
      concept('gruppe.foertidspension'),
      all(concept('gruppe.selvforsoergende'), not(concept('gruppe.selvforsoergende_jobparat'))),
      concept('gruppe.under_18'),
      cameFrom('sygedagpenge'),
      all(cameFromCash, is('parathed.parathed', 'aktivitetsparat')),
    ),
    cites: [lab2019('§ 61, stk. 1, nr. 2'), lab2024('§ 61, stk. 1, nr. 2')],
  },
  {
    id: 'virksomhed.syg',
    name: { da: 'sygemeldt eller i jobafklaring', en: 'on sick leave or in job clarification' },
    when: any(concept('gruppe.sygedagpenge'), concept('gruppe.jobafklaring')),
    cites: [lab2024('§ 6, nr. 6-7')],
  },
  {
    id: 'virksomhed.syg_i_ansaettelse',
    name: { da: 'sygemeldt med en arbejdsgiver', en: 'on sick leave with an employer' },
    when: all(
      concept('virksomhed.syg'),
      any(
        is('beskaeftigelse.tilknytning', 'ansat'),
        all(is('sygdom.fra', 'arbejde'), not(has('beskaeftigelse', { tilknytning: ['ingen', 'selvstaendig'] }))),
      ),
    ),
    cites: [lab2024('§ 58, stk. 3'), lab2024('§ 59, stk. 2')],
  },
  {
    id: 'virksomhed.syg_i_job',
    name: { da: 'sygemeldt fra job eller egen virksomhed', en: 'on sick leave from a job or an own business' },
    when: any(
      concept('virksomhed.syg_i_ansaettelse'),
      all(
        concept('virksomhed.syg'),
        any(
          is('beskaeftigelse.tilknytning', 'selvstaendig'),
          all(is('sygdom.fra', 'egen_virksomhed'), not(has('beskaeftigelse', { tilknytning: ['ingen', 'ansat'] }))),
        ),
      ),
    ),
    cites: [lab2024('§ 66, stk. 1')],
  },
  {
    id: 'virksomhed.kan_faa_loentilskud',
    name: { da: 'kan få tilbud om løntilskud', en: 'may be offered a wage subsidy' },
    when: all(
      any(concept('virksomhed.korte_pladser'), concept('virksomhed.lange_pladser')),
      not(concept('gruppe.aabenlyst_uddannelsesparat')),
      not(concept('virksomhed.syg_i_job')),
      not(concept('gruppe.fleksjob')),
      not(concept('gruppe.under_18')),
    ),
    cites: [lab2019('§ 66, stk. 1'), lab2024('§ 66, stk. 1')],
  },
  {
    id: 'virksomhed.uden_kompetencegivende_uddannelse',
    name: { da: 'uden kompetencegivende uddannelse', en: 'without a qualifying education' },
    // A gymnasial education is a kompetencegivende ungdomsuddannelse: it gives a right to study on.
    when: any(
      all(is('uddannelse.niveau', 'ingen', 'grundskole', 'forberedende'), no('uddannelse.erhvervskompetencegivende')),
      all(
        is('uddannelse.niveau', 'udenlandsk_uden_vurdering'),
        not(yes('uddannelse.erhvervskompetencegivende')),
        not(ask('virksomhed.uddannelse_kompetencegivende')),
      ),
    ),
    cites: [lab2019('§ 69, stk. 3, nr. 1'), lab2024('§ 69, stk. 3, nr. 1')],
  },
];
