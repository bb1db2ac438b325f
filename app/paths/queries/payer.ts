import { citeText } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { SchemeAnswer } from '@fodfaeste/law/who-pays';
import { nearestScheme, whoPaysForCase } from '../../funding/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Payer } from '../path.ts';

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

interface Asked {
  readonly courseId: string;
  readonly classId: string | null;
  readonly on: PlainDate;
}

/** Who pays a course for the person of a case, by the scheme that pays or comes nearest; null where none does. */
export async function payerFor(
  tx: Tx,
  home: number,
  caseId: string,
  { courseId, classId, on }: Asked,
): Promise<{ readonly payer: Payer | null; readonly rateOere: number | null }> {
  const found = await whoPaysForCase(tx, home, caseId, { courseId, on, ...(classId ? { classId } : {}) });
  const best = found ? nearestScheme(found.answer) : null;
  return { payer: best ? asPayer(best) : null, rateOere: best?.rate?.oereMonth ?? null };
}
