import { inLang } from '../../kernel/text/bilingual.ts';
import { formatPhone } from '../../kernel/text/format.ts';
import {
  fewest,
  isOverOrder,
  type ListedOrder,
  type OrderShare,
  type ResponseSummary,
  silentAfter,
  stateLabels,
} from '../../recruitment/index.ts';
import { Button, LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Table } from '../../ui/table/table.tsx';
import { jobPaths } from './paths.ts';
import { type RecruitmentDeskText, recruitmentDeskText } from './text.ts';
import { agoWords, hoursWords, spanWords, startWords } from './words.ts';

export interface ListPageProps {
  readonly orders: readonly ListedOrder[];
  readonly asked: readonly OrderShare[];
  readonly summary: ResponseSummary;
  readonly newId: () => string;
}

/** Whose turn it is, in the order in which something stands still. */
function waits({ order, asked, shared, unanswered }: ListedOrder, t: RecruitmentDeskText) {
  if (isOverOrder(order)) return null;
  if (order.madeBy === 'company' && order.firstAnswerAt === null)
    return { tone: 'urgent' as const, text: t('waits.answer') };
  if (unanswered > 0 && order.lastSentAt === null)
    return { tone: 'attention' as const, text: t('waits.send', { antal: unanswered }) };
  if (unanswered > 0) return { tone: 'info' as const, text: t('waits.company', { antal: unanswered }) };
  if (asked > 0) return { tone: 'neutral' as const, text: t('waits.citizens', { antal: asked }) };
  return order.state === 'open' && shared === 0 ? { tone: 'attention' as const, text: t('waits.candidates') } : null;
}

function Silent({ summary }: Pick<ListPageProps, 'summary'>) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  if (summary.silent.length === 0) return null;
  return (
    <Card heading={t('silent.heading')} look="next">
      <p>{t('silent.text', { antal: summary.silent.length, dage: silentAfter })}</p>
      <ul class="nobullet-list ff-stack">
        {summary.silent.map((one) => (
          <li>
            <a href={jobPaths.order(one.orderId)}>{one.title}</a> · {one.companyName}
            <p>
              {t('silent.since', {
                hvornaar: agoWords(one.firstSentAt ?? one.madeAt, now, lang),
                navn: one.contactName,
              })}{' '}
              {one.phone === null ? null : (
                <a href={`tel:${one.phone.replaceAll(' ', '')}`}>
                  {t('silent.call', { telefon: formatPhone(one.phone) })}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Our speed and theirs, side by side. */
function Speed({ summary }: Pick<ListPageProps, 'summary'>) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const { ours, firstCandidates, companies } = summary;
  const line = (hours: number | null, of: number, done: number) =>
    of < fewest
      ? t('speed.few', { antal: of })
      : t('speed.line', {
          tid: hours === null ? '–' : spanWords(hours, lang),
          andel: Math.round((100 * done) / of),
          antal: of,
        });
  return (
    <Card heading={t('speed.heading')} look="quiet">
      <dl class="ff-definitions">
        <div class="ff-definition">
          <dt>{t('speed.ours')}</dt>
          <dd>{line(ours.medianHours, ours.of, ours.answered)}</dd>
        </div>
        <div class="ff-definition">
          <dt>{t('speed.candidates')}</dt>
          <dd>{line(firstCandidates.medianHours, firstCandidates.of, firstCandidates.sent)}</dd>
        </div>
        <div class="ff-definition">
          <dt>{t('speed.companies')}</dt>
          <dd>{line(companies.medianHours, companies.of, companies.answered)}</dd>
        </div>
      </dl>
      <p class="ff-source">{t('speed.source', { dage: silentAfter })}</p>
    </Card>
  );
}

function Asked({ asked, newId }: Pick<ListPageProps, 'asked' | 'newId'>) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  return (
    <>
      {asked.map(({ orderId, ownerName, told, words, proposedByName }) => (
        <Card heading={t('asked.heading', { kommune: ownerName })} look="next">
          <p>
            <strong>{told.title}</strong> · {told.companyName} ·{' '}
            {[told.place, hoursWords(told, lang), startWords(told, lang), t('job.seats.count', { antal: told.seats })]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {words === null ? null : <p>{t('asked.words', { navn: proposedByName, ord: words })}</p>}
          <p class="ff-muted">{t('asked.more')}</p>
          <Form
            action="/handling/answer-order-share"
            once={newId()}
            returnTo={jobPaths.list}
            idPrefix={`del-${orderId.slice(0, 8)}`}
            label={t('asked.heading', { kommune: ownerName })}
          >
            <HiddenField name="orderId" value={orderId} />
            <div class="ff-actions">
              <Button kind="primary" name="answer" value="yes">
                {t('asked.yes')}
              </Button>
              <Button name="answer" value="no">
                {t('asked.no')}
              </Button>
            </div>
          </Form>
        </Card>
      ))}
    </>
  );
}

interface OrderTableProps {
  readonly rows: readonly ListedOrder[];
  readonly caption: string;
}

function OrderTable({ rows, caption }: OrderTableProps) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {
          header: t('list.job'),
          rowHeader: true,
          cell: ({ order, ownerName }: ListedOrder) => (
            <>
              <a href={jobPaths.order(order.id)}>{order.title}</a>
              <p class="ff-muted">
                {[order.companyName, hoursWords(order, lang), ownerName].filter(Boolean).join(' · ')}
              </p>
            </>
          ),
        },
        {
          header: t('list.waits'),
          cell: (row) => {
            const found = waits(row, t);
            return found ? <Tag tone={found.tone}>{found.text}</Tag> : inLang(stateLabels[row.order.state], lang);
          },
        },
        { header: t('list.made'), cell: ({ order }) => agoWords(order.madeAt, now, lang) },
        {
          header: t('list.candidates'),
          cell: ({ asked: unsaid, shared, hired, order }) =>
            t('list.counts', { spurgt: unsaid, ja: shared, ansat: hired, pladser: order.seats }),
        },
        { header: t('list.holder'), cell: ({ order }) => order.staffName ?? t('list.nobody') },
      ]}
      rows={rows}
    />
  );
}

/** Open first, and whose turn it is. */
export function ListPage({ orders, asked, summary, newId }: ListPageProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const open = orders.filter(({ order }) => !isOverOrder(order));
  const over = orders.filter(({ order }) => isOverOrder(order));
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('list.title')}</h1>
        <LinkButton kind="primary" href="/jobordrer/ny">
          {t('list.new')}
        </LinkButton>
      </div>
      <div class="ff-with-aside">
        <div class="ff-stack">
          <Asked asked={asked} newId={newId} />
          {orders.length === 0 ? (
            <EmptyState heading={t('list.empty')}>
              <p>{t('list.empty.text')}</p>
            </EmptyState>
          ) : (
            <>
              <OrderTable rows={open} caption={t('list.title')} />
              {over.length > 0 ? (
                <Details summary={t('list.over', { antal: over.length })} open={open.length === 0}>
                  <OrderTable rows={over} caption={t('list.over', { antal: over.length })} />
                </Details>
              ) : null}
            </>
          )}
        </div>
        <div class="ff-aside">
          <div class="ff-stack">
            <Silent summary={summary} />
            <Speed summary={summary} />
          </div>
        </div>
      </div>
    </>
  );
}
