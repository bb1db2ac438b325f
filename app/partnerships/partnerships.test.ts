import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld, type World } from '../people/testing/world.ts';
import { performForCandidate } from './as-company.ts';
import { partnershipListeners } from './listeners.ts';
import type { PartyKind } from './partnership.ts';
import { invitationsOf, invitationsOfCase } from './queries/invitations.ts';
import { notesOf, visiblePartnerships, wholePartnership } from './queries/partnerships.ts';
import { addClass, addOrganisation, asReader, partnershipKernel, pledgeInput, termsInput } from './testing/scene.ts';

const [engine = 'pglite'] = engines();

describe('a partnership on a database', () => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let [company, otherCompany, school, union, region] = [] as unknown as [Actor, Actor, Actor, Actor, Actor];
  let partnershipId = '';
  let invitationId = '';

  const idOf = async (sql: string, values: unknown[] = []) =>
    (await ownerQuery<{ id: string }>(database, sql, values))[0]?.id ?? '';
  const whole = (actor: Actor) =>
    asReader(database, actor, (tx) => wholePartnership(tx, actor.authorityId, partnershipId));
  const seen = (actor: Actor) => asReader(database, actor, (tx) => invitationsOf(tx, actor.authorityId, partnershipId));
  const partyId = (kind: PartyKind) =>
    idOf('select id from partnership_party where partnership_id = $1 and kind = $2 limit 1', [partnershipId, kind]);
  const attempt = (act: 'sign-declaration' | 'note-hire', input: object) => ({
    act,
    invitationId,
    input: { ...input },
    onceKey: undefined,
    requestId: 't',
  });

  beforeAll(async () => {
    world = await makeWorld(database, partnershipKernel(database));
    scene = await makeScene(world, 10);
    company = await addOrganisation(database, 'company', 'Nordbus');
    otherCompany = await addOrganisation(database, 'company', 'Andre Busser');
    school = await addOrganisation(database, 'school', 'AMU Nordjylland');
    union = await addOrganisation(database, 'union', '3F Nordjylland');
    region = await addOrganisation(database, 'region', 'AMK Nord');
    const { consultant } = scene.cast;
    await world.must(consultant, 'open-partnership', termsInput());
    partnershipId = await idOf('select id from partnership');
  });

  it('is seen by nobody but the municipality before others are asked', async () => {
    expect((await whole(scene.cast.consultant))?.partnership).toMatchObject({
      state: 'forming',
      isco: '8331',
      staffName: scene.cast.consultant.name,
    });
    for (const actor of [company, school, scene.cast.self, scene.cast.helper]) expect(await whole(actor)).toBeNull();
  });

  it('lets each party answer for itself, and pledge', async () => {
    const { consultant } = scene.cast;
    for (const { organisationId } of [company, school, union, region])
      await world.must(consultant, 'invite-party', { partnershipId, organisationId });
    await world.must(school, 'answer-party', { partnershipId, partyId: await partyId('school'), answer: 'yes' });
    await world.must(region, 'answer-party', {
      partnershipId,
      partyId: await partyId('state'),
      answer: 'yes',
      gives: '25.000',
      source: 'Den regionale pulje',
    });
    await world.must(company, 'pledge-jobs', { partnershipId, ...pledgeInput() });
    const other = await world.go(union, 'answer-party', {
      partnershipId,
      partyId: await partyId('school'),
      answer: 'no',
    });
    expect(other).toMatchObject({ kind: 'refused', code: 'not-your-answer' });
    expect(await world.go(otherCompany, 'pledge-jobs', { partnershipId, ...pledgeInput() })).toEqual({
      kind: 'not-found',
    });
    const found = await whole(union);
    expect(found?.parties.map(({ kind, state, gives }) => [kind, state, gives.oere])).toEqual([
      ['municipality', 'yes', null],
      ['state', 'yes', 2_500_000],
      ['employer', 'yes', null],
      ['union', 'asked', null],
      ['school', 'yes', null],
    ]);
    expect(found?.pledges).toMatchObject([{ companyName: 'Nordbus', jobs: 1, declares: true, toldBy: 'company' }]);
    expect(await asReader(database, otherCompany, (tx) => visiblePartnerships(tx, 860))).toEqual([]);
  });

  it('opens when the class is chosen, and says what is missing before', async () => {
    const { consultant } = scene.cast;
    expect(await world.go(consultant, 'move-partnership', { partnershipId })).toMatchObject({ code: 'not-ready' });
    const classId = await addClass(database, school);
    await world.must(consultant, 'set-partnership-class', { partnershipId, classId });
    await world.must(consultant, 'move-partnership', { partnershipId });
    expect((await whole(company))?.partnership).toMatchObject({ state: 'open', heldClass: { place: 'Aalborg' } });
    expect(await idOf('select partnership_id as id from training_class where id = $1', [classId])).toBe(partnershipId);
  });

  it('asks the citizen first, and nobody else knows of it', async () => {
    const { consultant, self, otherCitizen } = scene.cast;
    const { caseId } = scene.of;
    await world.must(self, 'set-goal', {
      caseId,
      words: 'Jeg vil køre bus',
      aim: 'job',
      jobTitle: 'Buschauffør',
    });
    await world.must(consultant, 'invite-to-class', { caseId, partnershipId, words: 'Du kan lide at køre.' });
    invitationId = await idOf('select id from partnership_invitation');
    expect((await asReader(database, self, (tx) => invitationsOfCase(tx, 860, caseId)))[0]).toMatchObject({
      state: 'asked',
      askedWords: 'Du kan lide at køre.',
      reasons: [{ da: expect.stringContaining('samme fag') }],
    });
    expect((await whole(self))?.pledges).toHaveLength(1);
    expect(await whole(otherCitizen)).toBeNull();
    for (const actor of [company, school, union, region, otherCitizen]) expect(await seen(actor)).toEqual([]);
    expect((await whole(union))?.funnel).toMatchObject({ invited: 1, yes: 0 });
  });

  it('begins an enrolment with a yes, and shows the name as far as it was ticked', async () => {
    const { self } = scene.cast;
    const { caseId } = scene.of;
    await world.must(self, 'answer-class-invitation', { caseId, invitationId, answer: 'yes', shareSchool: true });
    expect(await ownerQuery(database, 'select state, partnership_id, organisation_id from enrolment')).toEqual([
      { state: 'agreed', partnership_id: partnershipId, organisation_id: school.organisationId },
    ]);
    expect(await seen(school)).toMatchObject([{ sharedName: expect.stringContaining(' ') }]);
    for (const actor of [company, otherCompany, union, region]) expect(await seen(actor)).toEqual([]);
    await ownerQuery(database, 'update partnership_invitation set shares_with_companies = true');
    expect(await seen(company)).toHaveLength(1);
    expect(await seen(otherCompany)).toEqual([]);
  });

  it('takes a declaration from the company in the one case, and tells the law', async () => {
    const { kernel } = world;
    const signed = { from: '2027-01-11', hours: '37' };
    expect(await performForCandidate(kernel, otherCompany, attempt('sign-declaration', signed))).toEqual({
      kind: 'not-found',
    });
    expect(await performForCandidate(kernel, company, attempt('sign-declaration', signed))).toMatchObject({
      kind: 'done',
    });
    expect(
      await ownerQuery(database, 'select kind, value, valid_from from law_entry where kind = $1', [
        'arbejdsgivererklaering',
      ]),
    ).toEqual([
      {
        kind: 'arbejdsgivererklaering',
        value: { udenLoentilskud: true, kursusAftalt: true, umiddelbartEfter: true },
        valid_from: '2026-11-24',
      },
    ]);
    expect(await performForCandidate(kernel, company, attempt('sign-declaration', signed))).toMatchObject({
      code: 'signed-already',
    });
  });

  it('counts the way from the info meeting to the job, the same to all', async () => {
    const { consultant } = scene.cast;
    const { caseId } = scene.of;
    await world.must(consultant, 'note-class-step', { caseId, invitationId, kind: 'info-meeting', on: '2026-11-23' });
    await world.must(consultant, 'move-partnership', { partnershipId });
    await ownerQuery(database, "update enrolment set state = 'done', ended_on = '2026-11-24'");
    await ownerQuery(database, "update training_class set ends_on = '2026-11-24'");
    await world.must(consultant, 'move-partnership', { partnershipId });
    expect(await world.go(consultant, 'close-partnership', { partnershipId, how: 'closed' })).toMatchObject({
      code: 'not-ready',
    });
    await performForCandidate(world.kernel, company, attempt('note-hire', { from: '2027-01-11', hours: '37' }));
    const counts = { invited: 1, yes: 1, info: 1, met: 0, declared: 1, enrolled: 1, finished: 1, hired: 1, hired3: 1 };
    for (const actor of [consultant, company, school, union, region])
      expect((await whole(actor))?.funnel).toMatchObject(counts);
    await world.must(union, 'write-partnership-note', { partnershipId, words: 'Vi har fulgt holdet.' });
    expect(await asReader(database, region, (tx) => notesOf(tx, 860, partnershipId))).toMatchObject([
      { fromName: '3F Nordjylland', words: 'Vi har fulgt holdet.' },
    ]);
    expect(await asReader(database, scene.cast.self, (tx) => notesOf(tx, 860, partnershipId))).toEqual([]);
    await world.must(consultant, 'close-partnership', { partnershipId, how: 'closed' });
    await world.must(school, 'tell-partnership-lesson', { partnershipId, lesson: 'Mød virksomheden før start.' });
    expect((await whole(region))?.partnership).toMatchObject({
      state: 'closed',
      resultOn: '2026-11-24',
      result: { pledged: 1, seats: 16, finished: 1, hired: 1 },
    });
  });

  it('tells the contact person of a yes', async () => {
    const [event] = await ownerQuery<{ id: string }>(
      database,
      "select * from event where type = 'partnerships.invitation-answered'",
    );
    if (!event) throw new Error('no event');
    const row = event as unknown as Record<string, unknown>;
    const stored = {
      ...{ id: String(row['id']), type: String(row['type']), act: String(row['act']), data: row['data'] as object },
      ...{ authorityId: 860, caseId: scene.of.caseId, actorId: String(row['actor_id']), actorName: 'Maja' },
      ...{ actorRole: 'citizen' as const, at: String(row['at']), caseVersion: 1, reason: null },
    };
    const tools = { now: world.kernel.clock.now(), newId: world.kernel.newId, log: silentLog, attempt: 1 };
    const [answered] = partnershipListeners;
    await asReader(database, { ...scene.cast.manager, kind: 'system' }, async (tx) =>
      answered?.handle(tx, stored, tools),
    );
    const told = await ownerQuery<{ staff_id: string }>(
      database,
      "select staff_id from notice where kind = 'class-answered'",
    );
    expect(new Set(told.map(({ staff_id }) => staff_id))).toEqual(
      new Set([scene.cast.consultant.id, scene.cast.contactPerson.id]),
    );
  });
});
