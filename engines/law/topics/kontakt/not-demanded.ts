import { all, any, concept, not } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import { act1750of2025, lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../sources.ts';
import { contactGroups } from './talks.ts';

/** Common beliefs about talks that the law does not demand. */
export const notDemanded2020: readonly NotDemanded[] = [
  {
    id: 'kontakt.fast_rytme',
    text: { da: 'Du skal ikke til samtale hver måned.', en: 'You need not come to a talk every month.' },
    because: {
      da: 'Loven kræver et mindste antal samtaler i det første halve år. Den sætter ingen fast rytme mellem dem.',
      en: 'The act asks for a minimum number in the first half-year and sets no rhythm between the talks.',
    },
    cites: [lab2019('§ 31'), lab2022('§ 31'), lab2024('§ 31')],
    mark: 'V',
    when: all(contactGroups, concept('periode.inden_seks_maaneder')),
  },
  {
    id: 'kontakt.efter_seks_maaneder',
    text: {
      da: 'Der er ikke noget fast antal samtaler efter det første halve år.',
      en: 'There is no fixed number of talks after the first half-year.',
    },
    because: {
      da: 'Du og kommunen laver selv en aftale. Der kan også være en samtale, når der er brug for det.',
      en: 'After six months you and the municipality agree on the talks, or they are held when needed.',
    },
    cites: [lab2019('§ 32, stk. 1'), lab2022('§ 32, stk. 1'), lab2024('§ 32, stk. 1')],
    mark: 'V',
    when: all(contactGroups, not(concept('periode.inden_seks_maaneder'))),
  },
  {
    id: 'kontakt.visitation_med_fast_mellemrum',
    text: {
      da: 'Du skal ikke vurderes på ny med faste mellemrum.',
      en: 'Your readiness need not be renewed at fixed intervals.',
    },
    because: {
      da: 'Den vurderes igen, når noget vigtigt ændrer sig. Der er ingen fast frist.',
      en: 'It is assessed anew when something important changes. There is no fixed deadline.',
    },
    cites: [labOrder2019('§ 4, stk. 5'), labOrder2023('§ 4, stk. 5')],
    mark: 'V',
    when: concept('gruppe.kontanthjaelp'),
  },
  {
    id: 'kontakt.visitation_af_dagpenge',
    text: {
      da: 'Du skal ikke have en vurdering af, om du er klar til job.',
      en: 'You need not be classed as job-ready or activity-ready.',
    },
    because: {
      da: 'Den er kun for dem på kontanthjælp. Og for dem, der forsørger sig selv.',
      en: 'Readiness is for cash benefit and the self-supporting only, not for dagpenge and fleksjob.',
    },
    cites: [lab2019('§ 6'), labOrder2019('§ 4'), labOrder2023('§ 4')],
    mark: 'V',
    when: any(concept('gruppe.dagpenge'), concept('gruppe.fleksjob')),
  },
  {
    id: 'kontakt.samtaler_under_fritagelse',
    text: {
      da: 'Du skal ikke til de faste samtaler lige nu.',
      en: 'You need not come to the regular talks at present.',
    },
    because: {
      da: 'Du er fritaget, fordi noget andet venter, eller fordi du hører til en gruppe uden kontaktforløb.',
      en: 'You are exempt because something else is ahead, or because your group has no contact course.',
    },
    cites: [lab2019('§ 106'), lab2024('§ 106'), labOrder2019('§ 40'), labOrder2023('§ 39')],
    mark: 'V',
    when: all(contactGroups, any(concept('fritaget.mindre_intensiv'), concept('fritaget.kontaktforloeb'))),
  },
  {
    id: 'kontakt.pligt_for_foertidspension',
    text: {
      da: 'Du skal ikke komme til samtaler, fordi du får førtidspension.',
      en: 'You need not come to talks because you receive disability pension.',
    },
    because: { da: 'Samtalerne er en ret for dig. De er ikke en pligt.', en: 'The talks are your right, not a duty.' },
    cites: [lab2019('§ 27, stk. 3'), lab2022('§ 27, stk. 3'), lab2024('§ 27, stk. 5')],
    mark: 'V',
    when: concept('gruppe.foertidspension'),
  },
  {
    id: 'kontakt.gruppemoede_er_samtale',
    text: {
      da: 'Et fælles møde for mange tæller ikke som en af dine samtaler.',
      en: 'A meeting for many does not count as one of your talks.',
    },
    because: {
      da: 'Loven taler om individuelle samtaler. Andre møder kan holdes, men de tæller ikke med.',
      en: 'The act speaks of individual talks. Other meetings may be held, but they do not count.',
    },
    cites: [lab2019('§ 31, stk. 1'), lab2024('§ 31')],
    mark: 'V',
    when: all(contactGroups, concept('periode.inden_seks_maaneder')),
  },
];

export const notDemanded2024: readonly NotDemanded[] = [
  {
    id: 'kontakt.akasse_skal_med',
    text: {
      da: 'A-kassen skal ikke være med til samtalen i kommunen.',
      en: 'The fund need not join the talk in the municipality.',
    },
    because: { da: 'Du vælger selv, om den er med.', en: 'You choose whether it joins.' },
    cites: [lab2024('§ 31, stk. 2'), lab2024('§ 32, stk. 2')],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), not(concept('akasse.har_kontaktforloebet'))),
  },
];

export const notDemanded2026: readonly NotDemanded[] = [
  {
    id: 'kontakt.mindst_fire_samtaler',
    text: {
      da: 'Vi ved ikke, om du har fået nok samtaler.',
      en: 'We do not know whether you have had enough talks.',
    },
    because: {
      da: 'Du har ret til samtaler. Det mindste antal for din gruppe efter 1. juli 2026 er ikke kendt her.',
      en: 'You have a right to talks. The minimum for your group after 1 July 2026 is not known here.',
    },
    cites: [act1750of2025('§ 32 a')],
    mark: 'D',
    when: any(
      concept('gruppe.aktivitetsparat'),
      concept('gruppe.ung_aktivitetsparat'),
      concept('gruppe.uddannelsesparat'),
      concept('gruppe.jobafklaring'),
    ),
  },
];
