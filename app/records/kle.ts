import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/*
 * The subject numbers of the field, from KLE as published in February 2026 (OS2KLE 3.23). The list says of some in which year they go
 * out, and not on which day: here their last day is the 31 December before, so that no case is laid under a number that may be gone.
 */

interface KleSubject {
  readonly title: string;
  readonly validUntil?: PlainDate;
}

const goesOut = (year: number): { readonly validUntil: PlainDate } => ({ validUntil: plainDate(`${year - 1}-12-31`) });

export const kleSubjects = {
  '15.04.10': { title: 'Beskæftigelsesprojekter' },
  '15.17.06': { title: 'Sygedagpengeopfølgning' },
  '15.17.09': { title: 'Forrevalidering', ...goesOut(2027) },
  '15.17.12': { title: 'Revalidering', ...goesOut(2027) },
  '15.17.18': { title: 'Rehabilitering' },
  '15.17.22': { title: 'Ressourceforløb', ...goesOut(2029) },
  '15.17.26': { title: 'Jobafklaringsforløb' },
  '15.17.30': { title: 'Helhedsorienteret plan' },
  '15.18.05': { title: 'Virksomhedspraktik' },
  '15.18.10': { title: 'Løntilskud' },
  '15.18.15': { title: 'Nytteindsats' },
  '15.18.20': { title: 'Vejledning og opkvalificering' },
  '15.20.00': { title: 'Beskæftigelsesindsats' },
  '15.20.01': { title: 'Min Plan' },
  '15.20.20': { title: 'Kontaktforløb m.v.' },
  '15.20.22': { title: 'Opkvalificering ved afskedigelse' },
  '15.20.24': { title: 'Fleksjob' },
  '15.20.25': { title: 'Betaling for visse uddannelsesaktiviteter' },
  '15.20.30': { title: 'Jobrettet uddannelse' },
  '15.20.34': { title: 'Hjælpemidler' },
  '15.20.36': { title: 'Mentor' },
  '15.20.38': { title: 'Befordring' },
  '15.20.40': { title: 'Merudgifter' },
  '15.20.51': { title: '225-timersregel', ...goesOut(2026) },
  '15.21.05': { title: 'Jobrotation', ...goesOut(2027) },
  '15.22.03': { title: 'Fortrinsadgang' },
  '15.22.06': { title: 'Personlig assistance' },
  '15.22.09': { title: 'Personlig assistance under uddannelse' },
  '15.28.00': { title: 'Seniorjob' },
  '32.24.04': { title: 'Kontanthjælp' },
  '32.24.12': { title: 'Ledighedsydelse' },
  '32.30.04': { title: 'Sygedagpenge' },
} as const satisfies Readonly<Record<string, KleSubject>>;

const subjects: Readonly<Record<string, KleSubject>> = kleSubjects;

/** The number under which a citizen's whole course stands. */
export const courseKle = '15.20.20';

const kleShape = /^\d{2}\.\d{2}\.\d{2}$/;

export type KleFault = 'shape' | 'ended';

/**
 * What is wrong with using a number from that day on; null when nothing is. A well-formed number outside the table is let through:
 * the whole list has thousands, and the index knows them.
 */
export function kleOn(number: string, day: PlainDate): KleFault | null {
  if (!kleShape.test(number)) return 'shape';
  const until = subjects[number]?.validUntil;
  return until !== undefined && day > until ? 'ended' : null;
}

/** The title of a number in the list; null for one that is not in the table. */
export const kleTitle = (number: string): string | null => subjects[number]?.title ?? null;

export const kleFaults: Readonly<Record<KleFault, Bilingual>> = {
  shape: say('KLE-nummeret har ikke formen 00.00.00.', 'The KLE number does not have the form 00.00.00.'),
  ended: say('KLE-nummeret er udgået.', 'The KLE number has gone out.'),
};
