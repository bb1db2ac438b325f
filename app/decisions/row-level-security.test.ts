import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { complaintById, complaintsOf, lessons, waitingComplaints } from './complaints/queries.ts';
import { decisionsOf, readDecision } from './queries/decisions.ts';
import { decisionsForIndex, openHearings, waitingForApproval } from './queries/lists.ts';
import { policies } from './queries/policies.ts';

const tables = ['decision', 'decision_fact', 'hearing', 'sparring', 'complaint', 'decision_lesson'] as const;

/** The authority's own staff, and the citizen. Nobody who was let in, and nobody of another authority. */
const shown: readonly CastName[] = [
  'self',
  'contactPerson',
  'teammate',
  'colleague',
  'guest',
  'teamConsultant',
  'consultant',
  'guestConsultant',
  'manager',
  'analyst',
  'administrator',
];

describe('to whom the database shows decisions and complaints', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  const [decisionId, complaintId, lessonId] = [randomUUID(), randomUUID(), randomUUID()];
  let scene: Scene;
  let caseId: string;

  const as = <T>(actor: Actor, run: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, run);

  beforeAll(async () => {
    const kernel = testKernel({ database, acts: peopleActs, access: caseAccess(fixedClock(testNow)), now: testNow });
    scene = await makeScene(await makeWorld(database, kernel), 10);
    ({ caseId } = scene.of);
    const keys = `authority_id, id, case_id, decision_id`;
    const of = [home, randomUUID(), caseId, decisionId];
    const rows: readonly (readonly [sql: string, values: readonly unknown[]])[] = [
      [
        `decision (authority_id, id, case_id, kind, kle, state, opened_at, opened_by_name, terms, prepared_by, prepared_by_name, updated_at)
         values ($1, $2, $3, 'test-exemption', '15.20.20', 'submitted', now(), 'Anna', '{}', $4, 'Anna', now())`,
        [home, decisionId, caseId, scene.cast.contactPerson.id],
      ],
      [
        `decision_fact (${keys}, words, source, main, against, noted_at, noted_by_name)
         values ($1, $2, $3, $4, 'Lægen skriver', 'document', true, true, now(), 'Anna')`,
        of,
      ],
      [
        `hearing (${keys}, state, sent_at, until_on, by_name) values ($1, $2, $3, $4, 'open', now(), '2026-12-08', 'Anna')`,
        of,
      ],
      [
        `sparring (${keys}, asked_by_name, colleague_id, colleague_name, question, asked_at)
         values ($1, $2, $3, $4, 'Anna', $2, 'Bo', 'Klart?', now())`,
        of,
      ],
      [
        `complaint (${keys}, state, received_on, channel, late, due_on, updated_at)
         values ($1, $2, $3, $4, 'received', '2026-11-24', 'letter', false, '2026-12-22', now())`,
        [home, complaintId, caseId, decisionId],
      ],
      [
        `decision_lesson (authority_id, id, complaint_id, case_id, kind, cause, points_to, words, made_at, made_by_name)
         values ($1, $2, $3, $4, 'test-exemption', 'not-heard', 'practice', 'Ring', now(), 'Anna')`,
        [home, lessonId, complaintId, caseId],
      ],
      [
        `decision_policy (authority_id, kind, two_persons, hearing_days, changed_at, changed_by_name)
         values ($1, 'test-exemption', true, 7, now(), 'Mette')`,
        [home],
      ],
    ];
    for (const [sql, values] of rows) await ownerQuery(database, `insert into ${sql}`, values);
  });

  it('the authority’s own people and the citizen, and nobody else', async () => {
    const rows = (actor: Actor) =>
      as(actor, async (tx) => {
        const found: number[] = [];
        for (const table of tables) found.push((await tx.selectFrom(table).select('id').execute()).length);
        return found;
      });
    const found: Record<string, readonly number[]> = {};
    for (const who of castNames) found[who] = await rows(scene.cast[who]);
    const [one, none] = [tables.map(() => 1), tables.map(() => 0)];
    expect(found).toEqual(Object.fromEntries(castNames.map((who) => [who, shown.includes(who) ? one : none])));
  });

  it.each(['otherCitizen', 'stranger', 'helper', 'fundCaseworker', 'provider', 'company'] as const)(
    'asked for by its id, by %s: there is no such decision and no such complaint',
    async (who) => {
      const seen = await as(scene.cast[who], async (tx) => [
        await readDecision(tx, home, decisionId),
        await complaintById(tx, home, complaintId),
        ...(await decisionsOf(tx, home, caseId)),
        ...(await complaintsOf(tx, home, caseId)),
        ...(await decisionsForIndex(tx, home, [caseId])),
        ...(await waitingForApproval(tx, home)),
        ...(await openHearings(tx, home)),
        ...(await waitingComplaints(tx, home)),
        ...(await lessons(tx, home)),
      ]);
      expect(seen).toEqual([null, null]);
    },
  );

  it('its own people and the citizen find it by the same questions', async () => {
    for (const who of ['self', 'manager'] as const)
      await as(scene.cast[who], async (tx) => {
        expect(await decisionsForIndex(tx, home, [caseId])).toMatchObject([{ id: decisionId, state: 'submitted' }]);
        expect(await complaintById(tx, home, complaintId)).toMatchObject({ id: complaintId, decisionId });
      });
  });

  it('how a municipality wants it decided is its own', async () => {
    const { manager, stranger } = scene.cast;
    expect((await as(manager, (tx) => policies(tx, home))).size).toBe(1);
    expect((await as(stranger, (tx) => policies(tx, home))).size).toBe(0);
  });

  it('another authority changes nothing and writes nothing into it', async () => {
    const { stranger } = scene.cast;
    for (const table of tables) {
      const changed = await as(stranger, (tx) =>
        tx.updateTable(table).set({ case_id: caseId }).where('case_id', '=', caseId).executeTakeFirst(),
      );
      expect(changed.numUpdatedRows).toBe(0n);
    }
    const smuggled = as(stranger, (tx) =>
      tx
        .insertInto('decision_policy')
        .values({
          ...{ authority_id: home, kind: 'smuggled', two_persons: false, hearing_days: 1 },
          ...{ changed_at: testNow, changed_by_name: 'Erik' },
        })
        .execute(),
    );
    await expect(smuggled).rejects.toThrow(/row-level security/);
  });
});
