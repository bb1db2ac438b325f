import {
  all,
  always,
  atMost,
  choose,
  exists,
  latest,
  onOrAfter,
  param,
  per,
  plusMonths,
  snapTo,
  times,
  value,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { NotDemanded, Rule } from '../../rules/rule.ts';
import { act1749of2025 } from '../sources.ts';

const firstSettled = latest('refusion_opgjort');
const faultKnown = latest('refusionsfejl_kendt');
const afterYears = (years: number) => snapTo(plusMonths(firstSettled, 12 * years), 'year-end');

const rules: readonly Rule[] = [
  {
    id: 'penge.loft_203a',
    kind: 'limit',
    subject: 'kommune',
    bearer: 'kommune',
    name: { da: 'Loft over vejledning og mentor', en: 'Ceiling on guidance and mentors' },
    citizen: null,
    lawyer: {
      da: 'Kommunens forholdsmæssige del af loftet er {value} i året: 11.045 kr. (2026) gange fuldtidspersoner efter § 6, nr. 1-10, uden fleksjob, tilskud til selvstændige og integrationsprogram. Loven sætter loftet for alle kommuner under ét i efterreguleringen af budgetgarantien, så tallet er kun til sammenligning.',
      en: 'The municipality’s proportional part of the ceiling is {value} in the year: DKK 11,045 (2026) times full-time persons of § 6, no. 1-10, without fleksjob, support for self-employed and the integration programme. The act sets the ceiling for all municipalities together, so the figure is for comparison only.',
    },
    cites: [act1749of2025('LAB § 203 a')],
    mark: 'V',
    when: exists(param('drift.loft_203a')),
    value: times(value('fuldtidspersoner_203a'), param('drift.loft_203a')),
    unit: 'oere',
  },
  {
    id: 'penge.loft_203a_forbrug',
    kind: 'status',
    subject: 'kommune',
    bearer: 'kommune',
    name: { da: 'Forbrug under loftet', en: 'Spending under the ceiling' },
    citizen: null,
    lawyer: {
      da: 'Kommunens udgift efter refusion til partnerskabsaftaler, øvrig vejledning og opkvalificering, mentor, undervisningsmateriale og merudgifter er {value} af dens forholdsmæssige del af loftet.',
      en: 'The municipality’s spending after refunds on partnerships, other guidance and upskilling, mentors, teaching material and extra expenses is {value} of its proportional part of the ceiling.',
    },
    cites: [act1749of2025('LAB § 203 a, stk. 4')],
    mark: 'V',
    when: exists(param('drift.loft_203a')),
    value: times(per(value('udgift_203a'), times(value('fuldtidspersoner_203a'), param('drift.loft_203a'))), 100),
    unit: 'percent',
  },
  {
    id: 'penge.refusion_foraeldelse',
    kind: 'limit',
    subject: 'kommune',
    bearer: 'kommune',
    name: { da: 'Forældelse af krav på refusion', en: 'Limitation of claims on refunds' },
    citizen: null,
    lawyer: {
      da: 'Kravet forældes {value}: 3 år fra udløbet af det år, hvor ydelsen første gang indgik i opgørelsen. Kommer en fejl til Ydelsesrefusions kendskab inden da, løber en ny frist på 3 år fra udløbet af den første.',
      en: 'The claim lapses on {value}: 3 years from the end of the year in which the benefit first entered the statement. When a fault becomes known before that, new 3 years run from the end of the first.',
    },
    cites: [act1749of2025('FIN § 19 b')],
    mark: 'V',
    when: exists(firstSettled),
    value: choose(
      [[all(onOrAfter(faultKnown, firstSettled), atMost(faultKnown, afterYears(3))), afterYears(6)]],
      afterYears(3),
    ),
    unit: 'day',
  },
  {
    id: 'penge.refusion_data',
    kind: 'limit',
    subject: 'kommune',
    bearer: 'kommune',
    name: { da: 'Opbevaring af data om refusion', en: 'Keeping of data on refunds' },
    citizen: null,
    lawyer: {
      da: 'Ydelsesrefusion skal opbevare data bag opgørelsen mindst til og med {value}: 3 hele regnskabsår ud over det indeværende. Er en fejl kendt inden da, opbevares de, indtil den er rettet.',
      en: 'Ydelsesrefusion keeps the data behind the statement at least until {value}: 3 whole financial years besides the running one. When a fault is known before that, until it is mended.',
    },
    cites: [act1749of2025('FIN § 19 a')],
    mark: 'V',
    when: exists(firstSettled),
    value: afterYears(3),
    unit: 'day',
  },
];

const beliefs: readonly NotDemanded[] = [
  {
    id: 'penge.loft_pr_borger',
    text: {
      da: 'Loftet på 11.045 kr. er ikke et loft for den enkelte borger.',
      en: 'The ceiling of DKK 11,045 is no ceiling for the single person.',
    },
    because: {
      da: 'Det er et gennemsnit pr. fuldtidsperson for alle kommuner under ét og bruges alene i budgetgarantien.',
      en: 'It is an average per full-time person for all municipalities together, used in the budget guarantee alone.',
    },
    cites: [act1749of2025('LAB § 203 a, stk. 1-4')],
    mark: 'V',
    when: always,
    subject: 'kommune',
  },
];

/** From 1 January 2026. */
export const municipality2026: Part = { rules, notDemanded: beliefs };
