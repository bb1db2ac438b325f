import type { Child } from 'hono/jsx';
import type { Meeting } from '../../../meetings/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Lines } from '../words/lines.tsx';
import { wordsText } from '../words/text.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';
import { DutyTag } from './upcoming.tsx';

interface PastProps {
  readonly meetings: readonly Meeting[];
  readonly name: string;
  readonly shareHref: (meetingId: string) => string | undefined;
  readonly hearHref: (meetingId: string) => string | undefined;
}

const shownFirst = 6;

function State({ meeting, name, hearHref }: { readonly meeting: Meeting } & Omit<PastProps, 'meetings'>): Child {
  const t = personMeetingText(usePage().lang);
  if (meeting.state === 'cancelled') {
    const by = meeting.cancelledBy === 'citizen' ? t('past.cancelled.citizen', { navn: name }) : t('past.cancelled');
    return (
      <>
        <Tag>{by}</Tag> {meeting.cancelReason ? t('past.reason', { grund: meeting.cancelReason }) : null}
      </>
    );
  }
  if (meeting.state === 'not-met') {
    const hear = hearHref(meeting.id);
    return (
      <>
        <Tag tone="attention">{t('past.not-met')}</Tag>{' '}
        {meeting.reasonHeard ? t('past.heard', { navn: name, ord: meeting.reasonHeard }) : null}
        {meeting.reasonHeardAt === null && hear ? <a href={hear}>{t('past.hear')}</a> : null}
      </>
    );
  }
  return <Shared meeting={meeting} name={name} />;
}

function Shared({ meeting, name }: { readonly meeting: Meeting; readonly name: string }): Child {
  const t = personMeetingText(usePage().lang);
  if (meeting.noteSharedAt !== null) return <Tag tone="positive">{t('past.shared', { navn: name })}</Tag>;
  if (meeting.notSharedReason !== null) return <Tag>{t('past.notShared', { grund: meeting.notSharedReason })}</Tag>;
  return meeting.note === null ? null : <Tag tone="attention">{t('past.unshared')}</Tag>;
}

function One(props: { readonly meeting: Meeting } & Omit<PastProps, 'meetings'>) {
  const { lang, now } = usePage();
  const { meeting, shareHref } = props;
  const [t, words] = [personMeetingText(lang), wordsText(lang)];
  const share = meeting.note !== null && meeting.noteSharedAt === null ? shareHref(meeting.id) : undefined;
  const minutes = meeting.heldMinutes === null ? '' : ` · ${t('past.minutes', { antal: meeting.heldMinutes })}`;
  return (
    <li>
      <p class="ff-news-sentence">
        <strong>{capitalised(whenInWords(lang, meeting, now))}</strong> · {words(`form.${meeting.form}`)} ·{' '}
        {t('meeting.with', { navn: meeting.closedByName ?? meeting.hostName })}
        {minutes}
      </p>
      <p>
        <State {...props} /> {meeting.state === 'held' ? <DutyTag duty={meeting.duty} /> : null}
      </p>
      {meeting.note ? (
        <Details summary={t('past.note')}>
          <Lines text={meeting.note} />
          {share ? <a href={share}>{t('past.share')}</a> : null}
        </Details>
      ) : null}
    </li>
  );
}

/** Talks that were, with what was written and whether the citizen can read it. */
export function PastTalks({ meetings, ...rest }: PastProps) {
  const t = personMeetingText(usePage().lang);
  const list = (some: readonly Meeting[]) => (
    <ul class="ff-news">
      {some.map((meeting) => (
        <One meeting={meeting} {...rest} />
      ))}
    </ul>
  );
  const older = meetings.slice(shownFirst);
  return (
    <section class="ff-section">
      <h2>{t('past.heading')}</h2>
      {meetings.length === 0 ? <p>{t('past.empty')}</p> : list(meetings.slice(0, shownFirst))}
      {older.length > 0 ? <Details summary={t('past.more', { antal: older.length })}>{list(older)}</Details> : null}
    </section>
  );
}
