import type { CompanyContact, Representative, Site } from '../../../companies/index.ts';
import { contactWayLabels, representativeLabels } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatPhone } from '../../../kernel/text/format.ts';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { companyDeskText } from '../text.ts';

export const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

function Ways({ email, phone }: { readonly email: string | null; readonly phone: string | null }) {
  return (
    <>
      {phone ? <a href={telephone(phone)}>{formatPhone(phone)}</a> : null}
      {phone && email ? ' · ' : null}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
    </>
  );
}

const placeOf = (sites: readonly Site[], siteId: string | null): string | null =>
  sites.length > 1 ? (sites.find(({ id }) => id === siteId)?.name ?? null) : null;

interface ListProps {
  readonly sites: readonly Site[];
  /** Where one of them is corrected, for those who may. */
  readonly changeHref?: ((personId: string) => string | undefined) | undefined;
}

function Change({ name, href }: { readonly name: string; readonly href: string | undefined }) {
  const t = companyDeskText(usePage().lang);
  return href ? (
    <a href={href} aria-label={t('details.change.named', { navn: name })}>
      {t('details.change')}
    </a>
  ) : null;
}

/** Whom we talk to at a company. */
export function ContactList({ people, sites, changeHref }: ListProps & { readonly people: readonly CompanyContact[] }) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  return (
    <ul class="nobullet-list ff-stack">
      {people.map(({ id, name, title, email, phone, prefers, siteId, active }) => (
        <li>
          <strong>{name}</strong>
          {title ? `, ${title}` : null} {active ? null : <Tag>{t('details.left')}</Tag>}
          {active ? (
            <div>
              <Ways email={email} phone={phone} />
            </div>
          ) : null}
          <div class="ff-muted">
            {[placeOf(sites, siteId), t('overview.people.prefers', { hvad: inLang(contactWayLabels[prefers], lang) })]
              .filter(Boolean)
              .join(' · ')}{' '}
            <Change name={name} href={changeHref?.(id)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who speaks for the employees, in the order in which they are asked. */
export function RepresentativeList({
  people,
  sites,
  changeHref,
}: ListProps & { readonly people: readonly Representative[] }) {
  const { lang } = usePage();
  const t = companyDeskText(lang);
  return (
    <ul class="nobullet-list ff-stack">
      {people.map(({ id, name, kind, unionName, email, phone, siteId, absent, active }) => (
        <li>
          <strong>{name}</strong>
          {unionName ? `, ${unionName}` : null} {active ? null : <Tag>{t('details.left')}</Tag>}
          {active && absent ? <Tag tone="attention">{t('details.paused')}</Tag> : null}
          {active ? (
            <div>
              <Ways email={email} phone={phone} />
            </div>
          ) : null}
          <div class="ff-muted">
            {[inLang(representativeLabels[kind], lang), placeOf(sites, siteId)].filter(Boolean).join(' · ')}{' '}
            <Change name={name} href={changeHref?.(id)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
