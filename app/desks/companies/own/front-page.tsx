import { type CompanyRequest, type ContactStaff, isAsked, isOpenRequest } from '../../../companies/index.ts';
import { formatPhone } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { ContactCard } from '../../../ui/content/contact-card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { NewsList } from '../../../ui/content/news-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { CompanyTabs, PartnerTabs, ProviderTabs, SchoolTabs } from '../company-frame.tsx';
import { telephone } from '../parts/people-lists.tsx';
import { doorPath, frontDoors, ownRequestsPath } from './doors.ts';
import { requestSentence, timeSentences } from './request-sentence.ts';
import { ownCompanyText } from './text.ts';

/** The one person an organisation turns to. */
export function OwnContact({ contact, mayAsk }: { readonly contact: ContactStaff | null; readonly mayAsk: boolean }) {
  const { lang, authority } = usePage();
  const t = ownCompanyText(lang);
  const ask = mayAsk ? <LinkButton href={doorPath('opkald')}>{t('contact.ask')}</LinkButton> : null;
  if (contact)
    return (
      <ContactCard
        kicker={t('contact.kicker')}
        name={contact.name}
        actions={
          <>
            <LinkButton kind="primary" icon="phone" href={telephone(contact.phone)}>
              {t('contact.call', { telefon: formatPhone(contact.phone) })}
            </LinkButton>
            <LinkButton icon="email" href={`mailto:${contact.email}`}>
              {t('contact.write', { navn: contact.name.split(' ')[0] ?? contact.name })}
            </LinkButton>
            {ask}
          </>
        }
      />
    );
  return authority?.phone ? (
    <Card actions={ask}>
      <p>{t('contact.none', { telefon: formatPhone(authority.phone) })}</p>
    </Card>
  ) : null;
}

function Doors() {
  const t = ownCompanyText(usePage().lang);
  return (
    <nav class="ff-doors" aria-label={t('front.doors')}>
      {frontDoors.map((door) => (
        <Card heading={t(`door.${door}`)} href={doorPath(door)}>
          <p>{t(`door.${door}.text`)}</p>
        </Card>
      ))}
    </nav>
  );
}

function News({ requests }: { readonly requests: readonly CompanyRequest[] }) {
  const { lang, now } = usePage();
  const t = ownCompanyText(lang);
  return (
    <NewsList
      items={requests.map((request) => ({
        sentence: requestSentence(request, lang, now),
        note: timeSentences(request, lang, now).join(' ') || undefined,
        actions: isAsked(request) ? (
          <LinkButton kind="primary" href={`${ownRequestsPath}/${request.id}`}>
            {t('asked.reply')}
          </LinkButton>
        ) : (
          <a
            href={`${ownRequestsPath}/${request.id}`}
            aria-label={`${t('asked.read')}: ${requestSentence(request, lang, now)}`}
          >
            {t('asked.read')}
          </a>
        ),
      }))}
    />
  );
}

interface FrontProps {
  readonly name: string;
  readonly contact: ContactStaff | null;
  readonly requests: readonly CompanyRequest[];
}

/** `/jeres-side` of a company: four doors, one person, and where each thing asked for stands. */
export function CompanyFrontPage({ name, contact, requests }: FrontProps) {
  const t = ownCompanyText(usePage().lang);
  const open = requests.filter(isOpenRequest);
  const asked = open.filter(isAsked);
  const older = requests.filter((one) => !isOpenRequest(one));
  return (
    <>
      <p class="ff-kicker">{name}</p>
      <h1>{t('front.title')}</h1>
      <CompanyTabs section="front" />
      {/* What waits for them comes before anything new. */}
      {asked.length > 0 ? (
        <Card look="next">
          <News requests={asked} />
        </Card>
      ) : null}
      <Doors />
      <p>
        <strong>{t('front.subsidy')}</strong> {t('front.subsidy.text')}{' '}
        <a href={`${doorPath('medarbejder')}&slags=wage-subsidy`}>{t('front.subsidy.link')}</a>
      </p>
      <div class="ff-columns-2">
        <div>
          <OwnContact contact={contact} mayAsk />
        </div>
        <section>
          <h2>{t(requests.length === 0 ? 'asked.none.heading' : 'asked.heading')}</h2>
          {requests.length === 0 ? <p>{t('asked.none')}</p> : null}
          <News requests={open.filter((one) => !isAsked(one))} />
          {older.length > 0 ? (
            <Details summary={`${t('asked.older')} (${older.length})`}>
              <News requests={older} />
            </Details>
          ) : null}
        </section>
      </div>
    </>
  );
}

/** Where each kind of organisation that is no company can go from its front page. */
const waysOf = {
  provider: [['offers', '/jeres-side/tilbud']],
  school: [
    ['training', '/jeres-side/partnerskaber'],
    ['courses', '/jeres-side/kurser'],
    ['participants', '/jeres-side/deltagere'],
    ['needs', '/jeres-side/behov'],
    ['whoPays', '/hvem-betaler?laeser=skole'],
  ],
  union: [
    ['training', '/jeres-side/partnerskaber'],
    ['whoPays', '/hvem-betaler?laeser=borger'],
  ],
  region: [
    ['training', '/jeres-side/partnerskaber'],
    ['needs', '/jeres-side/behov'],
  ],
} as const;
type OtherKind = keyof typeof waysOf;

/** The tabs of an organisation that is no company. */
export function OtherTabs({ kind, section }: { readonly kind: OtherKind; readonly section: 'front' | 'details' }) {
  if (kind === 'provider') return <ProviderTabs section={section} />;
  return kind === 'school' ? <SchoolTabs section={section} /> : <PartnerTabs kind={kind} section={section} />;
}

/** `/jeres-side` of a provider, a school, a union or the state's regional office: where to go, and whom to call. */
export function OtherFrontPage({ kind, name, contact }: Omit<FrontProps, 'requests'> & { readonly kind: OtherKind }) {
  const t = ownCompanyText(usePage().lang);
  return (
    <>
      <h1>{name}</h1>
      <OtherTabs kind={kind} section="front" />
      <div class="ff-narrow ff-stack">
        {waysOf[kind].map(([way, href]) => (
          <Card heading={t(`way.${way}`)} href={href}>
            <p>{t(`way.${way}.text`)}</p>
          </Card>
        ))}
        <OwnContact contact={contact} mayAsk={false} />
      </div>
    </>
  );
}
