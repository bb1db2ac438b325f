import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { catalogue } from '../../kernel/text/catalogue.ts';
import { formatPhone } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { ContactCard } from '../../ui/content/contact-card.tsx';
import { DefinitionList } from '../../ui/content/definition-list.tsx';
import { usePage } from '../../ui/context.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';

const da = {
  'contact.kicker': 'Jeres kontaktperson i kommunen',
  'contact.call': 'Ring {telefon}',
  'contact.write': 'Skriv til {navn}',
  'contact.none': 'I har ikke en fast kontaktperson endnu. Ring til kommunen på {telefon}, så finder vi en til jer.',
  details: 'Det har vi noteret om jer',
  name: 'Navn',
  cvr: 'CVR-nummer',
  pNumber: 'P-nummer',
  users: 'Kan logge ind for jer',
} as const;
const en = {
  'contact.kicker': 'Your contact person at the municipality',
  'contact.call': 'Call {telefon}',
  'contact.write': 'Write to {navn}',
  'contact.none':
    'You do not have a steady contact person yet. Call the municipality on {telefon} and we will find one for you.',
  details: 'What we have noted about you',
  name: 'Name',
  cvr: 'CVR number',
  pNumber: 'P-number',
  users: 'Can log in for you',
} as const;
const organisationText = catalogue(da, en);

interface Organisation {
  readonly name: string;
  readonly cvr: string;
  readonly pNumber: string | null;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string } | null;
  readonly users: readonly string[];
}

async function readOrganisation(tx: Tx, { authorityId, organisationId }: Actor): Promise<Organisation | null> {
  if (!organisationId) return null;
  const { rows } = await sql<Organisation>`
    select o.name, o.cvr, o.p_number as "pNumber",
      (select json_build_object('name', s.name, 'phone', s.phone, 'email', s.email) from staff s
        where s.authority_id = o.authority_id and s.id = o.contact_staff_id) as contact,
      (select coalesce(json_agg(u.name order by u.name), '[]') from organisation_user u
        where u.authority_id = o.authority_id and u.organisation_id = o.id and u.active) as users
    from organisation o where o.authority_id = ${authorityId} and o.id = ${organisationId}`.execute(tx);
  return rows[0] ?? null;
}

function OrganisationPage({ organisation, lang }: { readonly organisation: Organisation; readonly lang: Lang }) {
  const t = organisationText(lang);
  const { authority } = usePage();
  const { name, cvr, pNumber, contact, users } = organisation;
  return (
    <div class="ff-narrow">
      <h1>{name}</h1>
      {contact ? (
        <ContactCard
          kicker={t('contact.kicker')}
          name={contact.name}
          actions={
            <>
              <LinkButton kind="primary" icon="phone" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
                {t('contact.call', { telefon: formatPhone(contact.phone) })}
              </LinkButton>
              <LinkButton icon="email" href={`mailto:${contact.email}`}>
                {t('contact.write', { navn: contact.name.split(' ')[0] ?? contact.name })}
              </LinkButton>
            </>
          }
        />
      ) : authority?.phone ? (
        <p>{t('contact.none', { telefon: formatPhone(authority.phone) })}</p>
      ) : null}
      <Card heading={t('details')}>
        <DefinitionList
          items={[
            { term: t('name'), value: name },
            { term: t('cvr'), value: cvr },
            ...(pNumber ? [{ term: t('pNumber'), value: pNumber }] : []),
            { term: t('users'), value: users.join(', ') },
          ]}
        />
      </Card>
    </div>
  );
}

/** A company's or provider's own page: who to call, and what is noted about them. */
export function organisationRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [actor, lang] = [actorOf(c), c.get('lang')];
    const organisation = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await readOrganisation(tx, actor),
    }));
    return organisation
      ? sendPage(c, { title: organisation.name }, <OrganisationPage organisation={organisation} lang={lang} />)
      : sendNotFound(c);
  });
  return app;
}
