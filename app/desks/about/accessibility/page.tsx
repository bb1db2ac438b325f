import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { ExternalLink } from '../../../ui/content/external-link.tsx';
import { type PageAuthority, usePage } from '../../../ui/context.ts';
import { PhoneLink } from '../phone-link.tsx';
import { Slotted } from '../slotted.tsx';
import type { Statement } from './statement.ts';
import { statementText } from './text.ts';

/** As the agency's own page says (digst.dk, "Oplever du ikke-tilgængeligt indhold?"). */
const agency = {
  phone: '20 16 36 12',
  url: 'https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/',
} as const;

interface StatementPageProps {
  readonly authority: PageAuthority;
  readonly statement: Statement;
}

/** What the model of the Commission asks for (2018/1523), in words everybody can read. */
export function StatementPage({ authority, statement }: StatementPageProps) {
  const { lang } = usePage();
  const t = statementText(lang);
  const { reviewedOn, defects } = statement;
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="font-lead">{t('lead')}</p>
      <h2>{t('who.heading')}</h2>
      <p>{t('who.text', { kommune: authority.name })}</p>
      <h2>{t('status.heading')}</h2>
      <p>{defects.length > 0 ? t('status.partly') : t('status.full')}</p>
      <h2>{t('defects.heading')}</h2>
      <Defects defects={defects} />
      <p>{t('defects.cost')}</p>
      <p>{t('defects.others')}</p>
      <h2>{t('made.heading')}</h2>
      <p>{t('made.self', { dato: formatDate(lang, reviewedOn) })}</p>
      <ul>
        <li>{t('made.axe')}</li>
        <li>{t('made.keyboard')}</li>
      </ul>
      <p>{t('made.users')}</p>
      <h2>{t('contact.heading')}</h2>
      <p>{t('contact.text')}</p>
      <Contact authority={authority} />
      <h2>{t('complain.heading')}</h2>
      <p>{t('complain.text')}</p>
      <ul>
        <li>
          <Slotted text={t('complain.phone', { telefon: '\u0000' })}>
            <PhoneLink number={agency.phone} />
          </Slotted>
        </li>
        <li>
          <ExternalLink href={agency.url}>{t('complain.link')}</ExternalLink>
        </li>
      </ul>
    </div>
  );
}

function Defects({ defects }: Pick<Statement, 'defects'>) {
  const { lang } = usePage();
  const t = statementText(lang);
  if (defects.length === 0) return <p>{t('defects.none')}</p>;
  return (
    <ul>
      {defects.map(({ criterion, foundOn, text }) => (
        <li>
          {inLang(text, lang)}{' '}
          <span class="ff-muted">{t('defects.criterion', { nummer: criterion, dato: formatDate(lang, foundOn) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Contact({ authority: { name, phone, email } }: { readonly authority: PageAuthority }) {
  const t = statementText(usePage().lang);
  if (!phone && !email) return <p>{t('contact.none')}</p>;
  return (
    <ul>
      {phone ? (
        <li>
          <Slotted text={t('contact.phone', { kommune: name, telefon: '\u0000' })}>
            <PhoneLink number={phone} />
          </Slotted>
        </li>
      ) : null}
      {email ? (
        <li>
          <Slotted text={t('contact.email', { email: '\u0000' })}>
            <a href={`mailto:${email}`}>{email}</a>
          </Slotted>
        </li>
      ) : null}
    </ul>
  );
}
