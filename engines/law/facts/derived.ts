import type { ParagraphRef } from './acts.ts';
import type { FactKind } from './kinds.ts';

/** Something that the law reads but that is counted from facts or events and therefore never stored as a fact. */
export interface Derived {
  readonly key: string;
  readonly name: string;
  /** How it is counted. */
  readonly rule: string;
  readonly from: readonly FactKind[];
  readonly paragraphs: readonly [ParagraphRef, ...ParagraphRef[]];
}

/** What is counted and never stored. A law pack implements the counting of its own time. */
export const derived: readonly Derived[] = [
  derive(
    'alder',
    'Age',
    'Completed years on the day in question; the law asks for under 18, 25, 30, over 50 and pension age.',
    ['foedselsdato'],
    ['LAB § 6', 'LAB § 27, stk. 3', 'LAB § 69, stk. 3', 'LAS § 16'],
  ),
  derive(
    'maalgruppe',
    'Target group',
    'The § 6 number of the law pack in force, from benefit, age, education, readiness and course. Never stored: the numbers change with the law.',
    [
      'ydelse',
      'foedselsdato',
      'uddannelse',
      'parathed',
      'forloeb',
      'fleksjob',
      'integrationsprogram',
      'ledig_selvforsoergende',
      'ungeindsats',
    ],
    ['LAB § 6'],
  ),
  derive(
    'kontaktgruppe',
    'Contact group in the common data',
    'The number that is reported to DFDG, from the same facts as the target group and whether a sick person came from work or unemployment.',
    ['ydelse', 'sygdom', 'forloeb', 'fleksjob', 'uddannelsesindsats', 'integrationsprogram'],
    ['DFDG § 15'],
  ),
  derive(
    'sammenlagt_ledighed',
    'Summed unemployment (dagpenge)',
    'Hours of dagpenge and of løntilskud since placement. Full-time insured: a week is 37 and a month 160.33 hours; part-time 30 and 130. Hours from 2020-03-01 to 2020-08-31 and from 2021-01-01 to 2021-06-30 do not count for the contact course, the offer deadline and the 6 or 9 months in which job-directed training must end; its wait of five weeks counts them. A new period, or five years without (from 2021-01-01), starts again.',
    ['dagpengeperiode', 'dagpengeforbrug', 'akasse'],
    ['LAB § 9', 'BEK-LAB § 7'],
  ),
  derive(
    'akassens_periode',
    'Time with the fund',
    'Until the end of the calendar month in which 410 hours (part-time insured 333) are used.',
    ['dagpengeforbrug', 'akasse'],
    ['LAB § 27, stk. 2', 'BEK-LAB § 7, stk. 2'],
  ),
  derive(
    'sammenhaengende_periode',
    'Unbroken time on the same benefit',
    'From first contact (kontanthjælp) or the shift to the benefit. Weeks with benefit in whole or in part, or løntilskud, count as whole weeks; a calendar month without either breaks it. A shift of benefit starts anew, except in revalidering and from overgangsydelse to kontanthjælp for residence only.',
    ['ydelse', 'foerste_henvendelse', 'forloeb'],
    ['LAB § 9', 'BEK-LAB § 8'],
  ),
  derive(
    'forudgaaende_periode',
    'Prior time on benefits',
    'Six months on certain benefits before løntilskud and other employer schemes; weeks in whole or in part count, a calendar month without breaks it.',
    ['ydelse', 'dagpengeforbrug', 'ledig_selvforsoergende'],
    ['LAB § 69', 'BEK-LAB § 9'],
  ),
  derive(
    'to_aar_paa_kontanthjaelp',
    'Two years on kontanthjælp',
    'Activity-ready people aged 30 or more: clarification each time two unbroken years have passed.',
    ['ydelse', 'parathed', 'foedselsdato'],
    ['LOV-1655 § 36 a'],
  ),
  derive(
    'arbejdspligt',
    'Work duty',
    'Kontanthjælp outside the integration programme, residence and employment demand not met, no permit under the Ukraine act, and no less intensive effort. 37 hours a week unless cut.',
    [
      'ydelse',
      'opholdskrav',
      'beskaeftigelseskrav',
      'opholdsgrundlag',
      'arbejdspligt_timer',
      'mindre_intensiv_indsats',
    ],
    ['LOV-1654 § 105 a', 'LAB § 106'],
  ),
  derive(
    'fritaget_ved_20_timer',
    'Freed by 20 hours of work',
    'Dagpenge: the duty to take offers lapses at 20 fixed hours a week, or 20 on average over a month.',
    ['ydelse', 'beskaeftigelse', 'loentimer'],
    ['BEK-LAB § 58'],
  ),
  derive(
    'pligt_til_selvbooking',
    'Duty to book talks',
    'By target group; lifted or withdrawn only by the fact selvbooking. Deadline at least eight days, talk at the latest a week after it.',
    ['selvbooking', 'parathed', 'ydelse'],
    ['LAB §§ 34-35', 'BEK-LAB §§ 44-45'],
  ),
  derive(
    'ret_til_koordinerende_sagsbehandler',
    'Right to a coordinating caseworker',
    'Activity-ready people, and people in job clarification or a resource course.',
    ['parathed', 'forloeb'],
    ['LAB § 36'],
  ),
  derive(
    'cv_frist',
    'Deadline of the CV',
    'Dagpenge two weeks from registration; job-ready three weeks from registration; plainly education-ready three weeks from first contact; ledighedsydelse three weeks from the shift.',
    ['tilmelding', 'foerste_henvendelse', 'ydelse', 'parathed'],
    ['LAB § 23, stk. 1'],
  ),
  derive(
    'dimittendsats',
    'Rate of a new graduate',
    '82 % with and 71.5 % without a duty to provide; after 481 hours (part-time 390) without it 49.17 % under 30 and 62.11 % from 30. A shift of provider status or age counts from the 1st of the next month.',
    ['dimittend', 'dagpengeforbrug', 'forsoergelse', 'foedselsdato', 'akasse'],
    ['ALF § 49, stk. 5'],
  ),
  derive(
    'kontanthjaelpssats',
    'Rate of kontanthjælp',
    'Lower, higher, home-living or minimum rate from age, home, children and the two demands.',
    [
      'foedselsdato',
      'boligform',
      'forsoergelse',
      'opholdskrav',
      'beskaeftigelseskrav',
      'arbejde_til_forhoejet_sats',
      'samliv',
      'parathed',
    ],
    ['LAS §§ 16-19'],
  ),
  derive(
    'sygefravaersuge',
    'Week of sickness absence',
    'Counted from the first day of absence; first follow-up by the end of week 8.',
    ['sygdom'],
    ['SDPL § 13 b, stk. 1'],
  ),
  derive(
    'revurdering',
    'Review of sickness benefit',
    'End of the calendar month in which more than 22 weeks in the preceding nine calendar months are paid (26 in 12 for some pensioners). The first 30 days, parental leave and public holidays do not count.',
    ['sygdom', 'ydelse', 'foedselsdato'],
    ['SDPL §§ 24-25'],
  ),
  derive(
    'forventet_tilbage',
    'Expected back at work',
    'Employed and expected back by week 13 after the first talk, or, after lov 1750, by week 26 from the first day: no ordinary follow-up.',
    ['sygdom', 'beskaeftigelse'],
    ['SDPL § 13 f', 'LOV-1750 § 13 f'],
  ),
  derive(
    'henvisning_til_anden_aktoer',
    'Right to another provider (fleksjob)',
    'Six months of ledighedsydelse within nine; a duty at 12 within 18.',
    ['fleksjob', 'ydelse', 'fravaer'],
    ['LAB § 37'],
  ),
  derive(
    'refusionstrin',
    'Step of the refund ladder',
    'Weeks with benefits: 1-4, 5-26, 27-52, 53 and on. Starts anew after 52 whole weeks of self-support within three years.',
    ['ydelse', 'loentimer'],
    ['FIN §§ 5-6'],
  ),
  derive(
    'regel_om_225_timer',
    'The 225-hour rule',
    'A year of benefit within three years and under 225 ordinary hours in 12 calendar months. Until 2025-06-30.',
    ['ydelse', 'loentimer', 'undtaget_225_timer'],
    ['LAS-2024 § 13 f'],
  ),
  derive(
    'fokusmaal',
    'Membership of the focus goals',
    'At least 12 months on benefit and, in the last 12, no job-directed offer and under 100 ordinary hours; or fewer than four talks.',
    ['ydelse', 'loentimer'],
    ['TILSYN § 5'],
  ),
];

function derive(
  key: string,
  name: string,
  rule: string,
  from: readonly FactKind[],
  paragraphs: readonly [ParagraphRef, ...ParagraphRef[]],
): Derived {
  return { key, name, rule, from, paragraphs };
}
