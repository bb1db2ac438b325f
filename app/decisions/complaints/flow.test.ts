import { randomUUID } from 'node:crypto';
import { addDays, instant, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, type World } from '../../people/testing/world.ts';
import { decisionActs } from '../acts.ts';
import { decisionsOf } from '../queries/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { lessonsByCause } from './lesson.ts';
import { complaintsAbout, complaintsOf, lessons, waitingComplaints } from './queries.ts';
import { complaintView } from './view.ts';

const today = plainDate('2026-11-24');
const learnt = { cause: 'not-heard', pointsTo: 'template', pointsKey: 'afslag', lesson: 'Ring, før I afslår' };

describe('complaints from the first call to what was learnt', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let caseId: string;
  let anna: Actor;
  let maja: Actor;
  let on: PlainDate = today;
  const clock = { now: () => instant(`${on}T10:00:00.000Z`), today: () => on };

  const reading = <T>(read: (tx: Tx) => Promise<T>) =>
    inScope(database, { authorityId: home, actorId: anna.id, caseScope: 'all' }, read);
  const rounds = () => reading((tx) => decisionsOf(tx, home, caseId));
  const row = async () =>
    (
      await ownerQuery<Record<string, unknown>>(
        database,
        'select decisions_open, complaints_open, complaint_due_on from case_overview where case_id = $1',
        [caseId],
      )
    )[0];

  /** A refusal that was signed on a day; how it came to be is another test's. */
  async function refused(decidedOn: PlainDate, result = 'refused'): Promise<string> {
    const id = randomUUID();
    await ownerQuery(
      database,
      `insert into decision (authority_id, id, case_id, kind, kle, state, opened_at, opened_by_name, asked_on, asked_how, terms, result,
         considerations, prepared_by, prepared_by_name, decided_on, complaint_body, complaint_until, updated_at)
       values ($1, $2, $3, 'test-exemption', '15.20.20', 'signed', $4::date, 'Anna Holm', $4::date, 'telephone', '{"why": "it"}', $5,
         'Du booker selv', $6, 'Anna Holm', $4::date, 'Ankestyrelsen', $4::date + 28, $4::date)`,
      [home, id, caseId, decidedOn, result, anna.id],
    );
    await ownerQuery(
      database,
      `insert into decision_fact (authority_id, id, case_id, decision_id, words, source, main, against, noted_at, noted_by_name)
       values ($1, $2, $3, $4, 'Booker selv', 'case', true, true, now(), 'Anna Holm')`,
      [home, randomUUID(), caseId, id],
    );
    return id;
  }
  const about = async (decisionId: string) => {
    const [first] = await reading((tx) => complaintsAbout(tx, home, decisionId));
    if (!first) throw new Error('no complaint');
    return first;
  };

  beforeAll(async () => {
    const kernel = testKernel({
      database,
      acts: [...peopleActs, ...decisionActs(testKinds)],
      access: caseAccess(fixedClock('2026-11-24T10:00:00.000Z')),
    });
    world = await makeWorld(database, { ...kernel, clock });
    scene = await makeScene(world, 100);
    ({ caseId } = scene.of);
    anna = scene.cast.contactPerson;
    maja = scene.cast.self;
    await ownerQuery(
      database,
      `insert into mandate (authority_id, id, staff_id, kind, valid_from) values ($1, $2, $3, 'support', '2026-01-01')`,
      [home, randomUUID(), anna.id],
    );
  });

  it('a call, maintained, sent on, sent back by the board: a new round, and something learnt', async () => {
    on = today;
    const decisionId = await refused(addDays(today, -7));
    await world.must(anna, 'record-complaint', { caseId, decisionId, channel: 'telephone', receivedOn: today });
    expect(await row()).toMatchObject({ complaints_open: 1, complaint_due_on: '2026-12-22' });
    const { id: complaintId } = await about(decisionId);
    const again = { caseId, decisionId, words: 'Stadig uenig' };
    expect(await world.go(maja, 'complain', again)).toMatchObject({ kind: 'refused', code: 'already-complained' });
    await world.must(anna, 'reassess-complaint', { caseId, complaintId, outcome: 'maintained', reasons: 'Se sagen' });
    expect(complaintView(await about(decisionId), on)).toMatchObject({
      step: 'forward',
      turn: 'authority',
      late: false,
    });
    on = plainDate('2026-12-10');
    await world.must(anna, 'forward-complaint', { caseId, complaintId });
    expect(await row()).toMatchObject({ complaints_open: 0, complaint_due_on: null });
    expect(complaintView(await about(decisionId), on)).toMatchObject({ step: 'with-board', kept: true });
    on = plainDate('2027-02-01');
    const board = { caseId, complaintId, outcome: 'hjemvist', on, words: 'Borgeren skulle høres' };
    expect(await world.go(anna, 'record-board-decision', board)).toMatchObject({ code: 'lesson-missing' });
    await world.must(anna, 'record-board-decision', { ...board, ...learnt });
    expect(await about(decisionId)).toMatchObject({
      state: 'decided',
      boardOutcome: 'hjemvist',
      boardWords: 'Borgeren skulle høres',
    });
    const round = (await rounds()).find((one) => one.replaces === decisionId);
    expect(round).toMatchObject({ state: 'draft', round: 2, roundBecause: 'board', facts: [{ words: 'Booker selv' }] });
    expect(await row()).toMatchObject({ decisions_open: 1, complaints_open: 0 });

    expect(await reading((tx) => complaintsOf(tx, home, caseId))).toMatchObject([{ id: complaintId }]);
    const [lesson, ...more] = await reading((tx) => lessons(tx, home, { open: true }));
    expect(more).toEqual([]);
    expect(lesson).toMatchObject({
      cause: 'not-heard',
      pointsKey: 'afslag',
      words: learnt.lesson,
      kind: 'test-exemption',
    });
    const done = { lessonId: lesson?.id, done: 'Brevet siger det nu' };
    await world.must(scene.cast.manager, 'close-lesson', done);
    expect(await world.go(scene.cast.manager, 'close-lesson', done)).toMatchObject({ code: 'already-closed' });
    expect(await reading((tx) => lessons(tx, home, { open: true }))).toEqual([]);
    const closed = await reading((tx) => lessons(tx, home, { open: false }));
    expect(lessonsByCause(closed)).toMatchObject([{ cause: 'not-heard', count: 1, open: 0 }]);
    const letter = { pointsTo: 'template', pointsKey: 'afslag' } as const;
    expect(await reading((tx) => lessons(tx, home, letter))).toEqual(closed);
    expect(await reading((tx) => lessons(tx, home, { ...letter, pointsKey: 'andet' }))).toEqual([]);
    await ownerQuery(database, "update decision set state = 'withdrawn' where id = $1", [round?.id]);
  });

  it('a late complaint is received, waits for nobody, and goes to the board at once', async () => {
    on = today;
    const decisionId = await refused(addDays(today, -40));
    await world.must(maja, 'complain', { caseId, decisionId, words: 'Jeg var syg' });
    const complaint = await about(decisionId);
    expect(complaint).toMatchObject({ late: true, state: 'to-forward', dueOn: '2026-11-25', words: 'Jeg var syg' });
    const [waits] = await reading((tx) => waitingComplaints(tx, home));
    expect(waits).toMatchObject({
      complaint: { id: complaint.id },
      personName: 'Maja Østergaard',
      contactName: anna.name,
    });
    on = plainDate('2026-11-26');
    expect(complaintView(complaint, on)).toMatchObject({ step: 'forward', late: true });
    await world.must(anna, 'forward-complaint', { caseId, complaintId: complaint.id });
    expect(await reading((tx) => waitingComplaints(tx, home))).toEqual([]);
  });

  it.each([
    ['yes', { state: 'to-forward', stands: true, dueOn: '2026-12-15' }, { complaints_open: 1 }],
    ['no', { state: 'dropped', stands: false }, { complaints_open: 0, complaint_due_on: null }],
  ])('upheld in part, does it stand: %s', async (stands, after, overview) => {
    on = today;
    const decisionId = await refused(addDays(today, -7));
    await world.must(maja, 'complain', { caseId, decisionId });
    const { id: complaintId } = await about(decisionId);
    const partly = { caseId, complaintId, outcome: 'partly', reasons: 'Du har ret i noget', ...learnt };
    await world.must(anna, 'reassess-complaint', partly);
    expect(await about(decisionId)).toMatchObject({
      state: 'awaits-citizen',
      answerUntil: '2026-12-22',
      reasons: partly.reasons,
    });
    expect((await rounds()).some((one) => one.replaces === decisionId && one.roundBecause === 'complaint')).toBe(true);
    on = plainDate('2026-12-01');
    await world.must(maja, 'answer-if-complaint-stands', { caseId, complaintId, stands });
    expect(await about(decisionId)).toMatchObject(after);
    expect(await row()).toMatchObject(overview);
    await ownerQuery(database, "update complaint set state = 'decided' where case_id = $1", [caseId]);
  });

  it('refuses where there is nothing to complain about, and where there is no mandate', async () => {
    on = today;
    const granted = await refused(addDays(today, -7), 'granted');
    expect(await world.go(maja, 'complain', { caseId, decisionId: granted })).toMatchObject({
      code: 'nothing-to-complain',
    });
    const decisionId = await refused(addDays(today, -7));
    await world.must(maja, 'complain', { caseId, decisionId });
    const given = { caseId, complaintId: (await about(decisionId)).id, outcome: 'maintained', reasons: 'Se sagen' };
    expect(await world.go(scene.cast.teammate, 'reassess-complaint', given)).toMatchObject({ code: 'no-mandate' });
    expect(await world.go(anna, 'reassess-complaint', { ...given, complaintId: decisionId })).toMatchObject({
      code: 'gone',
    });
  });

  it('is received in a case that has ended', async () => {
    on = today;
    const decisionId = await refused(addDays(today, -7));
    await world.must(anna, 'close-case', { caseId, reason: 'job', closedOn: today });
    await world.must(maja, 'complain', { caseId, decisionId });
    expect(await about(decisionId)).toMatchObject({ state: 'received' });
  });

  it('nothing of what was written is in the history', async () => {
    const [found] = await ownerQuery<{ n: number }>(
      database,
      "select count(*)::int as n from event where case_id = $1 and (data::text like '%syg%' or data::text like '%afslår%')",
      [caseId],
    );
    expect(found?.n).toBe(0);
  });
});
