import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { type OwnFinding, ownFindings } from '../../evidence/index.ts';
import { permittedBy } from '../../kernel/act/permission.ts';
import type { Seen } from '../../kernel/audit/access-log.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import {
  offerById,
  offersOf,
  offersOfCase,
  participantsOf,
  proposalsOf,
  shippedOffers,
  takenKeys,
  wordsOf,
} from '../../offers/index.ts';
import { findsPlaces, worksOnCase } from '../../people/index.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { CaseCataloguePage, type CaseCatalogueProps } from './case-catalogue-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { OfferPage } from './offer-page.tsx';
import { OwnOffersPage } from './own-page.tsx';
import { caseOffersPath, offersPath } from './paths.ts';
import { ProposalsPage } from './proposals-page.tsx';
import { ProviderPage } from './provider-page.tsx';
import { personsOf } from './queries.ts';
import { catalogueFor, openOffers, progressionFor } from './read.ts';
import { offersDeskText } from './text.ts';

const idShape = /^[0-9a-f-]{36}$/;
const todayOf = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;
const mayKeep = (c: WebContext) => hasRole(actorOf(c), 'manager', 'administrator', 'company-consultant');
const mayAnswer = (c: WebContext) => mayKeep(c) || hasRole(actorOf(c), 'caseworker');

/** The catalogue for staff and providers. Mounted at `/tilbud`. */
export function offerRoutes() {
  const app = new Hono<WebEnv>();

  app.get('/', async (c) => {
    const { authorityId } = actorOf(c);
    const props = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
      const taken = await takenKeys(tx, authorityId);
      const offers = await openOffers(tx, authorityId, todayOf(c));
      const value = {
        offers,
        progression: await progressionFor(tx, authorityId, offers, todayOf(c)),
        hasExamples: shippedOffers().some(({ key }) => !taken.has(key)),
        waiting: mayAnswer(c) ? (await proposalsOf(tx, authorityId)).open.length : 0,
      };
      return { seen: null, value };
    });
    const page = <CataloguePage {...props} mayKeep={mayKeep(c)} mayAnswer={mayAnswer(c)} />;
    return sendPage(c, { title: offersDeskText(c.get('lang'))('title') }, page);
  });

  app.get('/forslag', async (c) => {
    if (!mayAnswer(c)) return sendForbidden(c);
    const { authorityId } = actorOf(c);
    const found = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
      const value = await proposalsOf(tx, authorityId);
      const cases = [...value.open, ...value.answered].flatMap(({ caseId }) => caseId ?? []);
      const people = cases.length === 0 ? [] : await personsOf(tx, authorityId, cases);
      const seen: Seen | null =
        people.length === 0
          ? null
          : { action: 'read', place: 'offer-proposals', personIds: people, relation: 'authority' };
      return { seen, value };
    });
    return sendPage(
      c,
      { title: offersDeskText(c.get('lang'))('tabs.proposals') },
      <ProposalsPage {...found} worksInCases={hasRole(actorOf(c), 'caseworker', 'manager')} />,
    );
  });

  app.get('/:id', async (c) => {
    const id = c.req.param('id');
    if (!idShape.test(id)) return sendNotFound(c);
    const { authorityId } = actorOf(c);
    const found = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
      const offer = await offerById(tx, authorityId, id);
      const counts = offer ? await progressionFor(tx, authorityId, [offer], todayOf(c)) : null;
      const own: readonly OwnFinding[] = hasRole(actorOf(c), 'provider') ? [] : await ownFindings(tx, authorityId);
      return { seen: null, value: { offer, count: counts?.get(id), own } };
    });
    const { offer, count, own } = found;
    if (!offer) return sendNotFound(c);
    const lang = c.get('lang');
    const back = { href: offersPath, label: offersDeskText(lang)('offer.back') };
    const page = <OfferPage offer={offer} count={count} mayKeep={mayKeep(c)} ownFindings={own} />;
    return sendPage(c, { title: wordsOf(offer, lang).name, back }, page);
  });
  return app;
}

/** The catalogue read for one citizen. Mounted at `/borger`, before the pages of placements. */
export function caseOfferRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/tilbud/katalog', async (c) => {
    const caseId = c.req.param('caseId');
    if (!idShape.test(caseId)) return sendNotFound(c);
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    type Read = CaseCatalogueProps | 'not-found' | 'forbidden';
    const props = await reading<Read>(kernel, actor, c.get('requestId'), async (tx) => {
      const held = await kernel.access.relationTo(tx, actor, caseId);
      if (!held) return { seen: null, value: 'not-found' };
      const relation = held.barred ? null : permittedBy(findsPlaces, actor, held);
      if (!relation) return { seen: null, value: 'forbidden' };
      const home = held.authorityId;
      const found = await catalogueFor(tx, home, caseId, todayOf(c));
      if (!found) return { seen: null, value: 'not-found' };
      const value = {
        ...found,
        caseId,
        progression: await progressionFor(tx, home, found.offers, todayOf(c)),
        participations: await offersOfCase(tx, home, caseId),
        mayPropose: !found.closed && permittedBy(worksOnCase, actor, held) !== null,
      };
      const seen: Seen = {
        action: 'read',
        place: 'person-offers',
        personIds: [held.personId],
        relation,
        authorityId: home,
      };
      return { seen, value };
    });
    if (props === 'not-found') return sendNotFound(c);
    if (props === 'forbidden') return sendForbidden(c);
    const t = offersDeskText(c.get('lang'));
    const back = { href: caseOffersPath(caseId), label: t('case.back') };
    return sendPage(c, { title: t('case.title', { navn: props.name }), back }, <CaseCataloguePage {...props} />);
  });
  return app;
}

/** The citizen's own catalogue. Mounted at `/min-side`. */
export function ownOfferRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/tilbud', async (c) => {
    const own = await ownCase(c, async (tx, _person, caseId) => {
      const { authorityId } = actorOf(c);
      const found = await catalogueFor(tx, authorityId, caseId, todayOf(c));
      return found ? { ...found, caseId, participations: await offersOfCase(tx, authorityId, caseId) } : null;
    });
    if (!own) return sendNotFound(c);
    const title = offersDeskText(c.get('lang'))('own.title');
    const page = <OwnOffersPage {...own} once={c.get('kernel').newId} />;
    return sendPage(c, { title, back: { href: '/min-side' } }, page);
  });
  return app;
}

/** A provider's own offers. Mounted at `/jeres-side`. */
export function providerOfferRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/tilbud', async (c) => {
    const { authorityId, organisationId, roles } = actorOf(c);
    if (organisationId === undefined || !roles.includes('provider')) return sendNotFound(c);
    // Whoever has a seat is named as the municipality shared it; the provider's scope shows no case and no person.
    const props = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
      seen: null,
      value: {
        offers: await offersOf(tx, authorityId, { organisationId }),
        participants: await participantsOf(tx, authorityId, organisationId),
        ...(await proposalsOf(tx, authorityId, { organisationId })),
      },
    }));
    return sendPage(c, { title: offersDeskText(c.get('lang'))('provider.title') }, <ProviderPage {...props} />);
  });
  return app;
}
