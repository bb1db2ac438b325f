import {
  answerDays,
  type CompanyRequest,
  isAsked,
  isOpenRequest,
  replyDays,
  requestLabels,
} from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { partnershipPaths } from '../../partnerships/paths.ts';
import { partnershipDeskText } from '../../partnerships/text.ts';
import { staffCompanyPath } from '../company-frame.tsx';
import { RequestStory, RequestWish } from '../parts/request-words.tsx';
import { companyDeskText } from '../text.ts';
import { requestsPath } from './view.ts';

interface DeskProps {
  readonly requests: readonly CompanyRequest[];
  readonly mine: boolean;
  /** Working days within which half of the latest answers came. */
  readonly usualDays: number | null;
}

function Head({ request }: { readonly request: CompanyRequest }) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  const { madeBy, madeByName: navn, madeAt } = request;
  const naar = formatDateTime(lang, madeAt, now);
  const said = t(madeBy === 'company' ? 'request.by' : 'request.by.staff', { navn, naar });
  const konsulent = request.consultantName;
  return (
    <p class="ff-muted">
      {said}
      {konsulent ? ` · ${t('request.consultant', { konsulent })}` : null}
    </p>
  );
}

function Waited({ request }: { readonly request: CompanyRequest }) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  if (isAsked(request)) return <Tag tone="info">{t('request.waits.them', { dage: replyDays(request, now) ?? 0 })}</Tag>;
  if (request.state !== 'new') return null;
  const dage = answerDays(request, now);
  return (
    <Tag tone={dage > 2 ? 'urgent' : 'attention'}>
      {dage === 0 ? t('request.waited.today') : t('request.waited', { dage })}
    </Tag>
  );
}

function List({ title, requests }: { readonly title: string; readonly requests: readonly CompanyRequest[] }) {
  const { lang } = usePage();
  if (requests.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>
        {title} <span class="ff-count">{requests.length}</span>
      </h2>
      <div class="ff-stack">
        {requests.map((request) => (
          <Card
            level={3}
            href={`${requestsPath}/${request.id}`}
            heading={`${request.companyName}: ${inLang(requestLabels[request.kind], lang).toLowerCase()}`}
          >
            <Waited request={request} />
            <Head request={request} />
            <RequestWish request={request} />
          </Card>
        ))}
      </div>
    </section>
  );
}

/** `/virksomheder/henvendelser`: the new ones first, with how long they have waited. */
export function RequestsPage({ requests, mine, usualDays }: DeskProps) {
  const t = companyDeskText(usePage().lang);
  const asked = requests.filter(isAsked);
  const going = requests.filter((one) => one.state === 'answered' && !isAsked(one));
  return (
    <>
      <h1>{t('requests.title')}</h1>
      <p class="ff-lead">{t('requests.lead')}</p>
      {usualDays === null ? null : (
        <p>{usualDays === 0 ? t('requests.times.sameDay') : t('requests.times', { dage: usualDays })}</p>
      )}
      <nav class="ff-actions" aria-label={t('list.filters')}>
        <a href={requestsPath} aria-current={mine ? 'true' : undefined}>
          {t('requests.mine')}
        </a>
        <a href={`${requestsPath}?vis=alle`} aria-current={mine ? undefined : 'true'}>
          {t('requests.all')}
        </a>
      </nav>
      {requests.length === 0 ? (
        <EmptyState heading={t('requests.empty')}>
          <p>{t('requests.empty.text')}</p>
        </EmptyState>
      ) : null}
      <List title={t('requests.new')} requests={requests.filter(({ state }) => state === 'new')} />
      <List title={t('requests.going')} requests={going} />
      <List title={t('requests.asked')} requests={asked} />
    </>
  );
}

interface OneProps {
  readonly request: CompanyRequest;
  readonly answer: OpenedForm | undefined;
  readonly close: OpenedForm | undefined;
  readonly again: Again | undefined;
  readonly newId: () => string;
}

export const answerStep = 'svar';
export const closeStep = 'luk';

/** One request: what is asked, what was said, and the answer. */
export function RequestPage({ request, answer, close, again, newId }: OneProps) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const page = `${requestsPath}/${request.id}`;
  const frame = { again, version: undefined, newId, page };
  return (
    <div class="ff-narrow">
      <h1>{inLang(requestLabels[request.kind], lang)}</h1>
      <p class="ff-lead">
        <a href={staffCompanyPath(request.organisationId)}>{request.companyName}</a> <Waited request={request} />
      </p>
      <Head request={request} />
      <RequestWish request={request} />
      <RequestStory request={request} />
      {request.kind === 'training' && isOpenRequest(request) ? (
        <p>
          <LinkButton kind="primary" href={partnershipPaths.newFrom(request.id)}>
            {partnershipDeskText(lang)('request.open')}
          </LinkButton>
        </p>
      ) : null}
      {answer ? (
        <Card heading={t(request.state === 'new' ? 'request.answer' : 'request.answer.more')} look="next">
          <ActForm form={answer} action={`${page}/svar`} step={answerStep} {...frame} />
        </Card>
      ) : null}
      {close ? (
        <Card heading={t('request.close')}>
          <ActForm form={close} action={`${page}/luk`} step={closeStep} button="secondary" {...frame} />
        </Card>
      ) : null}
    </div>
  );
}
