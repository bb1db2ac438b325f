import { Hono } from 'hono';
import { companyById } from '../../companies/index.ts';
import type { WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import {
  hoursBetween,
  type JobOrder,
  type OrderTimes,
  ordersOfCompany,
  orderTimes,
  stateLabels,
} from '../../recruitment/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import { readHouse } from '../admin/frame/read.ts';
import { StaffCompanyTabs } from '../companies/company-frame.tsx';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';
import { agoWords, hoursWords, spanWords } from './words.ts';

interface TabProps {
  readonly organisationId: string;
  readonly name: string;
  readonly orders: readonly JobOrder[];
  readonly times: ReadonlyMap<string, OrderTimes>;
}

function JobsTab({ organisationId, name, orders, times }: TabProps) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const replied = ({ id, firstSentAt }: JobOrder) => {
    const at = times.get(id)?.companyAt;
    if (firstSentAt === null) return t('tab.notSent');
    return at
      ? spanWords(hoursBetween(firstSentAt, at), lang)
      : t('tab.silent', { tid: spanWords(hoursBetween(firstSentAt, now), lang) });
  };
  return (
    <>
      <h1>{name}</h1>
      <StaffCompanyTabs organisationId={organisationId} section="jobs" />
      <p>
        <LinkButton kind="primary" href={jobPaths.newOrder(organisationId)}>
          {t('list.new')}
        </LinkButton>
      </p>
      {orders.length === 0 ? (
        <EmptyState heading={t('tab.empty')}>
          <p>{t('tab.empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('tab.caption')}
          columns={[
            {
              header: t('list.job'),
              rowHeader: true,
              cell: (order: JobOrder) => (
                <>
                  <a href={jobPaths.order(order.id)}>{order.title}</a>
                  <p class="ff-muted">{hoursWords(order, lang)}</p>
                </>
              ),
            },
            { header: t('tab.state'), cell: (order) => inLang(stateLabels[order.state], lang) },
            { header: t('list.made'), cell: (order) => agoWords(order.madeAt, now, lang) },
            { header: t('tab.reply'), cell: replied },
          ]}
          rows={orders}
        />
      )}
    </>
  );
}

/** `/virksomheder/:id/job`. Mounted at `/virksomheder`, before the company's own page. */
export function companyJobRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:id/job', async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return sendNotFound(c);
    const found = await readHouse(c, async (tx, authorityId) => {
      const company = await companyById(tx, authorityId, id);
      if (!company) return null;
      const times = await orderTimes(tx, authorityId, { organisationId: id });
      return {
        name: company.name,
        orders: await ordersOfCompany(tx, authorityId, id),
        times: new Map(times.map((one) => [one.orderId, one])),
      };
    });
    if (!found) return sendNotFound(c);
    const title = recruitmentDeskText(c.get('lang'))('tab.title', { virksomhed: found.name });
    return sendPage(c, { title, back: { href: '/virksomheder' } }, <JobsTab organisationId={id} {...found} />);
  });
  return app;
}
