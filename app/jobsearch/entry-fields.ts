import type { PlainDate } from '@fodfaeste/law/dates';
import { addDays } from '@fodfaeste/law/dates';
import type { z } from 'zod';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { fields } from '../people/index.ts';
import { optionalCount } from './agreement-fields.ts';
import { advertisedKinds, type Entry, entryKinds, entryWays, hoursKinds, longestBack } from './entry.ts';
import { both } from './text.ts';

export const longestText = 120;

/** A job and a day are enough; the rest is what BEK-LAB § 31, stk. 3 asks of some. */
export const entryInput = {
  title: fields.written(both('entry.title'), longestText, both('entry.title.help')),
  onDay: fields.date(both('entry.onDay')),
  kind: fields.optionalChoice(both('entry.kind'), entryKinds),
  company: fields.optional(both('entry.company'), longestText),
  postcode: fields.optionalPostcode(both('entry.postcode')),
  city: fields.optional(both('entry.city'), longestText),
  hours: fields.optionalChoice(both('entry.hours'), hoursKinds),
  weeklyHours: optionalCount(both('entry.weeklyHours'), 60),
  way: fields.optionalChoice(both('entry.way'), entryWays, { control: 'select' }),
  advertised: fields.optionalChoice(both('entry.advertised'), advertisedKinds),
};
type Given = z.output<z.ZodObject<typeof entryInput>>;

export const entryOf = (given: Given): Entry => ({
  kind: given.kind ?? 'job',
  title: given.title,
  onDay: given.onDay,
  company: given.company ?? null,
  postcode: given.postcode ?? null,
  city: given.city ?? null,
  hours: given.hours ?? null,
  weeklyHours: given.hours === 'full' ? null : (given.weeklyHours ?? null),
  way: given.way ?? null,
  advertised: given.advertised === undefined ? null : given.advertised === 'yes',
});

/** A day that has been, and not more than a year ago. */
export function dayFault(onDay: PlainDate, today: PlainDate, field: string): Refusal | null {
  const text =
    onDay > today ? both('entry.date.ahead') : onDay < addDays(today, -longestBack) ? both('entry.date.old') : null;
  return text && refuse(onDay > today ? 'day-ahead' : 'day-too-old', text, { [field]: text });
}
