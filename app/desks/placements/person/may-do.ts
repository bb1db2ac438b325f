import type { PlainDate } from '@fodfaeste/law/dates';
import { type Phase, type Placement, phaseOf } from '../../../placements/index.ts';
import type { StepName } from './steps.ts';

const running: readonly Phase[] = ['ahead', 'runs', 'to-be-ended'];

const fits: Readonly<Record<StepName, readonly Phase[]>> = {
  bevilg: ['waits-for-us'],
  'traek-tilbage': ['draft', 'waits-for-yes', 'waits-for-us'],
  afslut: ['ahead', 'runs', 'to-be-ended'],
  svar: ['waits-for-yes'],
  paamind: ['waits-for-yes'],
  samtale: running,
  opfoelgning: running,
  spoerg: ['runs', 'to-be-ended'],
  fjern: running,
  vurdering: ['runs', 'to-be-ended', 'ended'],
  udfald: ['runs', 'to-be-ended', 'ended'],
};

/** Which forms a placement's page has, by where it is. The acts themselves say the last word. */
export function mayDoNow(step: StepName, place: Placement, today: PlainDate): boolean {
  if (step === 'vurdering' && place.assessments.some(({ party }) => party === 'staff')) return false;
  if (step === 'bevilg' && place.kind === 'smaajob') return false;
  return fits[step].includes(phaseOf(place, today));
}
