import type { Bilingual } from '../kernel/text/bilingual.ts';
import { say } from '../kernel/text/bilingual.ts';

/** What the measures of the evidence bank that an offer can lean on are called. A test holds them equal to the bank. */
export const measureLabels: Readonly<Record<string, Bilingual>> = {
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
};
