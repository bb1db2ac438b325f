import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { Card, ContactCard, LinkButton, usePage } from '../../../ui/index.ts';
import { citizenPaths } from '../../meetings/paths.ts';
import type { PersonRow } from '../../person/queries.ts';
import { frontText } from './text.ts';

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

/** The one person to turn to: write, call, meet. */
export function Contact({ person: { contact } }: { readonly person: PersonRow }) {
  const { lang, authority } = usePage();
  const t = frontText(lang);
  if (!contact) {
    return (
      <Card heading={t('contact.none.heading')} look="next">
        <p>{t('contact.none.text')}</p>
        {authority?.phone ? (
          <a href={telephone(authority.phone)}>{t('contact.none.call', { telefon: formatPhone(authority.phone) })}</a>
        ) : null}
      </Card>
    );
  }
  return (
    <ContactCard
      kicker={t('contact.kicker')}
      name={contact.name}
      note={t('contact.since', { dato: formatDate(lang, toCopenhagen(contact.since).date) })}
      actions={
        <>
          <LinkButton kind="primary" icon="email" href="/min-side/beskeder/ny">
            {t('contact.write')}
          </LinkButton>
          <LinkButton icon="phone" href={telephone(contact.phone)}>
            {t('contact.call', { telefon: formatPhone(contact.phone) })}
          </LinkButton>
          <LinkButton icon="calendar" href={citizenPaths.book}>
            {t('contact.book')}
          </LinkButton>
        </>
      }
    />
  );
}
