import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import {
  type Company,
  type CompanyContact,
  isPaused,
  type Representative,
  type Site,
  type StaffMonth,
} from '../../../companies/index.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { companyDeskText } from '../text.ts';
import { MonthsForm, monthsStep } from './months-form.tsx';
import { ContactList, RepresentativeList } from './people-lists.tsx';

export const companyStep = 'virksomhed';

export interface DetailsProps {
  readonly company: Company;
  readonly sites: readonly Site[];
  readonly contacts: readonly CompanyContact[];
  readonly representatives: readonly Representative[];
  readonly months: readonly StaffMonth[];
  /** The place of work whose months are shown. */
  readonly site: Site | null;
  readonly change: OpenedForm;
  readonly monthsSubmit: string;
  readonly isStaff: boolean;
  /** The page all this stands on. */
  readonly page: string;
  readonly newId: () => string;
  readonly again?: Again | undefined;
  readonly users?: readonly string[];
}

const actHref = (act: string, page: string, given: Readonly<Record<string, string>>): string =>
  `/handling/${act}?${new URLSearchParams({ ...given, til: page })}`;

function Sites({ company, sites, isStaff, page }: DetailsProps) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  return (
    <Card
      heading={t('details.sites')}
      actions={
        isStaff ? (
          <LinkButton icon="plus" href={actHref('add-company-site', page, { organisationId: company.id })}>
            {t('details.site.add')}
          </LinkButton>
        ) : null
      }
    >
      <ul class="nobullet-list ff-stack">
        {sites.map(({ id, name, pNumber, address, postalCode, city, phone, workSharing, closedOn }) => (
          <li>
            <strong>{name}</strong> <span class="ff-nowrap">P {pNumber}</span>{' '}
            {workSharing ? <Tag tone="attention">{t('details.workSharing')}</Tag> : null}
            {closedOn ? <Tag>{t('overview.siteClosed', { dag: formatDate(lang, closedOn) })}</Tag> : null}
            <div class="ff-muted">
              {[address, [postalCode, city].filter(Boolean).join(' '), phone ? formatPhone(phone) : null]
                .filter(Boolean)
                .join(', ')}{' '}
              <a
                href={actHref('change-company-site', page, { siteId: id })}
                aria-label={t('details.change.named', { navn: name })}
              >
                {t('details.change')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function People({ company, sites, contacts, representatives, page }: DetailsProps) {
  const t = companyDeskText(usePage().lang);
  const changes = (act: string) => (personId: string) => actHref(act, page, { organisationId: company.id, personId });
  const add = (act: string, words: string): Child => (
    <LinkButton icon="plus" href={actHref(act, page, { organisationId: company.id })}>
      {words}
    </LinkButton>
  );
  return (
    <>
      <Card heading={t('overview.people')} actions={add('add-company-contact', t('details.people.add'))}>
        {contacts.length === 0 ? <p>{t('overview.people.none')}</p> : null}
        <ContactList people={contacts} sites={sites} changeHref={changes('change-company-contact')} />
      </Card>
      <Card
        heading={t('overview.representatives')}
        actions={add('add-employee-representative', t('details.representatives.add'))}
      >
        {representatives.length === 0 ? <p>{t('overview.representatives.none')}</p> : null}
        <RepresentativeList
          people={representatives}
          sites={sites}
          changeHref={changes('change-employee-representative')}
        />
      </Card>
    </>
  );
}

function Pause({ company, isStaff, page }: DetailsProps) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  const { pausedUntil, mostRequestsWeek } = company;
  const paused = isPaused(company, toCopenhagen(now).date);
  const words = !paused
    ? t(isStaff ? 'details.pause.off.staff' : 'details.pause.off')
    : pausedUntil
      ? t('overview.paused.until', { dag: formatDate(lang, pausedUntil) })
      : t('overview.paused');
  return (
    <Card
      heading={t('details.pause')}
      actions={
        <LinkButton href={actHref('pause-company', page, { organisationId: company.id })}>
          {t('details.pause.change')}
        </LinkButton>
      }
    >
      <p>{words}</p>
      {mostRequestsWeek === null ? null : <p>{t('overview.most', { antal: mostRequestsWeek })}</p>}
    </Card>
  );
}

function Users({ users = [] }: DetailsProps) {
  const t = companyDeskText(usePage().lang);
  return users.length > 0 ? (
    <Card heading={t('details.users')} look="quiet">
      <p>{users.join(', ')}</p>
    </Card>
  ) : null;
}

/** What is noted about a company, with everything that can be corrected; the same for the company itself and for staff. */
export function CompanyDetails(props: DetailsProps) {
  const { company, sites, site, months, change, monthsSubmit, page, newId, again } = props;
  const { now } = usePage();
  const t = companyDeskText(usePage().lang);
  const today: PlainDate = toCopenhagen(now).date;
  return (
    <div class="ff-columns-2 ff-section">
      <div class="ff-column">
        <People {...props} />
        <Sites {...props} />
        <Pause {...props} />
        <Users {...props} />
      </div>
      <div class="ff-column">
        {site ? (
          <div class="ff-target" id="ansatte">
            <Card heading={t('details.months')}>
              <MonthsForm
                organisationId={company.id}
                sites={sites.filter(({ closedOn }) => closedOn === null)}
                site={site}
                months={months}
                today={today}
                page={page}
                submit={monthsSubmit}
                once={newId()}
                again={again?.step === monthsStep ? again : undefined}
              />
            </Card>
          </div>
        ) : null}
        <Card heading={`${t('details.company')} · CVR ${company.cvr}`}>
          <ActForm
            form={change}
            action={`${page}/ret`}
            step={companyStep}
            values={{ organisationId: company.id }}
            again={again}
            version={undefined}
            newId={newId}
            page={page}
          />
        </Card>
      </div>
    </div>
  );
}
