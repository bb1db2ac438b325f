import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import type { Meeting } from '../../../meetings/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { citizenPaths } from '../paths.ts';
import { capitalised, nearDayInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

const shownFirst = 5;

function Outcome({ meeting }: { readonly meeting: Meeting }): Child {
  const t = citizenMeetingText(usePage().lang);
  if (meeting.state === 'cancelled') return <span class="ff-muted">{t('past.cancelled')}</span>;
  if (meeting.state === 'not-met') return <span class="ff-muted">{t('past.not-met')}</span>;
  if (meeting.noteSharedAt !== null) return <a href={citizenPaths.note(meeting.id)}>{t('past.note')}</a>;
  if (meeting.notSharedReason !== null)
    return <span class="ff-muted">{t('past.notShared', { grund: meeting.notSharedReason })}</span>;
  return <span class="ff-muted">{t('past.noNote')}</span>;
}

function List({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  const today = toCopenhagen(now).date;
  return (
    <ul class="ff-news">
      {meetings.map((meeting) => (
        <li>
          <p class="ff-news-sentence">
            {capitalised(nearDayInWords(lang, toCopenhagen(meeting.startsAt).date, today))}{' '}
            {t('past.with', { navn: meeting.hostName })}
          </p>
          <p class="ff-muted">
            <Outcome meeting={meeting} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Talks that were, the latest first, each with the note that was shared. */
export function Past({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const t = citizenMeetingText(usePage().lang);
  const rest = meetings.slice(shownFirst);
  return (
    <section class="ff-section">
      <h2>{t('past.heading')}</h2>
      {meetings.length === 0 ? <p>{t('past.empty')}</p> : <List meetings={meetings.slice(0, shownFirst)} />}
      {rest.length > 0 ? (
        <Details summary={t('past.all', { antal: rest.length })}>
          <List meetings={rest} />
        </Details>
      ) : null}
    </section>
  );
}
