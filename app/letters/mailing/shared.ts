import { addMonths, type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { ActContext, Permission, Sentences } from '../../kernel/act/act.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { formatDate, formatTime } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { fields } from '../../people/index.ts';
import { both, bothBy } from '../text.ts';
import type { MailingEvent } from './mailing-events.ts';

/** Whoever works with citizens may write to many; a colleague of the same kind approves. */
export const mailsToMany: readonly Permission[] = [{ roles: ['caseworker', 'manager'], relations: ['authority'] }];

export const mailingId = () => fields.hiddenId(both('mailing.which'));
export const lockOf = (id: string) => [{ kind: 'key' as const, key: `mailing:${id}` }];

/** What decides whom the actor may find in lists. */
export const finder = ({ actor, today }: ActContext) => ({
  staffId: actor.id,
  manager: hasRole(actor, 'manager'),
  youth: actor.department === 'youth',
  grownUpSince: addMonths(today, -12 * 18, 'last-day-of-month'),
});

const clock = (lang: Lang, moment: Instant): string => {
  const { date, time } = toCopenhagen(moment);
  return lang === 'da'
    ? `${formatDate(lang, date)} ${formatTime(lang, time)}`
    : `${formatDate(lang, date)} at ${formatTime(lang, time)}`;
};

export const mailingSentences: Sentences<MailingEvent> = {
  'letters.mailing-prepared': {
    citizen: null,
    caseworker: ({ data: { name: navn, recipients: antal, reason: grund } }) =>
      both('mailing.prepared.said', { navn, antal, grund }),
  },
  'letters.mailing-approved': {
    citizen: null,
    caseworker: ({ data: { name: navn, recipients: antal, releaseAt } }) =>
      bothBy('mailing.approved.said', (lang) => ({ navn, antal, tid: clock(lang, releaseAt) })),
  },
  'letters.mailing-rejected': {
    citizen: null,
    caseworker: ({ data: { name: navn, recipients: antal, note: grund } }) =>
      both('mailing.rejected.said', { navn, antal, grund }),
  },
  'letters.mailing-recalled': {
    citizen: null,
    caseworker: ({ data: { name: navn, recipients: antal } }) => both('mailing.recalled.said', { navn, antal }),
  },
};
