import { type PlainDate, plainDate } from '../../dates/index.ts';
import type { CourseFacts } from '../course.ts';

/** One course of the table: what it is, and the lists it is said to stand on. The lists are the table’s, not those of a year. */
export interface TableCourse {
  readonly id: string;
  readonly what: string;
  readonly facts: CourseFacts;
}

const nothingTold: Omit<CourseFacts, 'title' | 'kind'> = {
  weeks: null,
  startsOn: null,
  star: false,
  shortage: false,
  fullPriceOere: null,
  lister: [],
  niveau: 'til_og_med_erhvervsuddannelse',
  fremmoede: 100,
  fuldtid: true,
  timerPrUge: 37,
  prisPrUgeOere: null,
  giverSu: false,
};

const course = (
  id: string,
  title: string,
  given: Pick<CourseFacts, 'kind'> & Partial<CourseFacts>,
  what = title,
): TableCourse => ({ id, what, facts: { ...nothingTold, title, ...given } });

/** Twelve courses of the kinds that are taught, on and off the lists. */
export const courses: readonly TableCourse[] = [
  course(
    'K1',
    'Gaffeltruckcertifikat B',
    { kind: 'amu', weeks: 1.4, lister: ['seks_uger', 'regional'], star: true },
    'Gaffeltruckcertifikat B, 7 dage (AMU), på listen til seks uger med stjerne og på regionens liste',
  ),
  course(
    'K2',
    'Buschauffør',
    { kind: 'amu', weeks: 6, lister: ['regional'] },
    'Buschauffør, 6 uger (AMU), kun på regionens liste',
  ),
  course('K3', 'Svejsning', { kind: 'amu', weeks: 3, lister: [] }, 'Svejsning, 3 uger (AMU), ikke på nogen liste'),
  course(
    'K4',
    'Rengøringshygiejne',
    { kind: 'amu', weeks: 0.6, lister: ['naboregion'] },
    'Rengøringshygiejne, 3 dage (AMU), kun på en naboregions liste',
  ),
  course(
    'K5',
    'Bogføring på nettet',
    { kind: 'amu', weeks: 2, lister: ['seks_uger'], fremmoede: 10 },
    'Bogføring på nettet, 2 uger (AMU), på listen til seks uger, 10 procent med fremmøde',
  ),
  course(
    'K6',
    'Akademimodul i ledelse',
    { kind: 'academy', weeks: 6, niveau: 'videregaaende', lister: ['seks_uger'], prisPrUgeOere: 300_000 },
    'Akademimodul i ledelse, 6 uger på fuld tid, 3.000 kr. om ugen, på listen til seks uger',
  ),
  course(
    'K7',
    'Social- og sundhedshjælper, grundforløb 2',
    { kind: 'vocational-start', weeks: 20, giverSu: true },
    'Grundforløb 2 til social- og sundhedshjælper, 20 uger',
  ),
  course(
    'K8',
    'Industrioperatør',
    { kind: 'vocational', weeks: 80, lister: ['uddannelsesloeft_110'], shortage: true, giverSu: true },
    'Industrioperatør, hel erhvervsuddannelse, på listerne til løft med 110 procent og til voksenlærlinge',
  ),
  course(
    'K9',
    'Detailhandel',
    { kind: 'vocational', weeks: 104, giverSu: true },
    'Detailhandel, hel erhvervsuddannelse, ikke på nogen liste',
  ),
  course(
    'K10',
    'FVU-læsning',
    { kind: 'basic', weeks: 10, timerPrUge: 6, fuldtid: false },
    'FVU-læsning, 10 uger, 6 timer om ugen',
  ),
  course(
    'K11',
    'Vagtkursus',
    { kind: 'certificate', weeks: 2.2, lister: ['regional'] },
    'Vagtkursus med certifikat, 11 dage, på regionens liste',
  ),
  course(
    'K12',
    'Afklaring og jobværksted',
    { kind: 'other', weeks: 4, timerPrUge: 15, fuldtid: false },
    'Afklaring og jobværksted, 4 uger, 15 timer om ugen, lavet til formålet',
  ),
];

/** One day before the pandemic closed the country, one in the second window at 110 per cent, one of 2024, one after the reform. */
export const days: readonly PlainDate[] = ['2020-03-01', '2021-09-01', '2024-03-01', '2026-09-01'].map(plainDate);
