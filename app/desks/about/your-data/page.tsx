import { ExternalLink } from '../../../ui/content/external-link.tsx';
import { type PageAuthority, usePage } from '../../../ui/context.ts';
import { PhoneLink } from '../phone-link.tsx';
import { Slotted } from '../slotted.tsx';
import { yourDataText } from './text.ts';

const complaints = 'https://www.datatilsynet.dk/borger/klage';

interface YourDataPageProps {
  readonly authority: PageAuthority;
  /** A citizen who is logged in gets the way to the log itself. */
  readonly citizen: boolean;
}

/** What we keep, why, who sees it, and what one can do about it. */
export function YourDataPage({ authority, citizen }: YourDataPageProps) {
  const t = yourDataText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="font-lead">{t('lead', { kommune: authority.name })}</p>
      <h2>{t('what.heading')}</h2>
      <ul>
        <li>{t('what.who')}</li>
        <li>{t('what.reach')}</li>
        <li>{t('what.case')}</li>
        <li>{t('what.health')}</li>
      </ul>
      <p>{t('what.cpr')}</p>
      <h2>{t('why.heading')}</h2>
      <p>{t('why.text')}</p>
      <p>{t('why.machine')}</p>
      <h2>{t('who.heading')}</h2>
      <ul>
        <li>{t('who.contact')}</li>
        <li>{t('who.manager')}</li>
        <li>{t('who.guest')}</li>
        <li>{t('who.helper')}</li>
        <li>{t('who.admin')}</li>
      </ul>
      <p>{t('who.protected')}</p>
      <h2>{t('log.heading')}</h2>
      <p>{t('log.text')}</p>
      <p>{citizen ? <a href="/min-side/hvem-har-set">{t('log.link')}</a> : t('log.where')}</p>
      <h2>{t('rights.heading')}</h2>
      <ul>
        <li>{t('rights.see')}</li>
        <li>{t('rights.correct')}</li>
        <li>{t('rights.stop')}</li>
        <li>{t('rights.object')}</li>
      </ul>
      <h2>{t('keep.heading')}</h2>
      <p>{t('keep.text')}</p>
      <Ask authority={authority} />
      <h2>{t('complain.heading')}</h2>
      <p>{t('complain.text')}</p>
      <p>
        <ExternalLink href={complaints}>{t('complain.link')}</ExternalLink>
      </p>
      <h2>{t('cookies.heading')}</h2>
      <p>{t('cookies.text')}</p>
      <h2>{t('law.heading')}</h2>
      <p>{t('law.text')}</p>
    </div>
  );
}

function Ask({ authority: { phone, email } }: { readonly authority: PageAuthority }) {
  const t = yourDataText(usePage().lang);
  return (
    <>
      <h2>{t('ask.heading')}</h2>
      <p>{t('ask.text')}</p>
      {phone || email ? (
        <ul>
          {phone ? (
            <li>
              <Slotted text={t('ask.phone', { telefon: '\u0000' })}>
                <PhoneLink number={phone} />
              </Slotted>
            </li>
          ) : null}
          {email ? (
            <li>
              <Slotted text={t('ask.email', { email: '\u0000' })}>
                <a href={`mailto:${email}`}>{email}</a>
              </Slotted>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
