import type { Instant } from '@fodfaeste/law/dates';
import { answerDays, type CompanyRequest, isAsked } from '../../../companies/index.ts';
import { formatCount, formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { companyDeskText } from '../text.ts';

/** What was asked for, in the order in which one reads it. */
export function RequestWish({ request }: { readonly request: CompanyRequest }) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const { occupation, hoursWeek, places, startsOn, siteName, words } = request;
  const facts = [
    occupation,
    places > 1 ? t('request.places', { antal: places }) : null,
    hoursWeek === null ? null : t('request.hours', { timer: formatCount(lang, hoursWeek) }),
    startsOn === null ? null : t('request.starts', { dag: formatDate(lang, startsOn) }),
    siteName,
  ].filter(Boolean);
  return (
    <>
      <p class="ff-quote">{words}</p>
      {facts.length > 0 ? <p class="ff-muted">{facts.join(' · ')}</p> : null}
    </>
  );
}

/** What has been said to it since, for staff. */
export function RequestStory({ request }: { readonly request: CompanyRequest }) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  const at = (moment: Instant) => formatDateTime(lang, moment, now);
  const { staffName, answeredAt, answer, question, reply, repliedAt, replyByName, closedAt, outcome, state } = request;
  const days = answerDays(request, now);
  return (
    <>
      {answeredAt && staffName && answer ? (
        <>
          <p class="ff-muted">
            {days === 0
              ? t('request.answered.sameDay', { navn: staffName, naar: at(answeredAt) })
              : t('request.answered', { navn: staffName, naar: at(answeredAt), dage: days })}
          </p>
          <p class="ff-quote">{answer}</p>
        </>
      ) : null}
      {question && staffName ? (
        <>
          <p class="ff-muted">{t('request.question', { navn: staffName })}</p>
          <p class="ff-quote">{question}</p>
        </>
      ) : null}
      {!isAsked(request) && reply && repliedAt ? (
        <>
          <p class="ff-muted">{t('request.reply', { navn: replyByName ?? '', naar: at(repliedAt) })}</p>
          <p class="ff-quote">{reply}</p>
        </>
      ) : null}
      {closedAt && outcome ? <p>{t('request.outcome', { naar: at(closedAt), ord: outcome })}</p> : null}
      {closedAt && state === 'withdrawn' ? <p>{t('request.withdrawn', { naar: at(closedAt) })}</p> : null}
    </>
  );
}
