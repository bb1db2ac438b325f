import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { cprOf, elsewhere, makeWorld, type Registered, type World } from '../people/testing/world.ts';
import { performAsCompany, performByOrderLink } from './as-company.ts';
import { proposalsFor } from './match/proposals.ts';
import { candidatesByLink, candidatesOfCase, candidatesOfOrder } from './queries/candidates.ts';
import { doorsFor, orderTimes } from './queries/figures.ts';
import { listedOrders, orderByLink, ordersOfCompany, sharesAsked, visibleOrder } from './queries/orders.ts';
import { recruitmentSchedules } from './schedules.ts';
import { addCompany, asReader, jobInput, recruitmentKernel } from './testing/scene.ts';

const [engine = 'pglite'] = engines();
const today = plainDate('2026-11-24');

describe('job orders on a database', () => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let company: Actor;
  let otherCompany: Actor;
  let farStaff: Actor;
  let farCitizen: Registered;
  let orderId = '';
  const kernel = () => world.kernel;

  const idOf = async (sql: string, values: unknown[]) =>
    (await ownerQuery<{ id: string }>(database, sql, values))[0]?.id ?? '';
  const newestCandidate = (caseId: string) =>
    idOf('select id from job_candidate where case_id = $1 order by asked_at desc limit 1', [caseId]);
  const attempt = (act: 'invite-to-interview' | 'give-candidate-feedback', candidateId: string, input: object) => ({
    act,
    candidateId,
    input: { ...input },
    onceKey: undefined,
    requestId: 't',
  });

  beforeAll(async () => {
    world = await makeWorld(database, recruitmentKernel(database));
    scene = await makeScene(world, 10);
    const { consultant, contactPerson, self } = scene.cast;
    company = await addCompany(database, { staffId: consultant.id });
    otherCompany = await addCompany(database, { name: 'Aalborg Byg' });
    farStaff = await world.staff('Erika Far', ['caseworker', 'company-consultant'], { authorityId: elsewhere });
    farCitizen = await world.register(farStaff, cprOf(40), {
      contactPersonId: undefined,
      postcode: '9000',
      city: 'Aalborg',
    });
    const { caseId } = scene.of;
    await world.must(contactPerson, 'change-contact-data', { caseId, email: 'maja@example.org' });
    await ownerQuery(database, "update person set postcode = '9800' where id = $1", [scene.of.personId]);
    await world.must(self, 'set-goal', {
      caseId,
      words: 'Jeg vil arbejde i et køkken',
      aim: 'job',
      jobTitle: 'Køkkenmedhjælper',
    });
    await world.must(company, 'order-staff', jobInput());
    orderId = await idOf('select id from job_order where organisation_id = $1', [company.organisationId]);
  });

  it('lets a company order, and shows the order to it, to staff, and to no other company', async () => {
    const seen = (actor: Actor) => asReader(database, actor, (tx) => visibleOrder(tx, actor.authorityId, orderId));
    expect(await seen(company)).toMatchObject({
      title: 'Køkkenmedhjælper',
      state: 'open',
      madeBy: 'company',
      seats: 2,
    });
    expect(await seen(scene.cast.consultant)).toMatchObject({
      companyName: 'Nordjysk Køkken',
      staffName: scene.cast.consultant.name,
      occupationUri: expect.stringContaining('data.europa.eu/esco'),
    });
    expect(await seen(otherCompany)).toBeNull();
    expect(await seen(scene.cast.self)).toBeNull();
    const own = await asReader(database, otherCompany, (tx) =>
      ordersOfCompany(tx, company.authorityId, company.organisationId ?? ''),
    );
    expect(own).toEqual([]);
  });

  it('proposes citizens with reasons, and leaves out those the reader may not see', async () => {
    const { contactPerson, consultant, manager } = scene.cast;
    const guarded = await world.register(contactPerson, cprOf(50), {
      givenName: 'Vilma',
      contactPersonId: contactPerson.id,
    });
    const own = await world.register(contactPerson, cprOf(51), { givenName: 'Otto', ownStaff: true });
    for (const { caseId } of [guarded, own])
      await world.must(manager, 'set-job-wishes', { caseId, experience1: 'Køkkenmedhjælper', hoursMost: '37' });
    await world.must(contactPerson, 'protect-address', { caseId: guarded.caseId, until: '2027-06-01' });
    const found = async (actor: Actor) => {
      const order = await asReader(database, actor, (tx) => visibleOrder(tx, actor.authorityId, orderId));
      if (!order) throw new Error('no order');
      return asReader(database, actor, (tx) => proposalsFor(tx, actor.authorityId, order, { actor, today }));
    };
    const seen = await found(consultant);
    expect(seen.list.map(({ caseId }) => caseId)).toEqual([scene.of.caseId]);
    expect(seen.list[0]?.reasons.map(({ da }) => da)).toEqual([
      expect.stringContaining('samme fag'),
      expect.stringContaining('minutter med bus og tog'),
    ]);
    const all = await found(manager);
    expect(new Set(all.list.map(({ caseId }) => caseId))).toEqual(
      new Set([scene.of.caseId, guarded.caseId, own.caseId]),
    );
    // Whoever has said no to something in the job is counted, not proposed.
    await world.must(contactPerson, 'set-job-wishes', { caseId: scene.of.caseId, hoursMost: '10' });
    expect(await found(consultant)).toMatchObject({ list: [], beyond: 1 });
    await world.must(contactPerson, 'set-job-wishes', { caseId: scene.of.caseId, cvWords: 'Jeg møder til tiden.' });
  });

  it('shows a company nothing before the yes, and then what was shared', async () => {
    const { consultant, self } = scene.cast;
    const { caseId } = scene.of;
    await world.must(consultant, 'ask-candidate', { caseId, orderId });
    expect(await world.go(consultant, 'ask-candidate', { caseId, orderId })).toMatchObject({ code: 'asked-already' });
    const candidateId = await newestCandidate(caseId);
    const forCompany = (actor: Actor) =>
      asReader(database, actor, (tx) => candidatesOfOrder(tx, company.authorityId, orderId));
    expect(await forCompany(company)).toEqual([]);
    expect(
      await performAsCompany(kernel(), company, attempt('give-candidate-feedback', candidateId, { hired: 'no' })),
    ).toEqual({
      kind: 'not-found',
    });
    expect(await world.go(consultant, 'send-candidates', { orderId })).toMatchObject({ code: 'nobody-said-yes' });

    // The citizen may read what the job is, though no other row of the order.
    const told = await asReader(database, self, (tx) => visibleOrder(tx, self.authorityId, orderId));
    expect(told).toMatchObject({ tasks: 'Skrælle, anrette og rydde op' });
    await world.must(self, 'answer-job-question', { caseId, candidateId, answer: 'yes', cv: 'Jeg kan lave mad.' });
    expect(await forCompany(company)).toMatchObject([
      { id: candidateId, sharedName: 'Maja Østergaard', sharedPhone: null, sharedWords: 'Jeg kan lave mad.' },
    ]);
    expect(await forCompany(otherCompany)).toEqual([]);
    expect(JSON.stringify(await ownerQuery(database, 'select data from event'))).not.toContain('Jeg kan lave mad.');
  });

  it('takes the company’s answers from its page and by link, and writes a hire into the plan', async () => {
    const { consultant, self } = scene.cast;
    const { caseId } = scene.of;
    const candidateId = await newestCandidate(caseId);
    await world.must(consultant, 'send-candidates', { orderId });
    const [message] = await ownerQuery<{ body: string }>(
      database,
      "select body from company_message where purpose = 'order-candidates'",
      [],
    );
    const token = /\[\[\/virksomhed\/svar\/([\w-]{43})\]\]/.exec(message?.body ?? '')?.[1] ?? '';
    expect(await orderByLink(database, token)).toMatchObject({ id: orderId });
    expect(await candidatesByLink(database, token)).toMatchObject([{ id: candidateId }]);
    expect(await candidatesByLink(database, 'x'.repeat(43))).toEqual([]);

    const meet = { on: '2026-11-27', time: '10.30', place: 'Havnegade 1' };
    const stranger = attempt('invite-to-interview', candidateId, meet);
    expect(await performAsCompany(kernel(), otherCompany, stranger)).toEqual({ kind: 'not-found' });
    expect(await performAsCompany(kernel(), company, stranger)).toMatchObject({ kind: 'done' });
    const short = attempt('give-candidate-feedback', candidateId, { hired: 'no' });
    expect(await performByOrderLink(kernel(), token, short)).toMatchObject({ code: 'whyNot-missing' });
    const hire = { hired: 'yes', showedUp: 'yes', hours: '25', from: '2026-12-01', words: 'Velkommen' };
    expect(
      await performByOrderLink(kernel(), token, attempt('give-candidate-feedback', candidateId, hire)),
    ).toMatchObject({
      kind: 'done',
    });
    expect(await performByOrderLink(kernel(), 'x'.repeat(43), short)).toEqual({ kind: 'not-found' });
    const [candidate] = await asReader(database, self, (tx) => candidatesOfCase(tx, self.authorityId, caseId));
    expect(candidate).toMatchObject({
      state: 'hired',
      hiredHours: 25,
      hiredOn: '2026-12-01',
      feedbackByName: 'Kirsten Kok',
    });
    const cards = await ownerQuery(
      database,
      'select area, state, source, starts_on from plan_card where case_id = $1',
      [caseId],
    );
    expect(cards).toEqual([{ area: 'job', state: 'agreed', source: 'recruitment', starts_on: '2026-12-01' }]);

    const [times] = await asReader(database, consultant, (tx) => orderTimes(tx, consultant.authorityId, { orderId }));
    expect(times).toMatchObject({ waiting: 0, firstAnswerAt: expect.any(String), companyAt: expect.any(String) });
  });

  it('takes back what was shared when the citizen withdraws', async () => {
    const { contactPerson } = scene.cast;
    const other = scene.cast.otherCitizen;
    const caseId = other.caseId ?? '';
    await world.must(contactPerson, 'ask-candidate', { caseId, orderId });
    const candidateId = await newestCandidate(caseId);
    await world.must(contactPerson, 'record-candidate-answer', {
      caseId,
      candidateId,
      answer: 'yes',
      behalfReason: 'said-by-phone',
      cv: 'Jeg er stærk.',
    });
    await world.must(other, 'withdraw-candidate', { caseId, candidateId });
    const left = await asReader(database, company, (tx) => candidatesOfOrder(tx, company.authorityId, orderId));
    expect(left.find(({ id }) => id === candidateId)).toMatchObject({
      state: 'withdrawn',
      sharedName: null,
      sharedWords: null,
    });
  });

  it('shows another municipality nothing before both have agreed, and each other’s candidates first after their yes', async () => {
    const { consultant } = scene.cast;
    const seen = () => asReader(database, farStaff, (tx) => visibleOrder(tx, elsewhere, orderId));
    const listed = () => asReader(database, farStaff, (tx) => listedOrders(tx, elsewhere));
    const ask = { caseId: farCitizen.caseId, orderId };
    expect(await seen()).toBeNull();
    await world.must(consultant, 'propose-order-share', { orderId, municipality: String(elsewhere), words: 'Hjælp' });
    expect(await seen()).toBeNull();
    expect(await listed()).toEqual([]);
    expect(await world.go(farStaff, 'ask-candidate', ask)).toMatchObject({ kind: 'not-found' });
    const [asked] = await asReader(database, farStaff, (tx) => sharesAsked(tx, elsewhere));
    expect(asked).toMatchObject({ ownerName: 'Hjørring Kommune', told: { title: 'Køkkenmedhjælper', seats: 2 } });
    expect(JSON.stringify(asked)).not.toContain('Kirsten');

    await world.must(farStaff, 'answer-order-share', { orderId, answer: 'yes' });
    expect(await seen()).toMatchObject({ id: orderId, companyName: 'Nordjysk Køkken' });
    expect(await listed()).toMatchObject([{ ownerName: 'Hjørring Kommune', shared: 0 }]);
    await world.must(farStaff, 'ask-candidate', ask);
    const here = () => asReader(database, consultant, (tx) => candidatesOfOrder(tx, consultant.authorityId, orderId));
    const isFar = ({ caseId }: { readonly caseId: string }) => caseId === farCitizen.caseId;
    expect((await here()).some(isFar)).toBe(false);
    const candidateId = await newestCandidate(farCitizen.caseId);
    const citizen = world.citizen(farCitizen);
    await world.must(citizen, 'answer-job-question', { caseId: ask.caseId, candidateId, answer: 'yes' });
    expect((await here()).some(isFar)).toBe(true);
    // Of the owner's citizens the other municipality sees none, and the owner opens no case there.
    const theirs = await asReader(database, farStaff, (tx) => candidatesOfOrder(tx, consultant.authorityId, orderId));
    expect(theirs.map(({ caseId }) => caseId)).toEqual([farCitizen.caseId]);
    const no = { hired: 'no', whyNot: 'somebody-else', words: 'I var flere gode.' };
    expect(
      await performAsCompany(kernel(), company, attempt('give-candidate-feedback', candidateId, no)),
    ).toMatchObject({
      kind: 'done',
    });
    await world.must(consultant, 'end-order-share', { orderId, municipality: String(elsewhere) });
    expect(await seen()).toBeNull();
  });

  it('closes at night what has passed its day, but no standing order', async () => {
    const { consultant } = scene.cast;
    const { organisationId } = company;
    for (const more of [{ title: 'Opvasker' }, { title: 'Kok', standing: true }])
      await world.must(consultant, 'open-job-order', jobInput({ organisationId, applyBy: '2026-11-24', ...more }));
    const at = '2026-11-25T00:15:00.000Z';
    for (const { handle } of recruitmentSchedules)
      await handle({ database, dueAt: at, now: at, newId: kernel().newId, log: silentLog } as never);
    const rows = await ownerQuery(
      database,
      'select title, state from job_order where apply_by is not null order by title',
      [],
    );
    expect(rows).toEqual([
      { title: 'Kok', state: 'open' },
      { title: 'Opvasker', state: 'deadline-passed' },
    ]);
  });

  it('counts a door: ordinary help, and later somebody activity-ready hired', async () => {
    const { manager } = scene.cast;
    await world.must(scene.cast.contactPerson, 'assess-readiness', {
      caseId: scene.of.caseId,
      readiness: 'aktivitetsparat',
      reason: 'Har brug for ro',
    });
    const doors = await asReader(database, manager, (tx) =>
      doorsFor(tx, manager.authorityId, { today: plainDate('2026-12-05') }),
    );
    expect(doors.helped).toMatchObject({ companies: 1, took: 1, raw: null });
    expect(doors.opened).toEqual([{ organisationId: company.organisationId, name: 'Nordjysk Køkken', days: 7 }]);
  });
});
