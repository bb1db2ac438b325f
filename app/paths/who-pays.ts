import { citeText } from '@fodfaeste/law';
import type { SchemeAnswer, WhoPaysAnswer } from '@fodfaeste/law/who-pays';
import { nearestScheme } from '../funding/index.ts';
import type { Payer } from './path.ts';

const asPayer = ({
  id,
  name,
  standing,
  because,
  pays,
  nextStep,
  rate,
  they,
  decides,
  by,
  cites,
}: SchemeAnswer): Payer => ({
  scheme: id,
  name,
  standing,
  you: { because, pays, nextStep, during: rate?.words ?? null },
  they: { because: they.because, pays: they.pays, nextStep: they.nextStep, during: they.rate },
  decides,
  by,
  cites: cites.map(citeText),
});

/** Who pays a course, by the scheme that pays or comes nearest; null where none does. */
export function payerIn(answer: WhoPaysAnswer): { readonly payer: Payer | null; readonly rateOere: number | null } {
  const best = nearestScheme(answer);
  return { payer: best ? asPayer(best) : null, rateOere: best?.rate?.oereMonth ?? null };
}
