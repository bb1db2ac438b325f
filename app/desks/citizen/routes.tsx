import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { oneself, permittedBy } from '../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { caseLaw } from '../../law/index.ts';
import { addressSight, isProtected } from '../../people/index.ts';
import { whoSaw } from '../access/who-saw.tsx';
import { readAskable } from '../decisions/citizen/read.ts';
import { homeOf } from '../frame/navigation.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { readAccessLog, readFacts, readGrants, readSealed } from '../person/queries.ts';
import { MyDetailsPage } from './details-page.tsx';
import { FrontPage } from './front/front-page.tsx';
import { readFront } from './front/read-front.ts';
import { frontText } from './front/text.ts';
import { MyLawPage } from './law-page.tsx';
import { ownCase, ownStory } from './own-case.ts';
import { StoryPage, WhoSawPage } from './story-pages.tsx';
import { citizenText } from './text.ts';

const sizeOfPage = 50;
const consentBasis = /LAB § 40/;

function actHref(
  c: WebContext,
  name: string,
  caseId: string,
  more: Readonly<Record<string, string>> = {},
): string | undefined {
  const act = c.get('kernel').acts.get(name);
  if (!act || !permittedBy(act.who, actorOf(c), oneself)) return undefined;
  return `/handling/${name}?${new URLSearchParams({ sag: caseId, til: '/min-side/oplysninger', ...more })}`;
}

/** The citizen's own pages. They need no script, and the session's row-level security shows no other case. */
export function citizenRoutes() {
  const app = new Hono<WebEnv>();

  app.get('/', async (c) => {
    const front = await ownCase(c, (tx, person, caseId) => readFront(c, tx, person, caseId));
    if (!front) return sendNotFound(c);
    const title = frontText(c.get('lang'))('hello', { navn: front.person.givenName });
    return sendPage(c, { title }, <FrontPage front={front} />);
  });

  app.get('/loven', async (c) => {
    const today = toCopenhagen(c.get('kernel').clock.now()).date;
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      law: await caseLaw(tx, person.authorityId, caseId, { on: today }),
      ask: await readAskable(c, tx, person, caseId),
    }));
    if (!own?.law) return sendNotFound(c);
    const title = citizenText(c.get('lang'))('law.title');
    return sendPage(
      c,
      { title, back: { href: homeOf(actorOf(c)) } },
      <MyLawPage person={own.person} law={own.law} ask={own.ask} />,
    );
  });

  app.get('/historie', async (c) => {
    const entries = await ownCase(c, (tx, _person, caseId) => ownStory(c, tx, caseId, 300));
    return entries
      ? sendPage(
          c,
          { title: citizenText(c.get('lang'))('story.title'), back: { href: homeOf(actorOf(c)) } },
          <StoryPage entries={entries} />,
        )
      : sendNotFound(c);
  });

  app.get('/hvem-har-set', async (c) => {
    const page = Math.max(1, Number.parseInt(c.req.query('side') ?? '1', 10) || 1);
    const rows = await ownCase(c, (tx, person) =>
      readAccessLog(tx, actorOf(c).authorityId, person.personId, page, sizeOfPage, actorOf(c).id),
    );
    if (!rows) return sendNotFound(c);
    const entries = whoSaw(rows.slice(0, sizeOfPage), c.get('kernel').acts, c.get('lang'));
    const title = citizenText(c.get('lang'))('saw.title');
    return sendPage(
      c,
      { title, back: { href: homeOf(actorOf(c)) } },
      <WhoSawPage entries={entries} page={page} more={rows.length > sizeOfPage} />,
    );
  });

  app.get('/oplysninger', async (c) => {
    const { vault, clock } = c.get('kernel');
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      caseId,
      facts: await readFacts(tx, person.authorityId, caseId),
      grants: await readGrants(tx, person.authorityId, caseId, clock.now()),
      sealed: await readSealed(tx, person.authorityId, person.personId),
    }));
    if (!own) return sendNotFound(c);
    const { person, caseId, facts, grants, sealed } = own;
    const cprShown = c.req.query('vis') === 'cpr';
    const cpr = sealed ? vault.open(sealed.cprCipher, sealed.cprKind, person.authorityId, person.personId) : null;
    const today = toCopenhagen(clock.now()).date;
    const sight = addressSight(actorOf(c), new Set(['self']), person.protectedUntil, today);
    const place = sight === 'shown' ? [sealed?.street, [sealed?.postcode, sealed?.city].filter(Boolean).join(' ')] : [];
    const address = place.filter(Boolean).join(', ');
    const byConsent = new Set(grants.filter((grant) => consentBasis.test(grant.basis)).map((grant) => grant.id));
    const body = (
      <MyDetailsPage
        person={person}
        facts={facts}
        grants={grants}
        cpr={(cprShown ? cpr?.reveal() : cpr?.masked()) ?? ''}
        cprShown={cprShown}
        address={address}
        protectedUntil={isProtected(person.protectedUntil, today) ? person.protectedUntil : null}
        changeHref={actHref(c, 'change-contact-data', caseId)}
        endHref={(grantId) => (byConsent.has(grantId) ? actHref(c, 'end-access', caseId, { grantId }) : undefined)}
      />
    );
    return sendPage(c, { title: citizenText(c.get('lang'))('mine.title'), back: { href: homeOf(actorOf(c)) } }, body);
  });
  return app;
}
