import { all, any, concept, has, is, not, yes } from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';
import type { Concept, Exception, Rule } from '../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../sources.ts';

type Ground = Parameters<typeof is<'mindre_intensiv_indsats'>>[1];

const groups = any(
  concept('gruppe.dagpenge'),
  concept('gruppe.kontanthjaelp'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.ledighedsydelse'),
  concept('gruppe.revalidering'),
);
const grounds: readonly Ground[] = [
  'job_inden_seks_uger',
  'fleksjob_inden_seks_uger',
  'barsel_inden_seks_uger',
  'pension_inden_seks_uger',
  'hjemsendt',
  'arbejdsfordeling',
];
const kept = yes('pligt_fastholdt');
/** Not for nr. 4-5. */
const study = all(
  is('mindre_intensiv_indsats', 'uddannelse_inden_seks_uger'),
  not(concept('gruppe.uddannelsesparat')),
  not(concept('gruppe.ung_aktivitetsparat')),
);

function lessIntensive(ground: Bool, cites: Concept['cites']): Concept {
  return {
    id: 'fritaget.mindre_intensiv',
    name: { da: 'fritaget, fordi noget andet venter', en: 'free of duties because something else is ahead' },
    when: all(has('mindre_intensiv_indsats'), ground, groups, not(kept)),
    cites,
  };
}

/** LAB § 106 as of 2020: no ground of study. */
export const lessIntensive2020 = lessIntensive(is('mindre_intensiv_indsats', ...grounds), [lab2019('§ 106')]);
/** The ground of study stands in LBK 701/2022; the day on which it came was not read. */
export const lessIntensive2022 = lessIntensive(any(is('mindre_intensiv_indsats', ...grounds), study), [
  lab2022('§ 106'),
]);
/** Tidlig pension and seniorpension stand in LBK 280/2024 only. */
export const lessIntensive2024 = lessIntensive(
  any(is('mindre_intensiv_indsats', ...grounds, 'tidlig_eller_seniorpension_inden_seks_uger'), study),
  [lab2024('§ 106')],
);

/** BEK-LAB § 40, from 2024 § 39: eight circles of persons outside the contact course. */
export const outsideContact: Concept = {
  id: 'fritaget.kontaktforloeb',
  name: { da: 'undtaget fra kontaktforløbet', en: 'outside the contact course' },
  when: any(
    has('undtaget_kontaktforloeb'),
    has('fravaer', { value: 'barsel_adoption_sorgorlov' }),
    is('igangvaerende_uddannelse', 'jobrettet_paa_fuld_tid', 'stu'),
  ),
  cites: [labOrder2019('§ 40'), labOrder2023('§ 39')],
};

/** The talks that are not held while somebody is outside the contact course or in a less intensive effort. */
export const liftedTalks = [
  'kontakt.foerste_samtale*',
  'kontakt.samtaler.*',
  'kontakt.faelles.*',
  'kontakt.seksten_maaneder',
];

export const talkExceptions: readonly Exception[] = [
  {
    id: 'kontakt.undtaget_kontaktforloeb',
    name: { da: 'Undtaget fra kontaktforløbet', en: 'Outside the contact course' },
    lifts: liftedTalks,
    when: concept('fritaget.kontaktforloeb'),
    cites: [labOrder2019('§ 40'), labOrder2023('§ 39')],
    mark: 'V',
  },
  {
    id: 'kontakt.mindre_intensiv_indsats',
    name: { da: 'Mindre intensiv indsats', en: 'Less intensive effort' },
    lifts: liftedTalks,
    when: concept('fritaget.mindre_intensiv'),
    cites: [lab2019('§ 27, stk. 1, og § 106'), lab2022('§ 27, stk. 1, og § 106'), lab2024('§ 27, stk. 1, og § 106')],
    mark: 'V',
  },
];

/** LAB § 106: whether somebody may be freed, and (stk. 3) whether the duties were kept after a concrete assessment. */
export const lessIntensiveGuard: Rule = {
  id: 'kontakt.mindre_intensiv.fritag',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: {
    da: 'Fri for samtaler og tilbud, fordi noget andet venter',
    en: 'Free of talks and offers: something is ahead',
  },
  citizen: {
    da: 'Begynder du snart i job, på uddannelse, på barsel eller på pension, kan du være fri for samtaler og tilbud indtil da.',
    en: 'If a job, a study, a leave or retirement is near, you can be free of talks and offers until then.',
  },
  lawyer: {
    da: 'Personen er ikke omfattet af pligten til at søge job og deltage i samtaler og tilbud, når en af grundene i § 106, stk. 1, er dokumenteret, eller personen er omfattet af en arbejdsfordeling. Studiestart gælder ikke for uddannelsesparate og aktivitetsparate på uddannelseshjælp. Myndigheden kan efter en konkret vurdering beslutte, at pligterne fortsat gælder (stk. 3).',
    en: 'The person is free of the duties to seek work and take part in talks and offers when a ground of § 106 (1) is documented, or work sharing applies; study not for two groups. After a concrete assessment the authority may decide that the duties still hold (3).',
  },
  cites: [lab2019('§ 106'), lab2022('§ 106'), lab2024('§ 106')],
  mark: 'V',
  when: has('mindre_intensiv_indsats'),
  done: concept('fritaget.mindre_intensiv'),
};
