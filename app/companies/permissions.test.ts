import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { caseScopeOf } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { companyActs } from './acts.ts';
import { replyByLink, requestOfLink } from './answer-by-link.ts';
import { companyLinkTarget } from './links.ts';
import { representativeFor } from './queries/representatives.ts';
import { requestsOf } from './queries/requests.ts';
import { staffMonths } from './queries/staff-months.ts';
import { type CompanyLetter, sendCompanyMessages } from './sending.ts';
import { companyKernel } from './testing/companies.ts';

type Outcomes = Partial<Record<CastName | 'otherCompany', string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const staff: readonly CastName[] = [
  'contactPerson',
  'teammate',
  'colleague',
  'guest',
  'teamConsultant',
  'consultant',
  'guestConsultant',
  'manager',
];
const company: readonly CastName[] = [...staff, 'company'];
const nowhere = '00000000-0000-4000-8000-000000000001';
const [engine = 'pglite'] = engines();

class RolledBack extends Error {}

describe('companies', () => {
  const database = useDatabase(engine);
  const kernel = () => companyKernel(database);
  let scene: Scene;
  let organisationId = '';
  let siteId = '';
  let user: Actor;
  let otherUser: Actor;
  const actors = (): Readonly<Record<CastName | 'otherCompany', Actor>> => ({
    ...scene.cast,
    company: user,
    otherCompany: otherUser,
  });

  beforeAll(async () => {
    const world = await makeWorld(database, kernel());
    scene = await makeScene(world, 40);
    const { teamConsultant, company: who } = scene.cast;
    const register = async (cvr: string, pNumber: string, name: string): Promise<string> => {
      await world.must(teamConsultant, 'register-company', { cvr, pNumber, name, sector: 'private' });
      const [row] = await ownerQuery<{ id: string }>(database, 'select id from organisation where cvr = $1', [cvr]);
      return row?.id ?? '';
    };
    const login = async (id: string, name: string): Promise<Actor> => {
      const userId = crypto.randomUUID();
      await ownerQuery(
        database,
        `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
         values ($1, $2, $3, $4, 'per@bager.example', $5)`,
        [home, userId, id, name, userId],
      );
      return { ...who, id: userId, name, organisationId: id };
    };
    organisationId = await register('29189706', '1003388394', 'Bageren ApS');
    user = await login(organisationId, 'Per Bager');
    otherUser = await login(await register('55133018', '1003388395', 'Slagteren'), 'Sven Slagter');
    const [site] = await ownerQuery<{ id: string }>(
      database,
      "select id from company_site where p_number = '1003388394'",
    );
    siteId = site?.id ?? '';
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...kernel(),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(name: string, input: object, actor: Actor): Promise<string> {
    const act = kernel().acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    try {
      const answer = await perform(trying(), act, { actor, input: { ...input }, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  /** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
  const expected = (): Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> => {
    const who = { organisationId };
    const detail = { name: 'Bageren', sector: 'private', phone: '12345678' };
    const person = { ...who, name: 'Ulla', phone: '12345678' };
    // The stranger works in another municipality, which has companies of its own and not this one.
    const elsewhere: Outcomes = { stranger: 'not-found', otherCompany: 'not-found' };
    const both = { ...all(company, 'done'), ...elsewhere };
    const house = { ...all(staff, 'done'), stranger: 'not-found' };
    const gone = (names: readonly CastName[]): Outcomes => ({
      ...all(names, 'not-found'),
      stranger: 'not-found',
      ...(names.includes('company') ? { otherCompany: 'not-found' } : {}),
    });
    return {
      'register-company': {
        input: { ...detail, cvr: '64942212', pNumber: '1003388396' },
        outcomes: all([...staff, 'stranger'], 'done'),
      },
      'change-company': { input: { ...who, ...detail }, outcomes: both },
      'add-company-site': { input: { ...who, name: 'Nord', pNumber: '1003388397' }, outcomes: house },
      'change-company-site': { input: { siteId, name: 'Syd' }, outcomes: both },
      'assign-company-consultant': { input: who, outcomes: house },
      'pause-company': { input: { ...who, pause: 'on' }, outcomes: both },
      'import-companies': {
        input: { content: 'cvr;p-nummer;navn\n64942212;1003388396;Ny' },
        outcomes: all(['teamConsultant', 'consultant', 'guestConsultant', 'manager', 'administrator'], 'done'),
      },
      'add-company-contact': { input: { ...person, prefers: 'phone' }, outcomes: both },
      'change-company-contact': { input: { ...person, prefers: 'phone', personId: nowhere }, outcomes: gone(company) },
      'add-employee-representative': { input: { ...person, kind: 'tr_cvr' }, outcomes: both },
      'change-employee-representative': {
        input: { ...person, kind: 'tr_cvr', personId: nowhere },
        outcomes: gone(company),
      },
      'record-staff-months': { input: { ...who, siteId, first: '2025-10-01', all12: '12,5' }, outcomes: both },
      'make-company-agreement': { input: { ...who, kind: 'other', words: 'x', from: '2026-11-24' }, outcomes: house },
      'end-company-agreement': { input: { agreementId: nowhere }, outcomes: gone(staff) },
      'plan-company-visit': {
        input: { ...who, onDay: '2026-11-30', staffId: scene.cast.consultant.id, purpose: 'x' },
        outcomes: house,
      },
      'hold-company-visit': { input: { visitId: nowhere, onDay: '2026-11-24', outcome: 'x' }, outcomes: gone(staff) },
      'cancel-company-visit': { input: { visitId: nowhere }, outcomes: gone(staff) },
      'ask-municipality': { input: { ...who, kind: 'call', words: 'Ring' }, outcomes: both },
      'answer-company-request': { input: { requestId: nowhere, answer: 'x' }, outcomes: gone(staff) },
      'answer-request-question': { input: { requestId: nowhere, reply: 'x' }, outcomes: gone(company) },
      'close-company-request': { input: { requestId: nowhere, outcome: 'x' }, outcomes: gone(staff) },
      'withdraw-company-request': { input: { requestId: nowhere }, outcomes: gone(company) },
    };
  };

  it('has an expectation for every act', () => {
    expect(Object.keys(expected()).toSorted()).toEqual(companyActs.map(({ name }) => name).toSorted());
  });

  it.each(companyActs.map(({ name }) => [name]))('%s', async (name) => {
    const { input, outcomes } = expected()[name] ?? { input: {}, outcomes: {} };
    const found: Record<string, string> = {};
    for (const who of [...castNames, 'otherCompany'] as const) found[who] = await attempt(name, input, actors()[who]);
    const turnedAway = 'forbidden:no-permission';
    expect(found).toEqual({ ...all(castNames, turnedAway), otherCompany: turnedAway, ...outcomes });
  });

  const as = (actor: Actor, act: string, input: object) => scene.world.must(actor, act, input);
  const seen = <T>(actor: Actor, work: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: home, actorId: actor.id, caseScope: caseScopeOf(actor) }, work);
  const messages = () =>
    ownerQuery<{ state: string; body: string }>(
      database,
      'select state, body from company_message order by made_at, id',
    );

  it('a request goes from the company to staff and back: question by link, one answer, both times kept', async () => {
    const { teamConsultant } = scene.cast;
    await as(user, 'ask-municipality', { organisationId, kind: 'visit-day', words: 'Kom og se' });
    const [request] = await seen(user, (tx) => requestsOf(tx, home, organisationId));
    expect(await seen(otherUser, (tx) => requestsOf(tx, home, organisationId))).toEqual([]);
    if (!request) throw new Error('the company does not see its own request');
    await as(teamConsultant, 'answer-company-request', {
      requestId: request.id,
      answer: 'Passer torsdag?',
      asks: true,
    });

    const carried: CompanyLetter[] = [];
    const send = (kind: 'accepted' | 'later') =>
      sendCompanyMessages(database, {
        post: {
          send: async (letter) => {
            if (kind === 'accepted') carried.push(letter);
            return kind === 'accepted' ? { kind } : { kind, seconds: 600 };
          },
        },
        publicUrl: 'https://job.example.dk',
        now: testNow as never,
        log: silentLog,
      });
    expect(await send('accepted')).toBe(1);
    expect(await send('accepted')).toBe(0);
    expect((await messages()).map(({ state }) => state)).toEqual(['sent']);
    const [letter] = carried;
    const token = /https:\/\/job\.example\.dk\/virksomhed\/svar\/([\w-]{43})/.exec(letter?.body ?? '')?.[1] ?? '';

    const target = await companyLinkTarget(database, token);
    if (!target) throw new Error('no link');
    const link = { ...target, token };
    expect((await requestOfLink(kernel(), link))?.question).toBe('Passer torsdag?');
    const reply = (key: string, words = 'Ja, kl. 9') =>
      replyByLink(kernel(), link, { reply: words, onceKey: key, requestId: 't' });
    expect(
      await replyByLink(kernel(), { ...link, token: 'x'.repeat(43) }, { reply: 'x', onceKey: 'a', requestId: 't' }),
    ).toEqual({ kind: 'not-found' });
    expect(await reply('b', ' ')).toMatchObject({ kind: 'invalid' });
    expect(await reply('c')).toMatchObject({ kind: 'done' });
    expect((await reply('d')).kind).toBe('not-found');
    expect(await requestOfLink(kernel(), link)).toBeNull();
    const [after] = await seen(user, (tx) => requestsOf(tx, home, organisationId));
    expect(after).toMatchObject({
      reply: 'Ja, kl. 9',
      replyByName: 'Per Bager',
      answeredAt: testNow,
      repliedAt: testNow,
    });
    const stored = await ownerQuery<{ row: string }>(database, 'select t::text as row from event t');
    expect(stored.some(({ row }) => row.includes(token))).toBe(false);

    // What cannot be carried now waits, and is no longer asked for in this minute.
    await as(teamConsultant, 'answer-company-request', { requestId: request.id, answer: 'Vi kommer.' });
    expect([await send('later'), await send('accepted')]).toEqual([1, 0]);
    expect((await messages()).map(({ state }) => state).toSorted()).toEqual(['sent', 'waiting']);
  });

  it('the next in line is asked, and months are replaced, not doubled', async () => {
    const speaker = { organisationId, phone: '12345678' };
    await as(user, 'add-employee-representative', { ...speaker, name: 'Ulla', kind: 'tr_pnr', siteId });
    await as(user, 'add-employee-representative', { ...speaker, name: 'Bo', kind: 'faelles_tr_cvr' });
    const next = () => seen(user, (tx) => representativeFor(tx, home, siteId));
    const ulla = await next();
    expect(ulla?.name).toBe('Ulla');
    const away = { ...speaker, name: 'Ulla', kind: 'tr_pnr', siteId, personId: ulla?.id, absent: true };
    await as(user, 'change-employee-representative', away);
    expect((await next())?.name).toBe('Bo');

    for (const all12 of ['10', '11,5'])
      await as(user, 'record-staff-months', { organisationId, siteId, first: '2025-10-01', all12 });
    expect(await seen(user, (tx) => staffMonths(tx, home, organisationId))).toMatchObject([
      { month: '2026-10-01', fteAll: 11.5 },
    ]);
  });
});
