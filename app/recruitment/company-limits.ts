import { addDays, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Company, isPaused } from '../companies/index.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { formatDate } from '../kernel/text/format.ts';
import { ofOrder, ofOrderBy } from './text.ts';

type Wishes = Pick<Company, 'state' | 'pausedUntil' | 'mostRequestsWeek'>;

/**
 * What a company has said of how often it wants to be written to: its pause, and so many requests a week. `sentAt` are the requests of
 * the last seven days, the oldest first. Null where there is room for one more.
 */
export function companyLimit(company: Wishes, sentAt: readonly string[], today: PlainDate): Refusal | null {
  if (isPaused(company, today)) {
    const { pausedUntil } = company;
    return pausedUntil === null
      ? refuse('company-paused', ofOrder('send.refused.paused.open'))
      : refuse(
          'company-paused',
          ofOrderBy('send.refused.paused', (lang) => ({ dato: formatDate(lang, addDays(pausedUntil, 1)) })),
        );
  }
  const most = company.mostRequestsWeek;
  if (most === null || sentAt.length < most) return null;
  const oldest = sentAt.at(-most);
  const free = oldest ? addDays(toCopenhagen(instant(oldest)).date, 7) : addDays(today, 7);
  return refuse(
    'week-is-full',
    ofOrderBy('send.refused.week', (lang) => ({ antal: most, dato: formatDate(lang, free) })),
  );
}
