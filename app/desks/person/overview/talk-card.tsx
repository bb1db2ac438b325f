import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import type { CaseMeetings, Meeting } from '../../../meetings/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { Card, usePage } from '../../../ui/index.ts';
import { pathOf } from '../head.tsx';
import { overviewCardText } from './text.ts';

interface Props {
  readonly meetings: CaseMeetings;
  readonly plan: Plan | null;
  readonly caseId: string;
  /** Threads in which the citizen waits for an answer. */
  readonly messages: number;
}

/** So much of a note stands on the one screen. */
const shownLetters = 220;

const beginningOf = (note: string): string =>
  note.length <= shownLetters ? note : `${note.slice(0, note.lastIndexOf(' ', shownLetters))} …`;

function Sharing({ meeting }: { readonly meeting: Meeting }) {
  const t = overviewCardText(usePage().lang);
  if (meeting.note === null) return null;
  if (meeting.noteSharedAt) return <p class="ff-muted">{t('talk.shared')}</p>;
  return <p>{meeting.notSharedReason ? t('talk.notShared', { grund: meeting.notSharedReason }) : t('talk.open')}</p>;
}

function LastTalk({ meeting, plan }: { readonly meeting: Meeting | undefined; readonly plan: Plan | null }) {
  const { lang, now } = usePage();
  const t = overviewCardText(lang);
  if (!meeting) return <p>{t('talk.none')}</p>;
  const agreed = plan?.cards.filter(({ meetingId }) => meetingId === meeting.id) ?? [];
  const about = [
    formatDateTime(lang, meeting.startsAt, now),
    t(`form.${meeting.form}`),
    ...(meeting.heldMinutes === null ? [] : [t('talk.length', { minutter: meeting.heldMinutes })]),
  ].join(', ');
  return (
    <>
      <p class="ff-muted">{about}</p>
      <p>{meeting.note === null ? t('talk.noNote') : beginningOf(meeting.note)}</p>
      {agreed.length > 0 ? (
        <p>
          <strong>{t('talk.agreed')}:</strong> {agreed.map(({ title }) => title).join(' · ')}
        </p>
      ) : null}
      <Sharing meeting={meeting} />
    </>
  );
}

/** What was said last and what comes next; somebody who did not come is heard before anything else. */
export function TalkCard({ meetings, plan, caseId, messages }: Props) {
  const { lang, now } = usePage();
  const t = overviewCardText(lang);
  const last = meetings.past.find(({ state }) => state === 'held');
  const missed = meetings.past.find(({ state, reasonHeardAt }) => state === 'not-met' && reasonHeardAt === null);
  const [next] = meetings.upcoming;
  return (
    <Card heading={t('talk.heading')}>
      {missed ? (
        <p>
          <a href={pathOf(caseId, 'meetings')}>
            {t('talk.reason', { dato: formatDate(lang, toCopenhagen(missed.startsAt).date) })}
          </a>
        </p>
      ) : null}
      <LastTalk meeting={last} plan={plan} />
      <h3>{t('talk.next')}</h3>
      <p>
        {next
          ? `${formatDateTime(lang, next.startsAt, now)}, ${t(`form.${next.form}`)}`
          : meetings.invitation
            ? t('talk.invited', { dato: formatDate(lang, meetings.invitation.bookBy) })
            : t('talk.next.none')}
      </p>
      {messages > 0 ? (
        <p>
          <a href={pathOf(caseId, 'dialogue')}>{t('talk.messages', { antal: messages })}</a>
        </p>
      ) : null}
      <p>
        <a href={pathOf(caseId, 'meetings')}>{t('talk.all')}</a>
      </p>
    </Card>
  );
}
