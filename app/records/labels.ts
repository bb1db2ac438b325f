import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import type { Progress, Retention, Sensitivity } from './oio.ts';

/** The codes of the standard in words. */
export const progressLabels: Readonly<Record<Progress, Bilingual>> = {
  Opstaaet: say('Begyndt', 'Begun'),
  Oplyst: say('I gang', 'Under way'),
  Afgjort: say('Afgjort', 'Decided'),
  Afsluttet: say('Afsluttet', 'Closed'),
};

export const sensitivityLabels: Readonly<Record<Sensitivity, Bilingual>> = {
  IKKE_FORTROLIGE_DATA: say('Ikke fortrolig', 'Not confidential'),
  FORTROLIGE_PERSONOPLYSNINGER: say('Fortrolig', 'Confidential'),
  FOELSOMME_PERSONOPLYSNINGER: say('Følsom', 'Sensitive'),
  VIP_SAGER: say('Særligt beskyttet', 'Specially protected'),
};

export const retentionLabels: Readonly<Record<Retention, Bilingual>> = {
  B: say('Bevares (B)', 'Kept (B)'),
  K: say('Kasseres (K)', 'Discarded (K)'),
};
