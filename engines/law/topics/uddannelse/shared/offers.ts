import { has } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';

/** Guidance and upskilling under LAB chapter 14. */
export const guidance = [
  'ordinaer_uddannelse',
  'oevrig_vejledning',
  'jobsoegningskursus',
  'faerdighedskursus',
  'realkompetencevurdering',
  'uddannelsesloeft',
  'regionalt_kursus',
  'uddannelsesloeft_110',
  'mink_uddannelse',
] as const;

/** Offers under LAB chapters 11 to 14. */
export const offers = [
  'virksomhedspraktik',
  'loentilskud_privat',
  'loentilskud_offentlig',
  'nytteindsats',
  ...guidance,
] as const;

type Category = (typeof offers)[number] | 'jobrettet_uddannelse' | 'mentor' | 'jobrotation';

/** In such an offer on the day. */
export const inOffer = (...categories: readonly Category[]): Bool => has('tilbud', { kategori: categories });
