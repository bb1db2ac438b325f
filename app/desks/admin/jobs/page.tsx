import type { ActRegistry } from '../../../kernel/act/registry.ts';
import type { DeadLetter } from '../../../kernel/jobs/dead-letters.ts';
import type { QueueState, ScheduleState } from '../../../kernel/jobs/overview.ts';
import { formatCount, formatDateTime } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { DeadLetters } from './dead-letters.tsx';
import type { EventBehind, Resolution } from './queries.ts';
import { jobsText } from './text.ts';
import { queueName, scheduleName, span } from './words.ts';

export interface JobsPageProps {
  readonly queues: readonly QueueState[];
  readonly letters: readonly DeadLetter[];
  readonly events: ReadonlyMap<string, EventBehind>;
  readonly schedules: readonly ScheduleState[];
  readonly resolutions: readonly Resolution[];
  readonly acts: ActRegistry;
}

/** The queues, what was given up and what to do about it, the regular work, and who did what about it. */
export function JobsPage({ queues, letters, events, schedules, resolutions, acts }: JobsPageProps) {
  const t = jobsText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <h2>{t('dead')}</h2>
      <DeadLetters letters={letters} events={events} acts={acts} />
      <h2>{t('queues')}</h2>
      <Queues queues={queues} />
      <h2>{t('schedules')}</h2>
      <Schedules schedules={schedules} />
      <h2>{t('history')}</h2>
      <History resolutions={resolutions} />
    </>
  );
}

function Queues({ queues }: Pick<JobsPageProps, 'queues'>) {
  const { lang } = usePage();
  const t = jobsText(lang);
  const count = (header: string, of: (queue: QueueState) => number) => ({
    header,
    numeric: true,
    cell: (queue: QueueState) => formatCount(lang, of(queue)),
  });
  return (
    <Table
      caption={t('queues')}
      hideCaption
      rows={queues}
      columns={[
        { header: t('queue.name'), rowHeader: true, cell: ({ queue }) => queueName(queue, t) },
        count(t('queue.waiting'), ({ waiting }) => waiting),
        count(t('queue.active'), ({ active }) => active),
        count(t('queue.retry'), ({ retry }) => retry),
        count(t('queue.dead'), ({ dead }) => dead),
        { header: t('queue.oldest'), cell: ({ oldestWaitingSeconds }) => span(oldestWaitingSeconds, t) },
        { header: t('queue.error'), cell: ({ lastError }) => lastError ?? t('span.none') },
      ]}
    />
  );
}

function Schedules({ schedules }: Pick<JobsPageProps, 'schedules'>) {
  const { lang, now } = usePage();
  const t = jobsText(lang);
  return (
    <Table
      caption={t('schedules')}
      hideCaption
      rows={schedules}
      columns={[
        { header: t('schedules.name'), rowHeader: true, cell: ({ name }) => scheduleName(name, t) },
        {
          header: t('schedules.last'),
          cell: ({ lastFinishedAt }) =>
            lastFinishedAt ? formatDateTime(lang, lastFinishedAt, now) : t('schedules.never'),
        },
        { header: t('schedules.next'), cell: ({ nextDueAt }) => formatDateTime(lang, nextDueAt, now) },
      ]}
    />
  );
}

function History({ resolutions }: Pick<JobsPageProps, 'resolutions'>) {
  const { lang, now } = usePage();
  const t = jobsText(lang);
  if (resolutions.length === 0) return <p>{t('history.empty')}</p>;
  return (
    <Table
      caption={t('history')}
      hideCaption
      rows={resolutions}
      columns={[
        { header: t('history.when'), rowHeader: true, cell: ({ at }) => formatDateTime(lang, at, now) },
        { header: t('history.who'), cell: ({ actorName }) => actorName },
        {
          header: t('history.what'),
          cell: ({ resolution, name }) => t(`history.${resolution}`, { navn: scheduleName(name, t) }),
        },
        { header: t('history.reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}
