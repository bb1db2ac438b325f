import { count, first, measure, number, param, plusDays, plusMonths } from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';

const followUp = {
  myndighed: ['kommune', 'anden_aktoer'],
  slags: 'opfoelgning_sygedagpenge',
  status: 'holdt',
} as const;
const since = measure('syge.foerste_fravaersdag');

/** Follow-ups held in this absence. */
export const followUps: Quantity = count('samtale', { where: followUp, from: since });
/** Day of the first follow-up in this absence. */
export const firstFollowUp: Quantity = first('samtale', { where: followUp, from: since });
/** Follow-ups held in the first half year. */
export const followUpsInHalfYear: Quantity = count('samtale', {
  where: followUp,
  from: since,
  until: plusMonths(since, param('syge.halvaar_maaneder')),
});
/** Follow-ups held from a day on. */
export const followUpsFrom = (from: Quantity): Quantity => count('samtale', { where: followUp, from });
export const one: Quantity = number(1);
export const dayAfter = (of: Quantity): Quantity => plusDays(of, 1);
