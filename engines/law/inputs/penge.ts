import { plainDate } from '../dates/index.ts';
import { choice, date, fields, number, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

const reform = plainDate('2025-07-01');

/** Inputs of the topic `penge` that no other topic defines. Money is in øre. */
export const pengeInputs = {
  ydelsesuger: interval({
    name: { da: 'Ugers ydelse i alt', en: 'Weeks of benefit in all' },
    meaning: {
      da: 'Hvor mange uger du har fået ydelse, siden tællingen begyndte. Tallet kommer fra Ydelsesrefusion.',
      en: 'Weeks touched by benefits since the ladder of refunds began or began anew, as Ydelsesrefusion has counted them.',
    },
    shape: fields({
      uger: ['uger', 'weeks', number(0, 2600)],
      opgjortTilOgMed: ['opgjort til og med', 'counted to and including', date],
    }),
    readBy: ['FIN §§ 5-6', 'BEK-FIN §§ 20, 22 og 28'],
  }),
  stoettet_beskaeftigelse: interval({
    name: { da: 'Støttet beskæftigelse', en: 'Subsidised employment' },
    meaning: {
      da: 'Et job, hvor arbejdsgiveren får tilskud til din løn. Løntilskud skrives som et tilbud.',
      en: 'A job with a subsidy to the pay. A job with løntilskud is an offer.',
    },
    shape: choice({
      voksenlaerling: { da: 'voksenlærling', en: 'adult apprentice' },
      vikar_i_jobrotation: { da: 'vikar i jobrotation', en: 'temp in job rotation' },
      seniorjob: { da: 'seniorjob', en: 'senior job' },
    }),
    readBy: ['FIN § 6, stk. 2', 'BEK-FIN § 3, stk. 2, nr. 14-16'],
  }),
  dagpengesats: interval({
    name: { da: 'Egen dagpengesats', en: 'Own rate of dagpenge' },
    meaning: {
      da: 'Hvad 90 procent af din tidligere indkomst er pr. måned i øre, som a-kassen har regnet det ud.',
      en: '90 per cent of earlier income a month in øre, as the fund has reckoned it, before the highest amount is set against it.',
    },
    shape: number(0, 5_000_000),
    readBy: ['ALF §§ 48-49', 'LAB § 72, stk. 3'],
  }),
  beskaeftigelsestillaeg: interval({
    name: { da: 'Beskæftigelsestillæg', en: 'Work supplement' },
    meaning: {
      da: 'Om a-kassen har afgjort, at du har ret til den højere sats i de første timer.',
      en: 'Whether the fund found the conditions of the higher rate in the first 481 (390) hours met.',
    },
    shape: yesNo,
    silence: 'unknown',
    from: plainDate('2023-05-01'),
    readBy: ['ALF § 48, stk. 8-12'],
  }),
  saerlig_sats: interval({
    name: { da: 'Særlig sats for unge', en: 'Special rate for the young' },
    meaning: {
      da: 'Om kommunen har afgjort, at du får en særlig sats. Grunden til afgørelsen skrives ikke her.',
      en: 'Whether the municipality grants one of the special rates. Never the diagnosis.',
    },
    shape: choice({
      gravid: { da: 'gravid efter 12. uge', en: 'pregnant after week 12' },
      helbred: { da: 'særlig sats på grund af helbred', en: 'special rate for health' },
    }),
    until: reform,
    readBy: ['LAS-2024 § 23, stk. 2, nr. 3-5', 'LAS-2024 § 25, stk. 3, nr. 3-5'],
  }),
  aktivitetstillaeg: interval({
    name: { da: 'Aktivitetstillæg', en: 'Activity supplement' },
    meaning: {
      da: 'Om du får aktivitetstillæg eller barselstillæg til din hjælp.',
      en: 'Whether the activity (or maternity) supplement is granted.',
    },
    shape: yesNo,
    until: reform,
    readBy: ['LAS-2024 § 24', 'LAS-2024 § 25, stk. 7-13'],
  }),
  tilpasningstillaeg: interval({
    name: { da: 'Midlertidigt tilpasningstillæg', en: 'Temporary adjustment supplement' },
    meaning: {
      da: 'Om kommunen har afgjort, at du får det midlertidige tillæg.',
      en: 'Whether the municipality has granted the temporary supplement for July 2025.',
    },
    shape: yesNo,
    from: reform,
    until: plainDate('2027-07-01'),
    readBy: ['LAS § 20'],
  }),
  partner_paa_mindstesats: interval({
    name: { da: 'Partner på mindstesats', en: 'Partner on the minimum rate' },
    meaning: {
      da: 'Om din ægtefælle eller samlever får kontanthjælp på mindstesats.',
      en: 'Whether the spouse or partner receives kontanthjælp under LAS § 16, stk. 2.',
    },
    shape: yesNo,
    silence: 'unknown',
    from: reform,
    readBy: ['LAS § 26, stk. 2'],
  }),
  ledighedsydelse_sats: interval({
    name: { da: 'Sats for ledighedsydelse', en: 'Rate of ledighedsydelse' },
    meaning: {
      da: 'Om du får fuld eller lav sats af ledighedsydelse.',
      en: 'Full rate (89 per cent of the highest dagpenge) or the low rate.',
    },
    shape: choice({
      fuld: { da: 'fuld sats', en: 'full rate' },
      lav: { da: 'lav sats', en: 'low rate' },
    }),
    silence: 'unknown',
    readBy: ['LAS § 74 a, stk. 2-4'],
  }),
  fuldtidspersoner_203a: interval({
    subject: 'kommune',
    name: { da: 'Fuldtidspersoner under loftet', en: 'Full-time persons under the ceiling' },
    meaning: {
      da: 'Fuldtidspersoner i målgruppe 1-10 i året, uden fleksjob og integrationsprogram.',
      en: 'Full-time persons of LAB § 6, nr. 1-10, in the year, without fleksjob and the integration programme.',
    },
    shape: number(0, 500_000, 1),
    silence: 'unknown',
    readBy: ['LAB § 203 a, stk. 2'],
  }),
  udgift_203a: interval({
    subject: 'kommune',
    name: { da: 'Udgift under loftet', en: 'Spending under the ceiling' },
    meaning: {
      da: 'Kommunens udgift i året til vejledning, mentor og det øvrige under loftet, i øre efter refusion.',
      en: 'The municipality’s spending in the year under LAB § 203 a, stk. 4, in øre after refunds.',
    },
    shape: number(0, 1_000_000_000_000),
    silence: 'unknown',
    readBy: ['LAB § 203 a, stk. 4'],
  }),
  refusion_opgjort: moment({
    subject: 'kommune',
    name: { da: 'Refusion opgjort første gang', en: 'Refund first settled' },
    meaning: {
      da: 'Dagen, hvor en ydelse første gang kom med i opgørelsen af refusion og medfinansiering.',
      en: 'The day a benefit first entered the statement of refunds and shares.',
    },
    shape: yesNo,
    readBy: ['FIN §§ 19 a-19 b'],
  }),
  refusionsfejl_kendt: moment({
    subject: 'kommune',
    name: { da: 'Fejl i refusion opdaget', en: 'Fault in a refund found' },
    meaning: {
      da: 'Dagen, hvor Ydelsesrefusion fik kendskab til en fejl i opgørelsen.',
      en: 'The day the company behind Ydelsesrefusion learnt of a fault in the statement.',
    },
    shape: yesNo,
    readBy: ['FIN § 19 b, stk. 2'],
  }),
} as const;
