import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { ContactCard } from '../../ui/content/contact-card.tsx';
import { LinkTiles } from '../../ui/content/link-tiles.tsx';
import { NewsList } from '../../ui/content/news-list.tsx';
import type { TimelineEntry } from '../../ui/content/timeline.tsx';
import { usePage } from '../../ui/context.ts';
import type { PersonRow } from '../person/queries.ts';
import { deskText } from '../text.ts';
import { citizenText } from './text.ts';

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

function Contact({ person }: { readonly person: PersonRow }) {
  const { lang, authority } = usePage();
  const t = citizenText(lang);
  const { contact } = person;
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
  const first = contact.name.split(' ')[0] ?? contact.name;
  return (
    <ContactCard
      kicker={t('contact.kicker')}
      name={contact.name}
      note={t('contact.since', { dato: formatDate(lang, toCopenhagen(contact.since).date) })}
      actions={
        <>
          <LinkButton kind="primary" icon="phone" href={telephone(contact.phone)}>
            {t('contact.call', { telefon: formatPhone(contact.phone) })}
          </LinkButton>
          <LinkButton icon="email" href={`mailto:${contact.email}`}>
            {t('contact.write', { navn: first })}
          </LinkButton>
        </>
      }
    />
  );
}

function News({ news }: { readonly news: readonly TimelineEntry[] }) {
  const { lang } = usePage();
  return (
    <>
      <NewsList items={news.map(({ sentence, at }) => ({ sentence, note: formatDate(lang, toCopenhagen(at).date) }))} />
      <p>
        <a href="/min-side/historie">{citizenText(lang)('news.all')}</a>
      </p>
    </>
  );
}

/** The person to turn to first, then what is new, then the ways on. No duty and no paragraph. */
export function FrontPage({ person, news }: { readonly person: PersonRow; readonly news: readonly TimelineEntry[] }) {
  const { lang } = usePage();
  const [t, desk] = [citizenText(lang), deskText(lang)];
  return (
    <>
      <h1>{t('hello', { navn: person.givenName })}</h1>
      <div class="ff-with-aside">
        <div class="ff-aside">
          {person.closedOn ? (
            <p>{t('closed', { dato: formatDate(lang, person.closedOn) })}</p>
          ) : (
            <Contact person={person} />
          )}
        </div>
        <section>
          <h2>{t('news.heading')}</h2>
          {news.length === 0 ? <p>{t('news.empty')}</p> : <News news={news} />}
        </section>
      </div>
      <div class="ff-section">
        <LinkTiles
          label={t('ways.label')}
          items={[
            { href: '/min-side/loven', label: desk('nav.myLaw'), icon: 'info' },
            { href: '/min-side/oplysninger', label: desk('nav.myData'), icon: 'person' },
            { href: '/min-side/hvem-har-set', label: desk('nav.whoSaw'), icon: 'visibility' },
            { href: '/min-side/historie', label: desk('nav.story'), icon: 'time' },
          ]}
        />
      </div>
      <div class="ff-section">
        <Card heading={t('paper.heading')} look="quiet">
          <p>{t('paper.text')}</p>
        </Card>
      </div>
    </>
  );
}
