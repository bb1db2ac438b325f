import { any, concept } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import { lab2024, raadighed2023, raadighed2026 } from '../sources.ts';
import {
  aktivitetsparat,
  alleMaalgrupper,
  dagpenge,
  foertidspension,
  kontanthjaelp,
  medKontaktforloeb,
} from './groups.ts';
import {
  cvDay,
  digital,
  number,
  planDay,
  profile,
  removal,
  ritual,
  signature,
  twoPlans,
  weeklyLog,
} from './not-demanded-2020.ts';
import { billL14 } from './sources.ts';
import { w } from './words.ts';

const inPerson: NotDemanded = {
  id: 'form.alle_samtaler_som_moeder',
  text: w(
    'Du skal ikke møde op til alle samtaler. Efter den første vælger du selv formen.',
    'You need not attend all talks in person. After the first you choose.',
  ),
  because: w(
    'Kun den første samtale er et møde. Myndigheden kan kræve fremmøde til en bestemt samtale, men kun efter en konkret vurdering. Der kræves ingen begrundelse for dit valg.',
    'Only the first talk is in person. Attendance may be demanded for one talk after a concrete assessment. No reason is needed for your choice.',
  ),
  cites: [
    billL14('§ 1, nr. 3'),
    lab2024('§ 33, stk. 1-2'),
    raadighed2023('§ 12, stk. 6'),
    raadighed2026('§ 12, stk. 6'),
  ],
  mark: 'V',
  when: any(medKontaktforloeb, foertidspension),
};

const bookFirst: NotDemanded = {
  id: 'form.book_foerste_samtale',
  text: w(
    'Du skal ikke selv booke den første samtale. Du bliver indkaldt.',
    'You need not book the first talk. You are summoned.',
  ),
  because: w(
    'Kommunen eller a-kassen indkalder til den første samtale.',
    'The municipality or the fund summons to the first talk.',
  ),
  cites: [lab2024('§ 34, stk. 2'), raadighed2023('§ 11, stk. 1'), raadighed2026('§ 11, stk. 1')],
  mark: 'V',
  when: any(dagpenge, kontanthjaelp),
};

const planStatus: NotDemanded = {
  id: 'form.plan_status',
  text: w(
    'Din plan skal ikke længere vise status på alt, du deltager i.',
    'Your plan need no longer show the status of all activities.',
  ),
  because: w('§ 41, stk. 2, nr. 7, er ophævet.', '§ 41, stk. 2, nr. 7, is repealed.'),
  cites: [billL14('§ 1, nr. 7'), lab2024('§ 41, stk. 2')],
  mark: 'V',
  when: alleMaalgrupper,
};

const offersForCount: NotDemanded = {
  id: 'form.tilbud_for_taellerens_skyld',
  text: w(
    'Du skal ikke på kursus, bare for at loven er opfyldt. Øvrig vejledning tæller ikke som dit tilbud.',
    'You need not attend a course just to satisfy the law. Other guidance does not count as your offer.',
  ),
  because: w(
    'Fra 22. marts 2023 kan øvrig vejledning og opkvalificering (§ 91) ikke udgøre ret- og pligttilbuddet i § 102. Det kan stadig gives, når det hjælper borgeren.',
    'From 22 March 2023 other guidance (§ 91) cannot be the mandatory offer of § 102. It may still be given where it helps.',
  ),
  cites: [lab2024('§ 102, stk. 6')],
  mark: 'V',
  when: any(dagpenge, concept('gruppe.jobparat'), aktivitetsparat),
};

/** Common beliefs that are no demands of the law, by pack. */
export const notDemanded: Readonly<Record<string, Part>> = {
  'lab-2020': {
    notDemanded: [ritual, weeklyLog, number, profile, cvDay, planDay, signature, twoPlans, digital, removal],
  },
  'lab-2023': { notDemanded: [inPerson, planStatus, offersForCount] },
  'lab-2024': { notDemanded: [bookFirst] },
  'reform-1b': { removesNotDemanded: ['form.tilbud_for_taellerens_skyld'] },
};
