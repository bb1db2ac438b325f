import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import {
  type Agreement,
  agreementLabels,
  answerDays,
  type Company,
  type CompanyContact,
  type CompanyRequest,
  isAsked,
  isOpenRequest,
  isPaused,
  type Representative,
  replyDays,
  requestLabels,
  type SentMessage,
  type Site,
  type StaffMonth,
  type Visit,
  waitsOn,
  withoutLink,
} from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDate, formatDateTime, formatPhone, formatShortDate } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { StaffCompanyTabs, staffCompanyPath } from '../company-frame.tsx';
import { ContactList, RepresentativeList, telephone } from '../parts/people-lists.tsx';
import { RequestStory, RequestWish } from '../parts/request-words.tsx';
import { staffMean } from '../parts/staff-mean.ts';
import { companyDeskText } from '../text.ts';
import { requestsPath } from './view.ts';

export interface OverviewProps {
  readonly company: Company;
  readonly sites: readonly Site[];
  readonly contacts: readonly CompanyContact[];
  readonly representatives: readonly Representative[];
  readonly requests: readonly CompanyRequest[];
  readonly visits: readonly Visit[];
  readonly agreements: readonly Agreement[];
  readonly months: readonly StaffMonth[];
  readonly messages: readonly SentMessage[];
}

/** The page of an act about the company, and back here. */
const actHref = (act: string, organisationId: string, more: Readonly<Record<string, string>> = {}): string =>
  `/handling/${act}?${new URLSearchParams({ organisationId, ...more, til: staffCompanyPath(organisationId) })}`;

const useToday = (): PlainDate => toCopenhagen(usePage().now).date;

function Waiting({ requests }: { readonly requests: readonly CompanyRequest[] }) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  const open = requests.filter(isOpenRequest);
  const older = requests.filter((one) => !isOpenRequest(one));
  return (
    <Card heading={t('overview.waits')} look={open.length > 0 ? 'next' : 'plain'}>
      {open.length === 0 ? <p>{t('overview.waits.none')}</p> : null}
      <ul class="nobullet-list ff-stack">
        {open.map((request) => {
          const us = waitsOn(request) === 'municipality';
          const days = us ? answerDays(request, now) : (replyDays(request, now) ?? 0);
          return (
            <li>
              <strong>{inLang(requestLabels[request.kind], lang)}</strong>{' '}
              <Tag tone={us ? 'attention' : 'info'}>{t(us ? 'overview.waits.us' : 'overview.waits.them')}</Tag>
              <RequestWish request={request} />
              <RequestStory request={request} />
              {request.state === 'new' ? (
                <p class="ff-muted">{days === 0 ? t('request.waited.today') : t('request.waited', { dage: days })}</p>
              ) : isAsked(request) ? (
                <p class="ff-muted">{t('request.waits.them', { dage: days })}</p>
              ) : null}
              <a href={`${requestsPath}/${request.id}`}>
                {t(request.state === 'new' ? 'request.answer' : 'request.answer.more')}
              </a>
            </li>
          );
        })}
      </ul>
      {older.length > 0 ? (
        <Details summary={`${t('overview.requests.older')} (${older.length})`}>
          <ul class="nobullet-list ff-stack">
            {older.map((request) => (
              <li>
                <strong>{inLang(requestLabels[request.kind], lang)}</strong>
                <RequestWish request={request} />
                <RequestStory request={request} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Card>
  );
}

function Visits({ company, visits }: Pick<OverviewProps, 'company' | 'visits'>) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const today = useToday();
  return (
    <Card
      heading={t('overview.visits')}
      actions={<LinkButton href={actHref('plan-company-visit', company.id)}>{t('overview.visit.plan')}</LinkButton>}
    >
      {visits.length === 0 ? <p class="ff-muted">{t('overview.visits.none')}</p> : null}
      <ul class="nobullet-list ff-stack">
        {visits
          .filter(({ state }) => state !== 'cancelled')
          .slice(0, 4)
          .map(({ id, onDay, staffName, purpose, state, outcome }) => (
            <li>
              <strong>{formatShortDate(lang, onDay, today)}</strong>, {staffName}
              <div>{outcome ?? purpose}</div>
              {state === 'planned' ? (
                <div class="ff-actions">
                  {onDay <= today ? (
                    <a href={actHref('hold-company-visit', company.id, { visitId: id })}>{t('overview.visit.hold')}</a>
                  ) : null}
                  <a href={actHref('cancel-company-visit', company.id, { visitId: id })}>
                    {t('overview.visit.cancel')}
                  </a>
                </div>
              ) : null}
            </li>
          ))}
      </ul>
    </Card>
  );
}

function Agreements({ company, agreements }: Pick<OverviewProps, 'company' | 'agreements'>) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const today = useToday();
  const holds = ({ endedAt, until }: Agreement) => endedAt === null && (until === null || until >= today);
  return (
    <Card
      heading={t('overview.agreements')}
      actions={
        <LinkButton href={actHref('make-company-agreement', company.id)}>{t('overview.agreement.make')}</LinkButton>
      }
    >
      {agreements.length === 0 ? <p class="ff-muted">{t('overview.agreements.none')}</p> : null}
      <ul class="nobullet-list ff-stack">
        {agreements.slice(0, 4).map((one) => (
          <li>
            <strong>{inLang(agreementLabels[one.kind], lang)}</strong>{' '}
            {holds(one) ? null : <Tag>{t('overview.agreement.over')}</Tag>}
            <div>{one.words}</div>
            <div class="ff-muted">
              {formatDate(lang, one.from)}
              {one.until ? `–${formatDate(lang, one.until)}` : null}{' '}
              {holds(one) ? (
                <a href={actHref('end-company-agreement', company.id, { agreementId: one.id })}>
                  {t('overview.agreement.end')}
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Staff({ company, sites, months }: Pick<OverviewProps, 'company' | 'sites' | 'months'>) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const today = useToday();
  return (
    <Card
      heading={t('overview.staff')}
      actions={
        <LinkButton href={`${staffCompanyPath(company.id, 'details')}#ansatte`}>{t('overview.staff.write')}</LinkButton>
      }
    >
      <ul class="nobullet-list ff-stack">
        {sites
          .filter(({ closedOn }) => closedOn === null)
          .map(({ id, name: sted }) => {
            const mean = staffMean(months, id, today);
            if (!mean) return <li>{t('overview.staff.unknown', { sted })}</li>;
            const antal = formatCount(lang, mean.fte);
            return (
              <li>
                {mean.missing > 0
                  ? t('overview.staff.some', { sted, antal, mangler: mean.missing })
                  : t('overview.staff.mean', { sted, antal })}
              </li>
            );
          })}
      </ul>
    </Card>
  );
}

const messageTones = { waiting: 'info', sent: 'positive', bounced: 'urgent', recalled: 'neutral' } as const;

/** What left the house, so that a message that did not get there is seen. */
function Messages({ messages }: Pick<OverviewProps, 'messages'>) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  if (messages.length === 0) return null;
  return (
    <Card heading={t('overview.messages')}>
      {messages.map(({ id, channel, toName, subject, body, madeAt, state }) => (
        <Details summary={`${subject}, ${toName}`}>
          <p class="ff-muted" id={`besked-${id}`}>
            {t(`overview.message.${channel}`)}, {formatDateTime(lang, madeAt, now)}{' '}
            <Tag tone={messageTones[state]}>{t(`overview.message.${state}`)}</Tag>
          </p>
          <p class="ff-message-body">{withoutLink(body).replaceAll(/\[\[|\]\]/g, '')}</p>
        </Details>
      ))}
    </Card>
  );
}

function People({ company, sites, contacts, representatives }: Omit<OverviewProps, 'requests'>) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const { contactStaff } = company;
  const there = contacts.filter(({ active }) => active);
  const speakers = representatives.filter(({ active }) => active);
  return (
    <>
      <Card heading={t('overview.people')}>
        {there.length === 0 ? <p>{t('overview.people.none')}</p> : <ContactList people={there} sites={sites} />}
      </Card>
      <Card heading={t('overview.representatives')}>
        {speakers.length === 0 ? (
          <p>{t('overview.representatives.none')}</p>
        ) : (
          <RepresentativeList people={speakers} sites={sites} />
        )}
      </Card>
      <Card heading={t('overview.consultant')}>
        <p>
          {contactStaff ? (
            <>
              {contactStaff.name}, <a href={telephone(contactStaff.phone)}>{formatPhone(contactStaff.phone)}</a>
            </>
          ) : (
            t('overview.consultant.none')
          )}{' '}
          <a href={actHref('assign-company-consultant', company.id)}>{t('overview.consultant.choose')}</a>
        </p>
      </Card>
    </>
  );
}

/** `/virksomheder/:id` on one screen: who waits for whom, who they are, what is agreed. */
export function CompanyOverviewPage(props: OverviewProps) {
  const { company, sites, requests } = props;
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const today = useToday();
  const { branch, cvr, address, postalCode, city, phone, pausedUntil, mostRequestsWeek } = company;
  const town = [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const facts = [
    branch ? { value: branch } : null,
    { value: `CVR ${cvr}` },
    town ? { value: town } : null,
    phone ? { value: <a href={telephone(phone)}>{formatPhone(phone)}</a> } : null,
    mostRequestsWeek === null ? null : { value: t('overview.most', { antal: mostRequestsWeek }) },
  ].filter((one) => one !== null);
  return (
    <>
      <Facts
        heading={company.name}
        aside={
          isPaused(company, today) ? (
            <Tag tone="attention">
              {pausedUntil ? t('overview.paused.until', { dag: formatDate(lang, pausedUntil) }) : t('overview.paused')}
            </Tag>
          ) : null
        }
        items={facts}
        actions={<LinkButton href={actHref('ask-municipality', company.id)}>{t('overview.ask')}</LinkButton>}
      />
      <StaffCompanyTabs organisationId={company.id} section="front" />
      <div class="ff-columns ff-section">
        <div class="ff-column">
          <Waiting requests={requests} />
          <Visits company={company} visits={props.visits} />
        </div>
        <div class="ff-column">
          <People {...props} />
        </div>
        <div class="ff-column">
          <Staff company={company} sites={sites} months={props.months} />
          <Agreements company={company} agreements={props.agreements} />
          <Messages messages={props.messages} />
        </div>
      </div>
    </>
  );
}
