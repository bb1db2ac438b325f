import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { home, testNow } from '../people/testing/world.ts';
import { performAsParty, performByLink, placementOfLink } from './as-party.ts';
import { placementListeners } from './listeners.ts';
import { checksFor, questionsFor } from './queries/checks-for.ts';
import {
  followUpsDue,
  placementById,
  placementsOf,
  placementsOfCompany,
  waitingPlacements,
} from './queries/placements.ts';
import { morningOf } from './schedules.ts';
import {
  attempt,
  type Doing,
  makePlacementScene,
  type PlacementScene,
  placementKernel,
  sent,
} from './testing/scene.ts';
import { contentForChecks } from './unfinished.ts';

const [engine = 'pglite'] = engines();
const at = (day: string) => `${day}T09:00:00.000Z`;

describe('a placement on the database', () => {
  const database = useDatabase(engine);
  let scene: PlacementScene;
  let placementId: string;
  const anna = () => scene.cast.contactPerson;
  const go = (actor: Actor, name: string, input: object, more?: Doing) =>
    attempt(database, scene.of.caseId, actor, name, input, more);
  const as = <T>(actor: Actor, run: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: home, actorId: actor.id, caseScope: caseScopeOf(actor) }, run);
  const stored = async () => {
    const found = await as(anna(), (tx) => placementById(tx, home, placementId));
    if (!found) throw new Error('no placement');
    return found;
  };
  /** The secret in the latest message of that kind. */
  async function tokenIn(purpose: string, to?: string): Promise<string> {
    const rows = await ownerQuery<{ body: string }>(
      database,
      `select body from company_message where purpose = $1 and ($2::text is null or to_name = $2) order by made_at desc, id desc`,
      [purpose, to ?? null],
    );
    return /\/virksomhed\/svar\/([\w-]{43})/.exec(rows[0]?.body ?? '')?.[1] ?? '';
  }
  const company = (user: Actor, name: string, input: object, now?: string) =>
    performAsParty(placementKernel(database, now), user, name, placementId, { ...input }, { requestId: 't' });
  const byLink = (token: string, name: string, input: object, now?: string, onceKey?: string) =>
    performByLink(placementKernel(database, now), token, name, { ...input }, { requestId: 't', onceKey });
  const morning = (day: string) =>
    morningOf(
      placementKernel(database, at(day)),
      { id: home, name: 'Hjørring' },
      { dueAt: instant(at(day)), log: silentLog },
    );
  const cards = () =>
    ownerQuery(database, 'select title, state, ends_on, details from plan_card where case_id = $1', [scene.of.caseId]);

  beforeAll(async () => {
    scene = await makePlacementScene(database);
  });

  it('says what the law says while it is written', async () => {
    const content = contentForChecks({ ...sent(scene.company.siteId), caseId: scene.of.caseId });
    if (!content) throw new Error('not read');
    const given = { caseId: scene.of.caseId, placementId: null, content };
    const found = await as(anna(), (tx) => checksFor(tx, home, given, '2026-11-24' as never));
    expect(found.filter(({ state }) => state !== 'ok').map(({ id, state }) => [state, id])).toEqual([
      ['note', 'virksomhed.rimelighed.tilkendegivelse'],
      ['note', 'virksomhed.vitas.ansoegning'],
    ]);
    expect(found.find(({ id }) => id === 'virksomhed.rimelighed.plads')?.text.da).toBe(
      'Virksomheden har 24 ordinært ansatte i gennemsnit (4 måneder). Det giver plads til 4. Der er 0 i forvejen, som vi kender. Så er der plads til denne.',
    );
    const asked = await as(anna(), (tx) => questionsFor(tx, home, given, '2026-11-24' as never));
    expect(asked.map(({ field }) => field)).toEqual([
      'answerBehov',
      'answerLatestEmployer',
      'answerSameFunction',
      'answerCompetition',
    ]);
  });

  it('is kept as a draft that the company does not see, and sent to the three whom the law asks', async () => {
    expect(await go(anna(), 'save-placement', { ...sent(scene.company.siteId), purpose: '', tasks: '' })).toBe('done');
    const [draft] = await as(anna(), (tx) => placementsOf(tx, home, scene.of.caseId));
    placementId = draft?.id ?? '';
    const ofCompany = () => as(scene.company.user, (tx) => placementsOfCompany(tx, home, scene.company.organisationId));
    expect(await ofCompany()).toEqual([]);
    expect(await go(anna(), 'send-placement', { placementId, ...sent(scene.company.siteId) })).toBe('done');
    expect(await stored()).toMatchObject({
      state: 'sent',
      citizenName: 'Maja',
      ladder: [
        { fromWeek: 1, toWeek: 2, unpaid: 20, paid: 0 },
        { fromWeek: 3, toWeek: 4, unpaid: 20, paid: 7.5 },
      ],
      confirmations: [
        { party: 'citizen', state: 'waiting' },
        { party: 'company', email: 'carl@example.org' },
        { party: 'representative', representativeKind: 'tr_pnr' },
      ],
      followUps: [{ kind: 'check' }, { kind: 'talk' }, { kind: 'check' }, { kind: 'talk' }],
    });
    expect(await ofCompany()).toMatchObject([{ id: placementId, confirmations: [{ party: 'company' }, {}] }]);
    expect(await as(scene.otherCompany.user, (tx) => placementById(tx, home, placementId))).toBeNull();
    expect(await cards()).toMatchObject([{ title: 'Praktik: Medhjælper i køkkenet', state: 'proposed' }]);
    const waiting = await as(anna(), (tx) => waitingPlacements(tx, home, { today: '2026-11-24' }));
    expect(waiting.map(({ id }) => id)).toEqual([placementId]);
    const said = (await ownerQuery<{ body: string }>(database, 'select body from company_message')).map(
      ({ body }) => body,
    );
    expect(said.join()).toContain('Maja');
    expect(said.join()).not.toContain('Østergaard');
  });

  it('tells of two who change it at once', async () => {
    const [{ version } = { version: 0 }] = await ownerQuery<{ version: number }>(
      database,
      'select version from citizen_case where id = $1',
      [scene.of.caseId],
    );
    const changed = { placementId, ...sent(scene.company.siteId), transport: 'Bus 12' };
    const later = '2026-11-24T09:50:00.000Z';
    expect(await go(scene.cast.teammate, 'send-placement', changed, { expectedVersion: version, now: later })).toBe(
      'done',
    );
    expect(await go(anna(), 'send-placement', changed, { expectedVersion: version })).toBe('conflict');
  });

  it('is answered by each of the three, in their own way and in nobody else’s', async () => {
    expect(await go(anna(), 'grant-placement', { placementId, oralNoted: true })).toBe('refused:not-ready');
    expect(await go(scene.cast.self, 'answer-placement', { placementId, answer: 'yes' })).toBe('done');
    const yes = { answer: 'yes' };
    expect(await company(scene.otherCompany.user, 'answer-placement-as-company', yes)).toEqual({ kind: 'not-found' });
    const nameless = { ...scene.company.user, organisationId: undefined } as unknown as Actor;
    expect(await company(nameless, 'answer-placement-as-company', yes)).toEqual({ kind: 'not-found' });
    expect(await company(scene.company.user, 'grant-placement', { oralNoted: true })).toEqual({ kind: 'not-found' });
    expect(await company(scene.company.user, 'answer-placement-as-company', yes)).toMatchObject({ kind: 'done' });
    const speaker = await tokenIn('placement-speaker');
    expect(await byLink(speaker, 'answer-placement-as-company', yes)).toEqual({ kind: 'not-found' });
    expect(await byLink('x'.repeat(43), 'answer-placement-as-representative', yes)).toEqual({ kind: 'not-found' });
    const seen = await placementOfLink(placementKernel(database), speaker);
    expect(seen).toMatchObject({ citizenName: '', companyName: 'Café Nord', answers: {} });
    const kept = { answer: 'yes', ratioKept: 'yes' };
    expect(await byLink(speaker, 'answer-placement-as-representative', kept, at('2026-12-30'))).toMatchObject({
      code: 'link-over',
    });
    expect(
      await byLink(speaker, 'answer-placement-as-representative', { answer: 'yes', ratioKept: 'no' }),
    ).toMatchObject({ code: 'ratio-not-kept' });
    expect(await byLink(speaker, 'answer-placement-as-representative', kept, testNow, 'once')).toMatchObject({
      kind: 'done',
    });
    expect(await byLink(speaker, 'answer-placement-as-representative', kept, testNow, 'once')).toMatchObject({
      kind: 'done',
      repeated: true,
    });
    expect(await byLink(speaker, 'answer-placement-as-representative', kept)).toMatchObject({ code: 'link-over' });
    expect(await placementOfLink(placementKernel(database), speaker)).toBeNull();
    expect(await stored()).toMatchObject({
      state: 'ready',
      confirmations: [
        { state: 'yes', channel: 'own-page' },
        { state: 'yes', channel: 'own-page', answeredByName: 'Carl Café' },
        { state: 'yes', channel: 'link', answeredByName: 'Tina Tillid', ratioKept: true },
      ],
    });
  });

  it('is granted by whoever has the mandate: decision, card, law and message in one go', async () => {
    const grant = { placementId, oralNoted: true };
    expect(await go(scene.cast.teammate, 'grant-placement', grant)).toBe('refused:no-mandate');
    expect(await go(anna(), 'grant-placement', grant)).toBe('done');
    expect(await stored()).toMatchObject({ state: 'granted', citizenName: 'Maja Østergaard', grantedOn: '2026-11-24' });
    expect(await ownerQuery(database, 'select kind, state, result from decision')).toEqual([
      { kind: 'placement-praktik', state: 'signed', result: 'granted' },
    ]);
    expect(
      await ownerQuery(
        database,
        `select kind, valid_from, valid_until from law_entry where kind like 'tilbud%' order by kind`,
      ),
    ).toEqual([
      { kind: 'tilbud', valid_from: '2026-12-07', valid_until: '2027-01-04' },
      { kind: 'tilbud_afgivet', valid_from: '2026-11-24', valid_until: null },
    ]);
    expect(await cards()).toMatchObject([{ state: 'agreed' }]);
    expect(await ownerQuery(database, 'select count(*)::int as n from law_judgement')).toEqual([{ n: 3 }]);
  });

  it('tells the contact person when all have said yes and it waits for the municipality', async () => {
    const [event] = await ownerQuery<{ id: string; actor_id: string; data: object }>(
      database,
      `select id, actor_id, data from event where type = 'placements.ready'`,
    );
    const ready = { ...event, authorityId: home, caseId: scene.of.caseId, actorId: event?.actor_id ?? '' } as never;
    const told = placementListeners.filter(({ on }) => on.includes('placements.ready'));
    const tools = { now: instant(testNow), newId: randomUUID, log: silentLog, attempt: 1 };
    await as(anna(), async (tx) => {
      for (const { handle } of told) await handle(tx, ready, tools);
    });
    const notices = await ownerQuery(database, `select staff_id, kind, params from notice where kind like 'place-%'`);
    expect(notices).toEqual([
      { staff_id: anna().id, kind: 'place-ready', params: { navn: 'Maja Østergaard', virksomhed: expect.any(String) } },
    ]);
  });

  it('goes on by the clock, and a second morning of the same day finds nothing to do', async () => {
    expect(await morning('2026-12-14')).toBe(2);
    expect(await morning('2026-12-14')).toBe(0);
    expect(await cards()).toMatchObject([{ state: 'under-way' }]);
    const [check] = (await stored()).followUps;
    expect(check).toMatchObject({ kind: 'check', state: 'asked' });
    const token = await tokenIn('placement-check');
    const now = at('2026-12-15');
    expect(await byLink(token, 'answer-placement-check-as-company', { score: '4' }, now)).toMatchObject({
      kind: 'done',
    });
    const answer = { placementId, followUpId: check?.id, score: '5', words: 'Det er godt' };
    expect(await go(scene.cast.self, 'answer-placement-check', answer, { now })).toBe('done');
    expect((await stored()).followUps[0]).toMatchObject({ state: 'done', citizenScore: 5, companyScore: 4 });
    const seen = await as(scene.company.user, (tx) => placementById(tx, home, placementId));
    expect(seen?.followUps).toHaveLength(4);
    const due = await as(anna(), (tx) => followUpsDue(tx, home, { until: '2026-12-31', staffId: anna().id }));
    expect(due.map(({ followUp }) => followUp.kind)).toEqual(['talk', 'check']);
  });

  it('ends with three assessments, an outcome and the next step of the plan', async () => {
    expect(await morning('2026-12-31')).toBe(2);
    const now = at('2027-01-04');
    const token = await tokenIn('placement-assess');
    const job = { came: 'all', offered: 'paid-hours', hours: '12,5', contract: 'hourly', startsOn: '2027-01-04' };
    expect(await byLink(token, 'assess-placement-as-company', job, now)).toMatchObject({ kind: 'done' });
    expect(
      await go(
        scene.cast.self,
        'assess-placement',
        { placementId, came: 'all', offered: 'paid-hours', hours: '12,5' },
        { now },
      ),
    ).toBe('done');
    const staff = { placementId, came: 'all', offered: 'paid-hours', hours: '12,5', nextStep: 'Flere timer fra marts' };
    expect(await go(scene.cast.guestConsultant, 'assess-placement-as-staff', staff, { now })).toBe('done');
    expect(await stored()).toMatchObject({
      state: 'ended',
      endReason: 'paid-hours',
      endedOn: '2027-01-03',
      assessments: [{ party: 'citizen' }, { party: 'company', hours: 12.5 }, { party: 'staff' }],
      outcomes: [{ kind: 'paid-hours', hours: 12.5, fromOn: '2027-01-04', atThisCompany: true }],
    });
    expect(await cards()).toMatchObject([{ state: 'done' }]);
    expect(await ownerQuery(database, 'select words from plan_step where ended_at is null')).toEqual([
      { words: 'Flere timer fra marts' },
    ]);
    expect(await morning('2027-01-05')).toBe(0);
  });

  it('of a small job needs two to say yes, and no decision', async () => {
    const job = sent(scene.company.siteId, {
      kind: 'smaajob',
      step1Until: undefined,
      step1Unpaid: undefined,
      step1Paid: '3',
      step2Unpaid: undefined,
      step2Paid: undefined,
    });
    const now = '2026-11-25T09:00:00.000Z';
    expect(await go(anna(), 'send-placement', job, { now })).toBe('done');
    const [found] = await as(anna(), (tx) => waitingPlacements(tx, home, { today: '2026-11-24' }));
    placementId = found?.id ?? '';
    expect((await stored()).confirmations.map(({ party }) => party)).toEqual(['citizen', 'company']);
    expect(
      await go(anna(), 'record-placement-answer', {
        placementId,
        party: 'citizen',
        answer: 'yes',
        behalfReason: 'said-by-phone',
      }),
    ).toBe('done');
    expect(
      await byLink(await tokenIn('placement-ask'), 'answer-placement-as-company', { answer: 'yes' }),
    ).toMatchObject({ kind: 'done' });
    expect(await stored()).toMatchObject({ state: 'granted', decisionId: null, citizenName: 'Maja Østergaard' });
  });
});
