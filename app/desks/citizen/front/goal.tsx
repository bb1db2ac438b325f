import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate, formatDateTime, formatRelativeDays } from '../../../kernel/text/format.ts';
import { Card, Goal, LinkButton, usePage } from '../../../ui/index.ts';
import { citizenPaths } from '../../meetings/paths.ts';
import type { Front } from './front.ts';
import { frontText } from './text.ts';

export function GoalFirst({ plan: { goal } }: Pick<Front, 'plan'>) {
  const { lang } = usePage();
  const t = frontText(lang);
  if (!goal) {
    return (
      <Card
        heading={t('goal.none.heading')}
        look="next"
        actions={
          <LinkButton kind="primary" href="/min-side/plan/maal">
            {t('goal.none.action')}
          </LinkButton>
        }
      >
        <p>{t('goal.none.text')}</p>
      </Card>
    );
  }
  const facts = [
    ...(goal.jobTitle ? [t('goal.job', { titel: goal.jobTitle })] : []),
    ...(goal.education ? [t('goal.education', { navn: goal.education })] : []),
    ...(goal.horizon ? [t('goal.by', { dato: formatDate(lang, goal.horizon) })] : []),
  ];
  return (
    <Goal
      kicker={t('goal.kicker')}
      words={goal.words}
      facts={facts}
      action={<a href="/min-side/plan/maal">{t('goal.change')}</a>}
    />
  );
}

/** What comes next: the step that was agreed, and the talk, each with the way on. */
export function NextStep({ plan: { step }, meetings }: Pick<Front, 'plan' | 'meetings'>) {
  const { lang, now } = usePage();
  const t = frontText(lang);
  const [talk] = meetings.upcoming;
  const today = toCopenhagen(now).date;
  return (
    <>
      <Card
        kicker={t('step.kicker')}
        heading={step?.words}
        look="next"
        actions={
          step ? (
            <LinkButton href="/min-side/plan">{t('step.more')}</LinkButton>
          ) : (
            <LinkButton href="/min-side/plan/forslag">{t('step.none.action')}</LinkButton>
          )
        }
      >
        {step ? null : <p>{t('step.none')}</p>}
        {step?.onDay ? (
          <p>
            {formatDate(lang, step.onDay)} <span class="ff-muted">({formatRelativeDays(lang, step.onDay, today)})</span>
          </p>
        ) : null}
      </Card>
      {talk ? (
        <Card
          kicker={t('meeting.kicker')}
          heading={formatDateTime(lang, talk.startsAt, now)}
          actions={<LinkButton href={citizenPaths.all}>{t('meeting.more')}</LinkButton>}
        >
          <p>{t('meeting.with', { navn: talk.hostName })}</p>
        </Card>
      ) : meetings.invitation ? (
        <Card
          kicker={t('meeting.kicker')}
          heading={t('invited.heading')}
          actions={
            <LinkButton kind="primary" href={citizenPaths.book}>
              {t('invited.action')}
            </LinkButton>
          }
        >
          <p>{t('invited.text', { dato: formatDate(lang, meetings.invitation.bookBy) })}</p>
        </Card>
      ) : null}
    </>
  );
}
