import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { formatPhone } from '../../../kernel/text/format.ts';
import type { Meeting } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { languageName } from '../../person/head.tsx';
import { personMeetings } from '../paths.ts';
import { wordsText } from '../words/text.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';

/** Whether a duty stood behind a talk when it was booked (the share who take part without one is a figure). */
export function DutyTag({ duty }: { readonly duty: boolean | null }) {
  const t = personMeetingText(usePage().lang);
  return <Tag tone={duty === false ? 'positive' : 'neutral'}>{t(duty === null ? 'duty.unknown' : `duty.${duty}`)}</Tag>;
}

interface UpcomingProps {
  readonly meetings: readonly Meeting[];
  readonly caseId: string;
  /** False for readers who may look and not act. */
  readonly mayAct: boolean;
}

const begun = (meeting: Meeting, now: Instant) => meeting.startsAt <= now;

function Actions({ meeting, caseId }: { readonly meeting: Meeting; readonly caseId: string }) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const paths = personMeetings(caseId);
  const past = begun(meeting, now);
  return (
    <>
      {toCopenhagen(meeting.startsAt).date <= toCopenhagen(now).date ? (
        <LinkButton kind="primary" href={paths.holdOne(meeting.id)}>
          {t('meeting.hold')}
        </LinkButton>
      ) : null}
      {past ? <LinkButton href={paths.notMet(meeting.id)}>{t('meeting.not-met')}</LinkButton> : null}
      <LinkButton href={paths.move(meeting.id)}>{t('meeting.move')}</LinkButton>
      <LinkButton href={paths.cancel(meeting.id)}>{t('meeting.cancel')}</LinkButton>
      <a href={paths.file(meeting.id)}>{t('meeting.file')}</a>
    </>
  );
}

function One({ meeting, caseId, mayAct }: { readonly meeting: Meeting } & Omit<UpcomingProps, 'meetings'>) {
  const { lang, now } = usePage();
  const [t, words] = [personMeetingText(lang), wordsText(lang)];
  const place = meeting.form === 'phone' ? formatPhone(meeting.place) : meeting.place;
  return (
    <Card
      heading={capitalised(whenInWords(lang, meeting, now))}
      level={3}
      look="next"
      actions={mayAct ? <Actions meeting={meeting} caseId={caseId} /> : null}
    >
      <p>
        {words(`form.${meeting.form}`)}
        {place ? ` · ${place}` : null} · {t('meeting.with', { navn: meeting.hostName })}
        {meeting.secondHostName ? ` ${t('meeting.joint', { navn: meeting.secondHostName })}` : null}{' '}
        <DutyTag duty={meeting.duty} />
        {begun(meeting, now) ? (
          <>
            {' '}
            <Tag tone="attention">{t('meeting.over')}</Tag>
          </>
        ) : null}
      </p>
      {meeting.interpreterLanguage ? (
        <p>{t('meeting.interpreter', { sprog: languageName(meeting.interpreterLanguage, lang) })}</p>
      ) : null}
      {meeting.fund === 'none' ? null : <p>{t(meeting.fund === 'wished' ? 'meeting.fund.wished' : 'meeting.fund')}</p>}
      {meeting.topics ? <p>{t('meeting.topics', { ord: meeting.topics })}</p> : null}
    </Card>
  );
}

export function Upcoming({ meetings, caseId, mayAct }: UpcomingProps) {
  const t = personMeetingText(usePage().lang);
  return (
    <section>
      <h2>{t('next.heading')}</h2>
      {meetings.length === 0 ? (
        <EmptyState heading={t('next.empty.heading')} level={3}>
          <p>{t('next.empty.text')}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {meetings.map((meeting) => (
            <One meeting={meeting} caseId={caseId} mayAct={mayAct} />
          ))}
        </div>
      )}
    </section>
  );
}
