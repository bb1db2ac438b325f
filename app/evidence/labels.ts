import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import type { Direction, EvidenceGroup } from './finding.ts';

/** What the measures of the bank are called. A test holds them equal to the bank. */
export const measureLabels = {
  talks: say('Samtaler', 'Talks'),
  continuity: say('Fast sagsbehandler', 'A steady caseworker'),
  caseload: say('Færre sager for hver sagsbehandler', 'Fewer cases for each caseworker'),
  'early-activation': say('Tidlig indsats', 'Early activation'),
  'fund-first-months': say('A-kassens første tre måneder', 'The first three months in the a-kasse'),
  education: say('Opkvalificering', 'Training'),
  'education-lift': say('Uddannelsesløft', 'Education lift'),
  'six-weeks': say('Seks ugers kursus og jobrotation', 'Six-week courses and job rotation'),
  'adult-apprentice': say('Voksenlærling', 'Adult apprentice'),
  guidance: say('Vejledning og korte forløb', 'Guidance and short courses'),
  'guidance-with-company': say('Forløb sammen med en virksomhed', 'Courses together with a company'),
  placement: say('Virksomhedspraktik', 'Work placement'),
  'wage-subsidy-private': say('Privat løntilskud', 'Private wage subsidy'),
  'wage-subsidy-public': say('Offentligt løntilskud', 'Public wage subsidy'),
  mentor: say('Mentor', 'Mentor'),
  'paid-hours': say('Løntimer', 'Paid hours'),
  ips: say('IPS, job med støtte', 'IPS, supported employment'),
  sickness: say('Indsats for sygemeldte', 'Efforts for the sick-listed'),
  progression: say('At måle fremgang', 'Measuring progress'),
  sanctions: say('Sanktioner', 'Sanctions'),
  system: say('Hele indsatsen', 'The effort as a whole'),
} as const satisfies Readonly<Record<string, Bilingual>>;
export type MeasureKey = keyof typeof measureLabels;

export const isMeasure = (key: string): key is MeasureKey => Object.hasOwn(measureLabels, key);

export const groupLabels: Readonly<Record<EvidenceGroup, Bilingual>> = {
  all: say('Alle', 'Everybody'),
  dagpenge: say('Ledige på dagpenge', 'Unemployed on dagpenge'),
  kontanthjaelp: say('Borgere på kontanthjælp', 'People on cash assistance'),
  aktivitetsparat: say('Aktivitetsparate', 'Activity-ready people'),
  sygedagpenge: say('Sygemeldte', 'Sick-listed'),
  young: say('Unge', 'Young people'),
  'mental-illness': say('Borgere med svær psykisk sygdom', 'People with severe mental illness'),
  unskilled: say('Ufaglærte', 'Unskilled'),
};

export const directionLabels: Readonly<Record<Direction, Bilingual>> = {
  up: say('Det hjælper', 'It helps'),
  down: say('Det skader', 'It harms'),
  none: say('Ingen sikker forskel', 'No certain difference'),
  mixed: say('Både og', 'Both ways'),
};
