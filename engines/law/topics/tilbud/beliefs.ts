import { all, any, concept, not } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import {
  act1654of2024,
  act1657of2024,
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2023,
  tilsyn2023,
} from '../sources.ts';
import { knownWorkDuty, nearWork, young } from './shared.ts';
import { starReform } from './sources.ts';

const cited = [lab2019('§ 102'), lab2022('§ 102'), lab2024('§ 102')];

/** Common beliefs on offers that are not demands of the law. */
export const beliefs2020: readonly NotDemanded[] = [
  {
    id: 'tilbud.nyt_tilbud_hvert_halve_aar',
    text: {
      da: 'Du skal ikke have et nyt tilbud hvert halve år.',
      en: 'You need not have a new offer every half year.',
    },
    because: {
      da: 'Efter det første tilbud siger loven ikke, hvor tit du skal have et nyt. Kommunen giver det, når du har brug for det.',
      en: 'After the first offer the law does not say how often. The municipality gives one when you need it.',
    },
    cites: [lab2019('§§ 101-102'), lab2022('§§ 101-102'), lab2024('§§ 101-102')],
    mark: 'V',
    when: nearWork,
  },
  {
    id: 'tilbud.paa_fuld_tid',
    text: { da: 'Et tilbud skal ikke være på fuld tid.', en: 'An offer need not be full time.' },
    because: {
      da: 'Loven og bekendtgørelserne nævner ikke et mindste antal timer om ugen for tilbud.',
      en: 'Neither the act nor the orders name a least number of hours a week.',
    },
    cites: [...cited, labOrder2019('§§ 55-59'), labOrder2023('§§ 55-59')],
    mark: 'D',
    when: all(any(nearWork, young), not(knownWorkDuty)),
  },
  {
    id: 'tilbud.smaajob_traeder_i_stedet',
    text: {
      da: 'Få timer i et job fritager dig ikke for tilbud.',
      en: 'A few hours of work do not free you of offers.',
    },
    because: {
      da: 'Kun for dagpenge er der en regel: 20 timer om ugen. For kontanthjælp står der ingen i loven.',
      en: 'There is a rule for dagpenge only: 20 hours a week. For cash benefit the act has none.',
    },
    cites: [labOrder2019('§ 58'), labOrder2023('§ 58'), lab2024('§§ 102 og 105')],
    mark: 'V',
    when: any(concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat'), young),
  },
  {
    id: 'tilbud.fokusmaal_er_din_pligt',
    text: {
      da: 'Kommunens mål giver dig ikke pligt til flere samtaler eller tilbud.',
      en: 'The focus goals of the municipality give you no duty of more talks or offers.',
    },
    because: {
      da: 'De måler kommunen under ét. De siger intet om, hvad den enkelte skal.',
      en: 'They measure the municipality as a whole and say nothing of what one person must do.',
    },
    cites: [tilsyn2023('§ 5')],
    mark: 'V',
    when: concept('tilbud.tolv_maaneder_paa_ydelse'),
  },
  {
    id: 'tilbud.nytteindsats_i_jobafklaring',
    text: {
      da: 'Du skal ikke i nytteindsats, mens du er i jobafklaring.',
      en: 'You need not do community work in job clarification.',
    },
    because: {
      da: 'Loven nævner blandt andet praktik og løntilskud. Den nævner ikke nytteindsats.',
      en: 'The act names placements, subsidised jobs, guidance and upskilling. Community work is not among them.',
    },
    cites: [lab2019('§ 108, stk. 2'), lab2022('§ 108, stk. 2'), lab2024('§ 108, stk. 2')],
    mark: 'V',
    when: concept('gruppe.jobafklaring'),
  },
];

/** From 2023 other guidance still counts for the young. */
export const beliefs2023: readonly NotDemanded[] = [
  {
    id: 'tilbud.vejledning_taeller_aldrig',
    text: {
      da: 'Vejledning og afklaring kan stadig være dit tilbud.',
      en: 'Guidance and clarification may still be your offer.',
    },
    because: {
      da: 'Reglen om, at det ikke tæller, gælder ikke unge under 30 år uden uddannelse.',
      en: 'The rule that it does not count is not for people under 30 without education.',
    },
    cites: [lab2024('§ 102, stk. 6'), lab2024('§ 105')],
    mark: 'V',
    when: young,
  },
];

export const beliefs2025: readonly NotDemanded[] = [
  {
    id: 'tilbud.altid_rehabiliteringsteam',
    text: {
      da: 'Din sag skal ikke i rehabiliteringsteamet, bare fordi du er i jobafklaring.',
      en: 'Your case need no longer go to the team only because you are in job clarification.',
    },
    because: {
      da: 'Siden 2025 er det kun en mulighed, når du har brug for hjælp fra flere sider.',
      en: 'Since 2025 it is an option only, when you need help from several sides.',
    },
    cites: [act1657of2024('§ 109')],
    mark: 'V',
    when: concept('gruppe.jobafklaring'),
  },
  {
    id: 'tilbud.arbejdspligt_kun_nytteindsats',
    text: {
      da: 'Du skal ikke kun lave nytteindsats i din arbejdspligt.',
      en: 'The hours of the work duty need not be community work only.',
    },
    because: {
      da: 'Timer i et job, samtaler, dansk og behandling tæller også. Det gør turen mellem dem også.',
      en: 'Paid hours, talks, Danish classes, treatment and transport between activities count too.',
    },
    cites: [act1654of2024('§ 105 b, stk. 2-3'), act1654of2024('§ 105 c')],
    mark: 'V',
    when: concept('arbejdspligt.omfattet'),
  },
];

export const beliefs2026: readonly NotDemanded[] = [
  {
    id: 'tilbud.alle_skal_have_tilbud',
    text: {
      da: 'Ikke alle skal have et tilbud i de første seks måneder.',
      en: 'Not everybody must have an offer in the first six months.',
    },
    because: {
      da: 'Kravet er tre ud af fire. Kommunen kan vurdere, at du selv kan finde et job.',
      en: 'The demand is three of four. The municipality may find that you can get a job alone.',
    },
    cites: [starReform('tilbud')],
    mark: 'S',
    when: all(
      any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.uddannelsesparat')),
      not(knownWorkDuty),
    ),
  },
  {
    id: 'tilbud.hver_fjerde_maaned',
    text: {
      da: 'Der er ikke længere en grænse på fire måneder mellem dine tilbud.',
      en: 'There is no longer a limit of four months between your offers.',
    },
    because: {
      da: 'Kravet om hele tiden at være i tilbud faldt bort 1. juli 2026.',
      en: 'The demand of continuous offers lapsed on 1 July 2026.',
    },
    cites: [starReform('tilbud')],
    mark: 'D',
    when: young,
  },
];
