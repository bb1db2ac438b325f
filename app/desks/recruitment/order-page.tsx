import type { Company } from '../../companies/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import {
  type Candidate,
  hoursBetween,
  isOverOrder,
  type JobOrder,
  type OrderShare,
  type OrderTimes,
  type OtherMunicipality,
  type Proposals,
  stateLabels,
} from '../../recruitment/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { staffCompanyPath } from '../companies/company-frame.tsx';
import { CandidatesCard } from './candidates-card.tsx';
import { JobFacts } from './job-facts.tsx';
import { jobPaths } from './paths.ts';
import { ProposalsCard } from './proposals-card.tsx';
import { ShareCard } from './share-card.tsx';
import { StateForm } from './state-form.tsx';
import { recruitmentDeskText } from './text.ts';
import { agoWords, hoursWords, spanWords } from './words.ts';

export interface OrderView {
  readonly order: JobOrder;
  /** False where another municipality has the order and let us in. */
  readonly ours: boolean;
  readonly company: Company | null;
  readonly candidates: readonly Candidate[];
  /** Names of our own citizens among them, by case; those we may not see have none. */
  readonly names: ReadonlyMap<string, string>;
  readonly proposals: Proposals | null;
  readonly shares: readonly OrderShare[];
  readonly others: readonly OtherMunicipality[];
  readonly times: OrderTimes | null;
  readonly home: number;
  readonly newId: () => string;
}

/** Made, answered, sent, answered: both sides, in a line each. */
function Times({ order, times }: Pick<OrderView, 'order' | 'times'>) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const since = (from: string, to: string | null) => spanWords(hoursBetween(from, to ?? now), lang);
  const { madeAt, madeBy, firstAnswerAt, firstSentAt } = order;
  const companyAt = times?.companyAt ?? null;
  return (
    <ul class="nobullet-list">
      <li>{t(`times.made.${madeBy}`, { navn: order.madeByName, hvornaar: agoWords(madeAt, now, lang) })}</li>
      {madeBy === 'company' ? (
        <li>
          {firstAnswerAt === null
            ? t('times.unanswered', { tid: since(madeAt, null) })
            : t('times.answered', { tid: since(madeAt, firstAnswerAt) })}
        </li>
      ) : null}
      {firstSentAt === null ? null : <li>{t('times.sent', { tid: since(madeAt, firstSentAt) })}</li>}
      {firstSentAt === null ? null : (
        <li>
          {companyAt === null
            ? t('times.silent', { tid: since(firstSentAt, null) })
            : t('times.company', { tid: since(firstSentAt, companyAt) })}
        </li>
      )}
    </ul>
  );
}

/** A few words to the company before anything else: they have waited since they ordered. */
function FirstAnswer({ order, newId }: Pick<OrderView, 'order' | 'newId'>) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  if (order.madeBy !== 'company' || order.answerWords !== null || isOverOrder(order)) return null;
  return (
    <Card heading={t('answer.heading')} look="next">
      <Form
        action="/handling/answer-job-order"
        once={newId()}
        returnTo={jobPaths.order(order.id)}
        idPrefix="svar"
        label={t('answer.heading')}
      >
        <HiddenField name="orderId" value={order.id} />
        <TextArea name="words" label={t('answer.words')} value={t('answer.prefill')} rows={3} required />
        <Submit>{t('answer.send')}</Submit>
      </Form>
    </Card>
  );
}

function CompanyCard({ order, company, ours }: Pick<OrderView, 'order' | 'company' | 'ours'>) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const phone = order.contactPhone ?? company?.phone ?? null;
  return (
    <Card heading={t('order.company')} level={3}>
      <p>
        {ours ? <a href={staffCompanyPath(order.organisationId, 'jobs')}>{order.companyName}</a> : order.companyName}
      </p>
      <p>{order.contactName}</p>
      {phone === null ? null : (
        <LinkButton icon="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
          {t('order.call', { telefon: formatPhone(phone) })}
        </LinkButton>
      )}
      {company?.state === 'paused' ? (
        <p>
          <Tag tone="attention">
            {company.pausedUntil === null
              ? t('order.paused')
              : t('order.pausedUntil', { dato: formatDate(lang, company.pausedUntil) })}
          </Tag>
        </p>
      ) : null}
      {company?.mostRequestsWeek ? (
        <p class="ff-muted">{t('order.week', { antal: company.mostRequestsWeek })}</p>
      ) : null}
    </Card>
  );
}

/** One order: who is in play, who else could be asked, and the job beside it. */
export function OrderPage(view: OrderView) {
  const { order, ours, times, newId } = view;
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  return (
    <>
      <Facts
        heading={order.title}
        aside={<Tag tone={order.state === 'open' ? 'info' : 'neutral'}>{inLang(stateLabels[order.state], lang)}</Tag>}
        items={[
          { value: order.companyName },
          { value: hoursWords(order, lang) },
          { value: t('job.seats.count', { antal: order.seats }) },
          { label: t('order.holder'), value: order.staffName ?? t('list.nobody') },
        ]}
        actions={
          ours && !isOverOrder(order) ? (
            <LinkButton href={jobPaths.change(order.id)}>{t('order.change')}</LinkButton>
          ) : null
        }
      />
      {order.stateWords === null ? null : <p class="ff-muted">{order.stateWords}</p>}
      <div class="ff-with-aside">
        <div class="ff-stack">
          {ours ? <FirstAnswer order={order} newId={newId} /> : null}
          <Details summary={t('own.details')} open={view.candidates.length === 0}>
            <JobFacts order={order} />
          </Details>
          <CandidatesCard view={view} />
          <ProposalsCard view={view} />
        </div>
        <div class="ff-aside">
          <div class="ff-stack">
            <Card heading={t('times.heading')} level={3} look="quiet">
              <Times order={order} times={times} />
            </Card>
            <CompanyCard {...view} />
            {ours ? (
              <StateForm order={order} returnTo={jobPaths.order(order.id)} once={newId()} reader="staff" />
            ) : null}
            <ShareCard view={view} />
          </div>
        </div>
      </div>
    </>
  );
}
