import type { Question } from '../../rules/rule.ts';
import { act1655of2024, lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../sources.ts';

/** What the contact course and its counting leave to a person's judgement. */
export const kontaktQuestions: readonly Question[] = [
  {
    id: 'kontakt.visitation_jobparat',
    text: {
      da: 'Er borgeren jobparat?',
      en: 'Is the citizen job-ready?',
    },
    help: {
      da: 'Visitationen siger uddannelsesparat, men borgeren er fyldt 30 år eller har en uddannelse. Jobparat er den, der kan tage et ordinært job og forsørge sig selv inden for tre måneder. Ellers er borgeren aktivitetsparat.',
      en: 'The readiness says education, but the citizen is 30 or educated. Job-ready is who can take an ordinary, self-supporting job within three months; otherwise activity-ready.',
    },
    cites: [labOrder2019('§ 4, stk. 1, 2 og 5'), labOrder2023('§ 4, stk. 1, 2 og 5')],
    subject: 'person',
  },
  {
    id: 'kontakt.visitation_uddannelsesparat',
    text: { da: 'Er borgeren uddannelsesparat?', en: 'Is the citizen ready for education?' },
    help: {
      da: 'Visitationen siger jobparat, men borgeren er under 30 år uden uddannelse. Uddannelsesparat er den, der med støtte kan begynde på en uddannelse inden for cirka et år. Ellers er borgeren aktivitetsparat.',
      en: 'The readiness says job, but the citizen is under 30 without education. Ready for education is who can begin one within about a year with support; otherwise activity-ready.',
    },
    cites: [labOrder2019('§ 4, stk. 3-5'), labOrder2023('§ 4, stk. 3-5')],
    subject: 'person',
  },
  {
    id: 'kontakt.skift_alene_opholdskrav',
    text: {
      da: 'Skiftede borgeren ydelse, alene fordi opholdskravet blev opfyldt?',
      en: 'Did the benefit shift only because the residence demand was met?',
    },
    help: {
      da: 'Går en borger fra overgangsydelse til kontanthjælp eller uddannelseshjælp alene af den grund, begynder der ikke en ny periode.',
      en: 'A shift from overgangsydelse for that reason alone starts no new period.',
    },
    cites: [lab2019('§ 9, stk. 4'), lab2024('§ 9, stk. 4')],
    subject: 'person',
  },
  {
    id: 'kontakt.periode_fortsat_2025',
    text: {
      da: 'Fortsætter perioden fra før 1. juli 2025?',
      en: 'Does the period from before 1 July 2025 run on?',
    },
    help: {
      da: 'Loven flyttede selv borgere fra uddannelseshjælp og overgangsydelse til kontanthjælp den 1. juli 2025. Overgangsreglen er ikke læst her. Slå den op i lov nr. 1655 af 2024.',
      en: 'The act itself moved people to kontanthjælp on 1 July 2025. The transitional rule was not readable here: see act 1655 of 2024.',
    },
    cites: [lab2024('§ 9, stk. 1, nr. 2'), act1655of2024('§ 16')],
    subject: 'person',
  },
  {
    id: 'kontakt.behov_for_faelles_samtale',
    text: {
      da: 'Er der behov for en fælles samtale, eller har kommunen eller borgeren bedt om den?',
      en: 'Is a joint talk needed, or has the municipality or the citizen asked for it?',
    },
    help: {
      da: 'A-kassen vurderer hele ledighedssituationen. Svar også ja, hvis kommunen eller borgeren har bedt om samtalen.',
      en: 'The fund looks at the whole situation. Also yes if the municipality or the citizen asked for the talk.',
    },
    cites: [lab2019('§ 31, stk. 2, nr. 1'), lab2022('§ 31, stk. 2, nr. 1')],
    subject: 'person',
  },
  {
    id: 'kontakt.omfattet_af_repatrieringsloven',
    text: { da: 'Er borgeren omfattet af repatrieringsloven?', en: 'Is the citizen covered by the repatriation act?' },
    help: {
      da: 'Det afgøres efter repatrieringsloven ud fra opholdsgrundlaget.',
      en: 'Decided under the repatriation act from the ground of residence.',
    },
    cites: [labOrder2019('§ 42, stk. 2'), labOrder2023('§ 43')],
    subject: 'person',
  },
  {
    id: 'kontakt.har_ungdomsuddannelse',
    text: {
      da: 'Svarer den udenlandske uddannelse til en ungdomsuddannelse?',
      en: 'Does the foreign education equal a youth education?',
    },
    help: {
      da: 'En udenlandsk uddannelse uden vurdering siger ikke selv sit niveau. Brug en vurdering fra uddannelsesmyndigheden, hvis den findes.',
      en: 'A foreign education without assessment does not tell its level. Use an assessment by the authority where there is one.',
    },
    cites: [labOrder2019('§ 48'), labOrder2023('§ 48')],
    subject: 'person',
  },
  {
    id: 'kontakt.to_aar_foer_2025',
    text: {
      da: 'Tæller tiden før 1. juli 2025 med i de to år?',
      en: 'Does time before 1 July 2025 count in the two years?',
    },
    help: {
      da: 'Overgangsreglen i lov nr. 1655 af 2024 er ikke læst her. Slå den op, før du svarer.',
      en: 'The transitional rule of act 1655 of 2024 was not readable here: look it up before you answer.',
    },
    cites: [act1655of2024('§ 36 a, stk. 1, i LAB')],
    subject: 'person',
  },
];
