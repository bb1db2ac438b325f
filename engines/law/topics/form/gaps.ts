import type { Gap } from '../../rules/rule.ts';
import {
  act1750of2025,
  dfdg2026,
  lab2019,
  lab2022,
  labOrder2019,
  raadighed2023,
  reopening1576of2021,
  samtaleform2021,
} from '../sources.ts';
import { w } from './words.ts';

/** What the sources do not tell on this topic. */
export const formGaps: readonly Gap[] = [
  {
    id: 'form.efter_lov_1750',
    text: w(
      'Ordlyden af LAB §§ 33-34 og 40-42 efter lov nr. 1750/2025 er ikke læst. Reglerne fra 2024 føres videre.',
      'The wording of LAB §§ 33-34 and 40-42 after lov 1750/2025 was not read; the rules of 2024 are carried on.',
    ),
    cites: [act1750of2025('§ 1')],
  },
  {
    id: 'form.akassens_samtaleform_foer_2024',
    text: w(
      'Hvornår medlemmet fik valget af form på a-kassens egne samtaler, er ikke læst. Covid-bekendtgørelserne viser, at de var ved fremmøde til januar 2022.',
      'When members got the choice of form of the fund’s own talks was not read; the covid orders show attendance until January 2022.',
    ),
    cites: [reopening1576of2021('§ 4'), samtaleform2021('§ 3')],
  },
  {
    id: 'form.foerste_samtale_indkaldes_dato',
    text: w(
      'Den dag, § 34, stk. 2, om indkaldelse til første samtale kom til, er ikke læst. Lov nr. 548/2019 har den ikke; LBK nr. 701/2022 har den.',
      'The day on which § 34, stk. 2 (first talk summoned) came was not read.',
    ),
    cites: [lab2019('§ 34'), lab2022('§ 34, stk. 2')],
  },
  {
    id: 'form.raadighed_foer_2024',
    text: w(
      'Rådighedsbekendtgørelserne fra 2019-2022 er ikke læst: a-kassens frist for krav til jobsøgning og mødet dagen efter indkaldelsen er derfor kun regler fra 2024.',
      'The availability orders of 2019-2022 were not read: the fund’s deadline for demands and attendance the day after are rules from 2024 only.',
    ),
    cites: [raadighed2023('§§ 12 og 14')],
  },
  {
    id: 'form.datagrundlag_foer_2026',
    text: w(
      'Reglerne om indberetning før 1. februar 2026 er ikke læst.',
      'The rules on reporting before 1 February 2026 were not read.',
    ),
    cites: [dfdg2026('§ 174')],
  },
  {
    id: 'form.henvendelse_efter_jobnet',
    text: w(
      'En ansøger om kontanthjælp, der tilmelder sig på Jobnet, henvender sig personligt i kommunen den første åbningsdag. Om tilmeldingen skete på Jobnet, er ikke en oplysning her.',
      'An applicant who registers on Jobnet contacts the municipality in person on the first opening day. How the person registered is no fact here.',
    ),
    cites: [labOrder2019('§ 22, stk. 3')],
  },
  {
    id: 'form.foerste_i_ny_periode',
    text: w(
      'Loven siger ikke, om »første jobsamtale« er den første i hver ny periode. Her regnes fra periodens start.',
      'The act does not say whether the "first talk" is the first in each new period; here it is counted from the start of the period.',
    ),
    cites: [lab2022('§ 33')],
  },
  {
    id: 'form.plan_for_sygemeldte_i_job',
    text: w(
      'At Min Plan ikke kræves for sygemeldte i job fra 2025, er kun set i omtale og er ikke en regel her.',
      'That My plan is not demanded for the employed sick from 2025 was seen in secondary sources only.',
    ),
    cites: [lab2022('§ 41, stk. 1')],
  },
];
