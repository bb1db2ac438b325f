import { type Instant, type PlainDate, parsePlainDate, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { threadsOf } from '../../dialogue/index.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Seen } from '../../kernel/audit/access-log.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseHistory } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { caseLaw } from '../../law/index.ts';
import { meetingsOf } from '../../meetings/index.ts';
import { addressSight, isProtected, mayBecomeGuest, mayReadPerson } from '../../people/index.ts';
import { handOverOf, readPlan } from '../../plan/index.ts';
import type { TimelineEntry } from '../../ui/content/timeline.tsx';
import { whoSaw } from '../access/who-saw.tsx';
import { decisionsTab } from '../decisions/case/tab.tsx';
import { dialogueTab, dialogueThreadTab } from '../dialogue/staff-tab.tsx';
import { coursesTab } from '../enrolments/index.ts';
import { homeOf } from '../frame/navigation.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { jobSearchTab } from '../jobsearch/routes.tsx';
import { meetingsTab } from '../meetings/index.ts';
import { placementsTab } from '../placements/index.ts';
import { HandOverCard } from '../shared/hand-over-card.tsx';
import { AccessPage } from './access-page.tsx';
import { actLinks } from './act-list.ts';
import { DetailsPage } from './details-page.tsx';
import { documentsTab, documentTab, sendDocumentPdf } from './documents/tab.tsx';
import { PersonHead, pathOf, type Tab } from './head.tsx';
import { LawPage } from './law/law-page.tsx';
import { decisionLine } from './overview/decision-line.tsx';
import { HeadActions, headActs } from './overview/head-actions.tsx';
import { OverviewPage } from './overview-page.tsx';
import { planTab } from './plan-tab.tsx';
import {
  type FactRow,
  type PersonRow,
  readAccessLog,
  readContactHistory,
  readFacts,
  readGrants,
  readPerson,
  readSealed,
} from './queries.ts';
import { TimelinePage } from './timeline-page.tsx';
import { factShort, factsNow, maySee, visibleFacts } from './view.ts';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
  readonly facts: readonly FactRow[];
  readonly body: Child;
}
type Answer = Opened | 'not-found' | 'guest' | { readonly barred: CaseRelation['barred'] };

type Fill = (tx: Tx, opened: Omit<Opened, 'body'>) => Promise<{ body: Child; place: string }>;

const sizeOfPage = 50;
/** The first day of the first version of the law that is known, and the last day that deadlines are reckoned for. */
const firstLawDay = plainDate('2020-01-01');
const lastLawDay = plainDate('2099-12-31');

/** A day that somebody typed; null when it is none, or too far away to reckon with. */
function lawDay(text: string): PlainDate | null {
  const day = parsePlainDate(text);
  return day === null || day > lastLawDay ? null : day;
}

/** Relation first, then head and facts, then what the tab needs; the access log is written with the tab's own name. */
async function open(c: WebContext, caseId: string, tab: Tab, fill: Fill): Promise<Answer> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  return reading<Answer>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (!held) return { seen: null, value: 'not-found' };
    if (held.barred) return { seen: null, value: { barred: held.barred } };
    const relation = permittedBy(mayReadPerson, actor, held);
    if (!relation) {
      const guest = permittedBy(mayBecomeGuest, actor, held);
      return { seen: null, value: guest ? 'guest' : 'not-found' };
    }
    const person = tabsFor(held).includes(tab) ? await readPerson(tx, held.authorityId, caseId) : null;
    if (!person) return { seen: null, value: 'not-found' };
    const facts = visibleFacts(await readFacts(tx, held.authorityId, caseId), held.parts);
    const { body, place } = await fill(tx, { person, held, facts });
    const seen: Seen = { action: 'read', place, personIds: [held.personId], relation, authorityId: held.authorityId };
    return { seen, value: { person, held, facts, body } };
  });
}

const tabsFor = (held: CaseRelation): readonly Tab[] => [
  'overview',
  ...(maySee(held.parts, 'plan') ? (['plan'] as const) : []),
  ...(maySee(held.parts, 'talks') ? (['meetings', 'dialogue'] as const) : []),
  ...(maySee(held.parts, 'plan') ? (['jobsearch'] as const) : []),
  ...(held.parts === 'all' ? (['placements', 'training'] as const) : []),
  ...(held.parts === 'all' ? (['decisions'] as const) : []),
  ...(held.parts === 'all' ? (['law', 'documents'] as const) : []),
  ...(maySee(held.parts, 'history') ? (['timeline'] as const) : []),
  'details',
  ...(held.parts === 'all' ? (['access'] as const) : []),
];

function mayDo(c: WebContext, name: string, held: CaseRelation): boolean {
  const found = c.get('kernel').acts.get(name);
  return found !== undefined && permittedBy(found.who, actorOf(c), held) !== null;
}

async function show(c: WebContext, tab: Tab, fill: Fill) {
  const caseId = c.req.param('caseId') ?? '';
  if (!/^[0-9a-f-]{36}$/.test(caseId)) return sendNotFound(c);
  const [lang, actor] = [c.get('lang'), actorOf(c)];
  const answer = await open(c, caseId, tab, fill);
  if (answer === 'not-found') return sendNotFound(c);
  if (answer === 'guest')
    return c.redirect(`/handling/open-as-guest?${new URLSearchParams({ sag: caseId, til: pathOf(caseId, tab) })}`, 303);
  if ('barred' in answer) return sendForbidden(c, answer.barred?.text);
  const { person, held, facts, body } = answer;
  const benefit = factsNow(facts, toCopenhagen(c.get('kernel').clock.now()).date).filter(
    ({ kind }) => kind === 'ydelse' || kind === 'parathed',
  );
  const words = benefit.map((fact) => factShort(fact, lang)).join(', ');
  return sendPage(
    c,
    { title: person.name, back: { href: homeOf(actor) } },
    <>
      <PersonHead
        person={person}
        caseId={caseId}
        actor={actor}
        tab={tab}
        benefit={words === '' ? null : words}
        tabs={tabsFor(held)}
        actions={
          tab === 'overview' && person.closedOn === null ? (
            <HeadActions caseId={caseId} may={new Set(headActs.filter((name) => mayDo(c, name, held)))} />
          ) : null
        }
      />
      {body}
    </>,
  );
}

async function historyEntries(
  c: WebContext,
  tx: Tx,
  authorityId: number,
  caseId: string,
  limit: number,
): Promise<TimelineEntry[]> {
  const events = await caseHistory(tx, authorityId, caseId, limit);
  return events.flatMap((event) => {
    const sentence = c.get('kernel').acts.sentence(event, 'caseworker');
    return sentence
      ? [{ at: event.at as Instant, sentence: inLang(sentence, c.get('lang')), who: event.actorName }]
      : [];
  });
}

/** What the front of the person page says of talks: the meetings, and how many threads wait for the staff. */
async function talksOf(tx: Tx, authorityId: number, caseId: string) {
  const threads = await threadsOf(tx, authorityId, caseId);
  return {
    meetings: await meetingsOf(tx, authorityId, caseId),
    messages: threads.filter(({ waitingFor }) => waitingFor === 'staff').length,
  };
}

/** The person page: tabs with an address each. */
export function personRoutes() {
  const app = new Hono<WebEnv>();
  const id = (c: WebContext) => c.req.param('caseId') ?? '';

  app.get('/:caseId', (c) =>
    show(c, 'overview', async (tx, { person, held, facts }) => {
      const kernel = c.get('kernel');
      const now = kernel.clock.now();
      const latest = maySee(held.parts, 'history') ? await historyEntries(c, tx, held.authorityId, id(c), 4) : [];
      const grants = held.parts === 'all' ? await readGrants(tx, held.authorityId, id(c), now) : [];
      const links = actLinks(kernel.acts, actorOf(c), held, id(c), pathOf(id(c)));
      const today = toCopenhagen(now).date;
      const law = held.parts === 'all' ? await caseLaw(tx, held.authorityId, id(c), { on: today }) : null;
      const plan = maySee(held.parts, 'plan') ? await readPlan(tx, held.authorityId, id(c)) : null;
      const talks = maySee(held.parts, 'talks') ? await talksOf(tx, held.authorityId, id(c)) : null;
      const handOver = maySee(held.parts, 'plan') ? await handOverOf(tx, held.authorityId, id(c)) : null;
      const running = factsNow(facts, today);
      const body = (
        <OverviewPage
          person={person}
          caseId={id(c)}
          facts={running}
          grants={grants}
          latest={latest}
          parts={held.parts}
          links={links}
          law={person.closedOn ? null : law}
          decisions={held.parts === 'all' ? await decisionLine(tx, held.authorityId, id(c), today) : null}
          plan={plan}
          talks={talks}
          handOver={
            <HandOverCard handOver={handOver} links={links} hasFund={running.some(({ kind }) => kind === 'akasse')} />
          }
        />
      );
      return { body, place: 'person-page' };
    }),
  );

  app.get('/:caseId/plan', (c) => show(c, 'plan', (tx, opened) => planTab(c, tx, id(c), opened)));
  app.get('/:caseId/samtaler', (c) => show(c, 'meetings', (tx, opened) => meetingsTab(c, tx, id(c), opened)));
  app.get('/:caseId/beskeder', (c) => show(c, 'dialogue', (tx, opened) => dialogueTab(c, tx, opened, id(c))));
  app.get('/:caseId/beskeder/:threadId', (c) =>
    show(c, 'dialogue', (tx, opened) => dialogueThreadTab(c, tx, opened, id(c), c.req.param('threadId'))),
  );
  app.get('/:caseId/jobsoegning', (c) =>
    show(c, 'jobsearch', async (tx, { held }) => jobSearchTab(c, tx, id(c), held)),
  );

  app.get('/:caseId/tilbud', (c) => show(c, 'placements', (tx, opened) => placementsTab(c, tx, id(c), opened)));
  app.get('/:caseId/uddannelse', (c) => show(c, 'training', (tx, opened) => coursesTab(c, tx, id(c), opened)));
  app.get('/:caseId/afgoerelser', (c) => show(c, 'decisions', (tx, opened) => decisionsTab(c, tx, id(c), opened)));

  app.get('/:caseId/loven', (c) =>
    show(c, 'law', async (tx, { held }) => {
      const today = toCopenhagen(c.get('kernel').clock.now()).date;
      const [wished, wishedKnown] = [c.req.query('paa') ?? '', c.req.query('kendt') ?? ''];
      const [asOf, knownAt] = [lawDay(wished), lawDay(wishedKnown)];
      const on = asOf ?? today;
      const asked = { on, ...(knownAt === null ? {} : { knownAt }) };
      const law = held.parts === 'all' && on >= firstLawDay ? await caseLaw(tx, held.authorityId, id(c), asked) : null;
      const path = pathOf(id(c), 'law');
      const wrongDay = (wished !== '' && asOf === null) || (wishedKnown !== '' && knownAt === null);
      const body = <LawPage law={law} on={on} knownAt={knownAt} path={path} wrongDay={wrongDay} />;
      return { body, place: 'person-law' };
    }),
  );

  app.get('/:caseId/dokumenter', (c) => show(c, 'documents', (tx, { held }) => documentsTab(tx, id(c), held)));
  app.get('/:caseId/dokumenter/:id', (c) =>
    show(c, 'documents', (tx, { held }) => documentTab(tx, id(c), held, c.req.param('id'))),
  );
  app.get('/:caseId/breve/:file{[0-9a-f-]+\\.pdf}', (c) =>
    sendDocumentPdf(c, id(c), c.req.param('file').replace(/\.pdf$/, '')),
  );

  app.get('/:caseId/tidslinje', (c) =>
    show(c, 'timeline', async (tx, { held }) => {
      const entries = maySee(held.parts, 'history') ? await historyEntries(c, tx, held.authorityId, id(c), 300) : [];
      return { body: <TimelinePage entries={entries} />, place: 'person-timeline' };
    }),
  );

  app.get('/:caseId/oplysninger', (c) =>
    show(c, 'details', async (tx, { person, held, facts }) => {
      const [kernel, wish] = [c.get('kernel'), c.req.query('vis')];
      const mayShowIdentity = maySee(held.parts, 'contact');
      const today = toCopenhagen(kernel.clock.now()).date;
      const sight = addressSight(actorOf(c), held.relations, person.protectedUntil, today);
      const guarded = isProtected(person.protectedUntil, today);
      // The log names one thing at a time: with the number asked for, a protected address stays behind its link.
      const wantsAddress = sight === 'shown' ? !(guarded && wish === 'cpr') : wish === 'adresse';
      const mayAddress = sight !== 'hidden' && wantsAddress;
      const sealed =
        mayShowIdentity && (wish === 'cpr' || mayAddress)
          ? await readSealed(tx, held.authorityId, held.personId)
          : null;
      const cpr =
        sealed && wish === 'cpr'
          ? kernel.vault.open(sealed.cprCipher, sealed.cprKind, held.authorityId, held.personId).reveal()
          : null;
      const address =
        sealed && mayAddress
          ? [sealed.street, [sealed.postcode, sealed.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
          : null;
      const correct = actLinks(kernel.acts, actorOf(c), held, id(c), pathOf(id(c), 'details')).get('correct-fact');
      const place = cpr ? 'person-cpr' : address !== null && guarded ? 'person-address' : 'person-details';
      const body = (
        <DetailsPage
          person={person}
          caseId={id(c)}
          facts={facts}
          cpr={cpr}
          address={address}
          addressHidden={sight === 'hidden'}
          protectedUntil={guarded ? person.protectedUntil : null}
          mayShowIdentity={mayShowIdentity}
          correct={correct}
        />
      );
      return { body, place };
    }),
  );

  app.get('/:caseId/adgang', (c) =>
    show(c, 'access', async (tx, { held }) => {
      if (held.parts !== 'all') return { body: null, place: 'person-access' };
      const kernel = c.get('kernel');
      const page = Math.max(1, Number.parseInt(c.req.query('side') ?? '1', 10) || 1);
      const rows = await readAccessLog(tx, held.authorityId, held.personId, page, sizeOfPage);
      const grants = await readGrants(tx, held.authorityId, id(c), kernel.clock.now());
      const spells = await readContactHistory(tx, held.authorityId, id(c));
      const links = actLinks(kernel.acts, actorOf(c), held, id(c), pathOf(id(c), 'access'));
      const log = whoSaw(rows.slice(0, sizeOfPage), kernel.acts, c.get('lang'));
      const body = (
        <AccessPage
          log={log}
          grants={grants}
          spells={spells}
          links={links}
          page={page}
          more={rows.length > sizeOfPage}
          path={pathOf(id(c), 'access')}
        />
      );
      return { body, place: 'person-access' };
    }),
  );
  return app;
}
