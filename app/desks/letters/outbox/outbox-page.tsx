import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import {
  type KeptIncoming,
  type OutboxCount,
  type Outgoing,
  outChannels,
  outStates,
  type ReturnedLetter,
} from '../../../letters/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { FilterPanel } from '../../../ui/navigation/filter-panel.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';
import { CameBack } from './came-back.tsx';
import { purposeName } from './purpose-name.ts';
import { type OutboxQuery, outboxHref } from './view.ts';

export const stateTones = {
  waiting: 'info',
  sent: 'positive',
  delivered: 'positive',
  printed: 'positive',
  bounced: 'urgent',
  recalled: 'neutral',
} as const;

interface OutboxPageProps {
  readonly query: OutboxQuery;
  readonly rows: readonly Outgoing[];
  readonly counts: readonly OutboxCount[];
  readonly hasMore: boolean;
  readonly toPrint: number;
  readonly returned: readonly ReturnedLetter[];
  readonly kept: readonly KeptIncoming[];
}

function Filters({ query, counts }: Pick<OutboxPageProps, 'query' | 'counts'>) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const sum = (which: (count: OutboxCount) => boolean) =>
    counts.filter(which).reduce((total, { count }) => total + count, 0);
  const ofChannel = ({ channel }: OutboxCount) => query.channel === null || channel === query.channel;
  const ofState = ({ state }: OutboxCount) => query.state === null || state === query.state;
  return (
    <FilterPanel
      groups={[
        {
          title: t('outbox.state'),
          filters: [
            {
              label: t('outbox.all'),
              href: outboxHref(query, { state: null }),
              count: sum(ofChannel),
              current: query.state === null,
            },
            ...outStates.map((state) => ({
              label: t(`state.${state}`),
              href: outboxHref(query, { state }),
              count: sum((one) => one.state === state && ofChannel(one)),
              current: query.state === state,
            })),
          ],
        },
        {
          title: t('outbox.channel'),
          filters: [
            {
              label: t('outbox.allWays'),
              href: outboxHref(query, { channel: null }),
              count: sum(ofState),
              current: query.channel === null,
            },
            ...outChannels.map((channel) => ({
              label: t(`channel.${channel}`),
              href: outboxHref(query, { channel }),
              count: sum((one) => one.channel === channel && ofState(one)),
              current: query.channel === channel,
            })),
          ],
        },
      ]}
      more={(place) => (
        <Form action={letterPaths.outbox} method="get" idPrefix={`${place}-`} label={t('outbox.day')}>
          {query.state ? <HiddenField name="tilstand" value={query.state} /> : null}
          {query.channel ? <HiddenField name="kanal" value={query.channel} /> : null}
          <DateField name="dag" label={t('outbox.day')} value={query.from} required />
          <Submit kind="secondary">{t('outbox.find')}</Submit>
        </Form>
      )}
    />
  );
}

function Rows({ query, rows, hasMore }: Pick<OutboxPageProps, 'query' | 'rows' | 'hasMore'>) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  if (rows.length === 0)
    return (
      <EmptyState heading={t('outbox.empty')}>
        <p>{t('outbox.empty.text')}</p>
      </EmptyState>
    );
  return (
    <>
      <Table
        caption={t('outbox.caption')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: t('outbox.to'),
            rowHeader: true,
            cell: ({ id, personName }) => <a href={letterPaths.outgoing(id)}>{personName}</a>,
          },
          { header: t('outbox.what'), cell: ({ purpose }) => purposeName(purpose, lang) },
          { header: t('outbox.sentAs'), cell: ({ channel }) => t(`channel.${channel}`) },
          {
            header: t('outbox.status'),
            cell: ({ state }) => <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>,
          },
          {
            header: t('outbox.when'),
            cell: ({ deliveredAt, returnedAt, sentAt, releaseAt }) =>
              formatDateTime(lang, deliveredAt ?? sentAt ?? returnedAt ?? releaseAt, now),
          },
        ]}
      />
      <p class="ff-actions">
        {query.page > 1 ? <a href={outboxHref(query, { page: query.page - 1 })}>{t('outbox.newer')}</a> : null}
        {hasMore ? <a href={outboxHref(query, { page: query.page + 1 })}>{t('outbox.older')}</a> : null}
      </p>
    </>
  );
}

/** What left the house, and what waits to. */
export function OutboxPage(props: OutboxPageProps) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('outbox.title')}</h1>
        <LinkButton href={letterPaths.printRoom}>{t('outbox.print', { antal: props.toPrint })}</LinkButton>
      </div>
      <p class="ff-lead">{t('outbox.lead')}</p>
      <CameBack {...props} />
      <div class="ff-with-filters">
        <Filters {...props} />
        <section>
          <h2>{t('outbox.since', { dato: formatDate(lang, props.query.from) })}</h2>
          <Rows {...props} />
        </section>
      </div>
    </>
  );
}
