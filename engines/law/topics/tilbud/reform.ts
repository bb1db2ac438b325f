import {
  all,
  any,
  atLeast,
  concept,
  count,
  exists,
  has,
  latest,
  not,
  orElse,
  param,
  per,
  times,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { act1750of2025, las2025, raadighed2026 } from '../sources.ts';
import { knownWorkDuty, offersWithOtherGuidance, periodStart, sixMonths, young } from './shared.ts';
import { starReform } from './sources.ts';

/** From 1 July 2026 (lov 1750/2025): one offer to three of four. The text of LAB § 102 as amended was not readable. */

const pool = any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.uddannelsesparat'));

const offerInSixMonths: Rule = {
  id: 'tilbud.foerste',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Et tilbud i de første seks måneder', en: 'An offer in the first six months' },
  citizen: {
    da: 'De fleste får et tilbud i de første seks måneder, for dig senest {due}. Kommunen kan vurdere, at du selv kan finde et job.',
    en: 'Most people get an offer in the first six months, for you by {due}. The municipality may find that you can get a job on your own.',
  },
  lawyer: {
    da: 'Kommunen giver ét tilbud i de første seks måneder til mindst 75 procent af dagpengemodtagere, jobparate og uddannelsesparate under ét; op til 25 procent kan fritages efter en konkret vurdering af, at personen selv kan finde et job. Øvrig vejledning efter § 91 kan igen være tilbuddet. Personer med arbejdspligt regnes ikke med. Efter STARs vejledning; § 102 som ændret ved lov nr. 1750 er ikke læst, herunder om varighed på to uger, kalenderuge og § 93.',
    en: 'The municipality gives one offer in the first six months to at least 75 per cent of recipients of dagpenge, job-ready and education-ready people together; up to 25 per cent may be exempted after a concrete assessment that the person can find a job alone. Other guidance under § 91 may again be the offer. People under the work duty are not counted. By the agency’s guidance; § 102 as amended by lov 1750 was not read, nor whether two weeks, the calendar week and § 93 still hold.',
  },
  cites: [starReform('tilbud'), act1750of2025('LAB § 102')],
  mark: 'S',
  when: all(pool, not(knownWorkDuty), not(has('klarer_sig_selv', { value: 'tilbud' }))),
  done: atLeast(count('tilbud', { where: { kategori: offersWithOtherGuidance }, from: periodStart }), 1),
  due: sixMonths,
  answers: 'tilbud.foerste_frist',
};

const byAssessment: Rule = {
  id: 'tilbud.efter_vurdering',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tilbud efter vurdering', en: 'Offers by assessment' },
  citizen: {
    da: 'Du og kommunen finder ud af, om du har brug for et tilbud. Der er ikke et fast antal.',
    en: 'You and the municipality find out whether you need an offer. There is no fixed number.',
  },
  lawyer: {
    da: 'Aktivitetsparate er ikke med i de 75 procent. Tilbud gives efter en konkret vurdering. Om der gælder et mindstetal, er ikke læst.',
    en: 'Activity-ready people are not in the 75 per cent. Offers are given after a concrete assessment. Whether a minimum holds was not read.',
  },
  cites: [starReform('tilbud')],
  mark: 'S',
  when: any(concept('gruppe.aktivitetsparat'), concept('gruppe.ung_aktivitetsparat')),
};

/** The duty to take offers rests on what was read as of 2026: LAS § 13, stk. 5, and the order on availability. */
const acceptUnderReform: readonly Rule[] = [
  {
    id: 'tilbud.pligt_dagpenge',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal møde til og deltage i de tilbud, du får, så længe du får dagpenge.',
      en: 'You must attend the offers you are given while you receive dagpenge.',
    },
    lawyer: {
      da: 'Et medlem skal deltage i samtaler, aktiviteter og tilbud, der øger mulighederne for at få arbejde, og møde til og deltage i tilbud fra kommunen eller anden aktør. LAB § 100 efter 1. juli 2026 er ikke læst.',
      en: 'A member must take part in talks, activities and offers that increase the chances of work, and attend offers of the municipality or another provider. LAB § 100 after 1 July 2026 was not read.',
    },
    cites: [raadighed2026('§ 12, stk. 1 og 4')],
    mark: 'V',
    when: concept('gruppe.dagpenge'),
    groupOnly: true,
  },
  {
    id: 'tilbud.pligt_kontanthjaelp',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal tage imod et rimeligt tilbud, så længe du får kontanthjælp. Sig til, hvis du har en grund til ikke at kunne.',
      en: 'You must take a reasonable offer while you receive cash benefit. Say so if you have a reason why you cannot.',
    },
    lawyer: {
      da: 'Det er en betingelse for hjælp, at personen tager imod et rimeligt tilbud eller deltager i arbejdspligten, medmindre § 106 fritager; en rimelig grund efter stk. 7-8 fritager. LAB § 100 efter 1. juli 2026 er ikke læst.',
      en: 'It is a condition of help that the person takes a reasonable offer or takes part in the work duty, unless § 106 frees; a reasonable ground under (7)-(8) frees. LAB § 100 after 1 July 2026 was not read.',
    },
    cites: [las2025('§ 13, stk. 5 og 7-8')],
    mark: 'V',
    when: any(concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat')),
  },
  {
    id: 'tilbud.pligt_unge',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal tage imod et rimeligt tilbud. Sig til, hvis du har en grund til ikke at kunne.',
      en: 'You must take a reasonable offer. Say so if you have a reason why you cannot.',
    },
    lawyer: {
      da: 'Det er en betingelse for hjælp, at personen tager imod et rimeligt tilbud, og at unge uden uddannelse medvirker i aktiviteter pålagt efter LAB §§ 30 og 30 a; en rimelig grund efter stk. 7-8 fritager. LAB § 104 efter 1. juli 2026 er ikke læst.',
      en: 'It is a condition of help that the person takes a reasonable offer, and that the young without education take part in activities under LAB §§ 30 and 30 a; a reasonable ground under (7)-(8) frees. LAB § 104 after 1 July 2026 was not read.',
    },
    cites: [las2025('§ 13, stk. 5-8')],
    mark: 'V',
    when: young,
  },
];

const figures = (take: string) => latest('tilbudsmaaling', { take });
const kommune = { subject: 'kommune', bearer: 'kommune', citizen: null, mark: 'S' } as const;

const shareRules: readonly Rule[] = [
  {
    ...kommune,
    id: 'tilbud.mindst_75_procent',
    kind: 'duty',
    name: { da: 'Tilbud til mindst 75 procent', en: 'Offers to at least 75 per cent' },
    lawyer: {
      da: 'Mindst {need} procent af dagpengemodtagere, jobparate og uddannelsesparate under ét, uden personer med arbejdspligt, får ét tilbud i de første seks måneder. Opgjort er {have} procent. Målevindue og følger af at ligge under er ikke læst.',
      en: 'At least {need} per cent of recipients of dagpenge, job-ready and education-ready people together, without those under the work duty, get one offer in the first six months. Measured: {have} per cent. The window and what follows from lying under were not read.',
    },
    cites: [starReform('tilbud')],
    when: exists(latest('tilbudsmaaling')),
    need: param('tilbud.mindst_med_tilbud'),
    have: times(per(figures('fikTilbud'), figures('personer')), 100),
    unit: 'percent',
  },
  {
    ...kommune,
    id: 'tilbud.hoejst_25_procent_fritaget',
    kind: 'limit',
    name: { da: 'Andel fritaget for tilbud', en: 'Share exempt from offers' },
    lawyer: {
      da: 'Op til 25 procent kan fritages, hver især efter en konkret vurdering af, at personen selv kan finde et job. Fritaget er {value}.',
      en: 'Up to 25 per cent may be exempted, each after a concrete assessment that the person can find a job alone. Exempted: {value}.',
    },
    cites: [starReform('tilbud')],
    when: exists(figures('fritaget')),
    value: times(per(orElse(figures('fritaget'), 0), figures('personer')), 100),
    unit: 'percent',
  },
];

export const reformRules: readonly Rule[] = [offerInSixMonths, byAssessment, ...acceptUnderReform, ...shareRules];
