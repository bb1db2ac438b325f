import type { Company } from '../../companies/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatPhone } from '../../kernel/text/format.ts';
import { type Candidate, isOverOrder, type JobOrder, stateLabels, waitsForCompany } from '../../recruitment/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Alert } from '../../ui/notice/alert.tsx';
import { CompanyTabs } from '../companies/company-frame.tsx';
import type { AnswerForms } from './candidate-forms.tsx';
import { CompanyCandidates } from './company-candidates.tsx';
import { JobFacts } from './job-facts.tsx';
import { jobPaths } from './paths.ts';
import { StateForm } from './state-form.tsx';
import { recruitmentDeskText } from './text.ts';
import { agoWords, hoursWords } from './words.ts';

export interface OwnOrder {
  readonly order: JobOrder;
  readonly candidates: readonly Candidate[];
}

/** What became of it, in a sentence. */
function Story({ order, candidates }: OwnOrder) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const waiting = candidates.filter((one) => waitsForCompany(one, now)).length;
  const shared = candidates.filter(({ state }) => state !== 'withdrawn').length;
  if (isOverOrder(order)) return <p>{inLang(stateLabels[order.state], lang)}.</p>;
  if (waiting > 0) return <p>{t('own.story.waiting', { antal: waiting })}</p>;
  if (shared > 0) return <p>{t('own.story.shared', { antal: shared })}</p>;
  if (order.answerWords !== null) return <p>{t('own.story.answered', { navn: order.staffName ?? '' })}</p>;
  return <p>{t('own.story.new', { hvornaar: agoWords(order.madeAt, now, lang) })}</p>;
}

/** The company's jobs, those that wait for it first. */
export function OwnOrdersPage({ orders }: { readonly orders: readonly OwnOrder[] }) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const rank = ({ order, candidates }: OwnOrder) =>
    candidates.some((one) => waitsForCompany(one, now)) ? 0 : isOverOrder(order) ? 2 : 1;
  const sorted = [...orders].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <h1>{t('own.title')}</h1>
      <CompanyTabs section="jobs" />
      <p>
        <LinkButton kind="primary" href={jobPaths.ownNew}>
          {t('own.order')}
        </LinkButton>
      </p>
      {orders.length === 0 ? (
        <EmptyState heading={t('own.empty')}>
          <p>{t('own.empty.text')}</p>
        </EmptyState>
      ) : null}
      <div class="ff-stack">
        {sorted.map((one) => (
          <Card
            heading={one.order.title}
            href={jobPaths.ownOrder(one.order.id)}
            look={rank(one) === 0 ? 'next' : rank(one) === 2 ? 'quiet' : 'plain'}
          >
            <p class="ff-muted">{hoursWords(one.order, lang)}</p>
            <Story {...one} />
          </Card>
        ))}
      </div>
    </>
  );
}

interface OwnOrderPageProps extends OwnOrder {
  readonly company: Company | null;
  readonly forms: AnswerForms;
  readonly once: string;
  readonly sent: boolean;
}

/** One job: the candidates first, then what was ordered, and how to close it. */
export function OwnOrderPage({ order, candidates, company, forms, once, sent }: OwnOrderPageProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const contact = company?.contactStaff ?? null;
  return (
    <>
      <h1>{order.title}</h1>
      <CompanyTabs section="jobs" />
      {sent ? (
        <Alert kind="success">
          <p>{t('link.sent')}</p>
        </Alert>
      ) : null}
      <div class="ff-with-aside">
        <div class="ff-stack">
          <p class="ff-lead">
            <Tag tone={order.state === 'open' ? 'info' : 'neutral'}>{inLang(stateLabels[order.state], lang)}</Tag>
          </p>
          <Story order={order} candidates={candidates} />
          {order.answerWords === null ? null : (
            <blockquote class="ff-quote">
              <p>{order.answerWords}</p>
              <p class="ff-muted">{order.staffName}</p>
            </blockquote>
          )}
          <CompanyCandidates candidates={candidates} forms={forms} />
        </div>
        <div class="ff-aside">
          <div class="ff-stack">
            {contact ? (
              <Card heading={t('own.contact')}>
                <p>{contact.name}</p>
                <LinkButton icon="phone" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
                  {t('own.call', { telefon: formatPhone(contact.phone) })}
                </LinkButton>
              </Card>
            ) : null}
            <Details summary={t('own.details')} open={candidates.length === 0}>
              <JobFacts order={order} contact />
              {isOverOrder(order) ? null : (
                <p>
                  <a href={jobPaths.ownChange(order.id)}>{t('own.change')}</a>
                </p>
              )}
            </Details>
            <StateForm order={order} returnTo={jobPaths.ownOrder(order.id)} once={once} reader="company" />
          </div>
        </div>
      </div>
    </>
  );
}
