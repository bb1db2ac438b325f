import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { say } from '../../kernel/text/bilingual.ts';

/** Groups a goal can be for: concepts of the law, in the words of people who set goals. */
export const goalGroups: Readonly<Record<string, Bilingual>> = {
  alle: say('Alle borgere', 'All citizens'),
  'gruppe.dagpenge': say('Dagpengemodtagere', 'People on dagpenge'),
  'gruppe.jobparat': say('Jobparate på kontanthjælp', 'Job-ready on kontanthjælp'),
  'gruppe.aktivitetsparat': say('Aktivitetsparate på kontanthjælp', 'Activity-ready on kontanthjælp'),
  'gruppe.uddannelsesparat': say('Uddannelsesparate unge', 'Education-ready young people'),
  'gruppe.ung_aktivitetsparat': say('Aktivitetsparate unge', 'Activity-ready young people'),
  'gruppe.sygedagpenge': say('Sygedagpengemodtagere', 'People on sickness benefit'),
  'gruppe.jobafklaring': say('Borgere i jobafklaring', 'People in job clarification'),
  'gruppe.ledighedsydelse': say('Borgere på ledighedsydelse', 'People on ledighedsydelse'),
};
