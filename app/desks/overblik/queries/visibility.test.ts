import { randomUUID } from 'node:crypto';
import { addDays, ageOn, type PlainDate, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testActor } from '../../../kernel/act/testing.ts';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import type { Role } from '../../../kernel/identity/actor.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { caseAccess } from '../../../people/index.ts';
import { seedAuthorities, seedCase, seedGrant, seedStaff, testNow, testToday } from '../testing/fixture.ts';
import { parseView } from '../view/view.ts';
import { bornForAge, viewerOf } from '../viewer.ts';
import { listCases } from './rows.ts';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days): PlainDate => addDays(plainDate('1920-01-01'), days));

describe('the day one must be born on', () => {
  it('draws the same line as ageOn, also around 29 February', () => {
    const leapDay = fc.constantFrom(plainDate('2008-02-29'), plainDate('2008-02-28'), plainDate('2008-03-01'));
    const today = fc.oneof(
      anyDate,
      fc.constantFrom(plainDate('2026-02-28'), plainDate('2026-03-01'), plainDate('2028-02-29')),
    );
    fc.assert(
      fc.property(fc.oneof(anyDate, leapDay), today, fc.constantFrom(1, 18, 30), (born, day, age) => {
        fc.pre(born <= day);
        expect(born <= bornForAge(day, age)).toBe(ageOn(born, day) >= age);
      }),
    );
  });
});

const everybody = parseView(new URLSearchParams('omfang=alle'), { scope: 'alle', hasTeam: false });
const grants = [null, 'guest', 'helper', 'akasse', 'expired', 'revoked'] as const;

describe.each(engines())('whom the list shows on %s', (engine) => {
  const database = useDatabase(engine);
  const seeded: string[] = [];
  let [plain, mandated, lapsed]: [string, string, string] = ['', '', ''];

  beforeAll(async () => {
    await seedAuthorities(database);
    [plain, mandated, lapsed] = [
      await seedStaff(database, 'Anna', null),
      await seedStaff(database, 'Bo', null),
      await seedStaff(database, 'Carl', null),
    ];
    await ownerQuery(
      database,
      `insert into mandate (authority_id, id, staff_id, kind, valid_from, valid_until)
       values (860, $1, $2, 'own-staff-cases', '2026-01-01', null), (860, $3, $4, 'own-staff-cases', '2025-01-01', $5)`,
      [randomUUID(), mandated, randomUUID(), lapsed, testToday],
    );
    const born = ['1980-05-01', addDays(bornForAge(testToday, 18), 1), bornForAge(testToday, 18), '2012-01-01'];
    for (const own_staff of [false, true])
      for (const birth_date of born)
        for (const contact_staff_id of [null, plain, mandated])
          for (const grant of grants) {
            const name = `Borger ${String.fromCharCode(97 + (seeded.length % 26))}`;
            const { caseId } = await seedCase(database, name, { own_staff, birth_date, contact_staff_id });
            seeded.push(caseId);
            if (grant === 'expired' || grant === 'revoked') {
              const ended = grant === 'expired' ? { validUntil: testNow } : { revokedAt: '2026-11-01T00:00:00Z' };
              await seedGrant(database, caseId, plain, 'helper', ended);
            } else if (grant) await seedGrant(database, caseId, plain, grant);
          }
  });

  it('is whom the access rules do not bar', async () => {
    const access = caseAccess(fixedClock(testNow));
    const anyActor = fc.record({
      id: fc.constantFrom(plain, mandated, lapsed),
      roles: fc.constantFrom<Role[]>(['caseworker'], ['company-consultant'], ['manager'], ['caseworker', 'manager']),
      department: fc.constantFrom('job', 'youth'),
    });
    const check = async (over: { id: string; roles: Role[]; department: string }) => {
      const actor = testActor(over);
      const viewer = viewerOf(actor, testNow);
      await inScope(database, { authorityId: 860, actorId: actor.id, caseScope: 'all' }, async (tx) => {
        const listed = new Set((await listCases(tx, viewer, everybody, 'all')).map(({ caseId }) => caseId));
        const open = new Set<string>();
        for (const caseId of seeded) if (!(await access.relationTo(tx, actor, caseId))?.barred) open.add(caseId);
        expect(listed).toEqual(open);
      });
    };
    expect(toCopenhagen(testNow).date).toBe(testToday);
    await fc.assert(fc.asyncProperty(anyActor, check), { numRuns: engine === 'pglite' ? 8 : 16 });
  });

  it('bars somebody at all, and not everybody', async () => {
    const viewer = viewerOf(testActor({ id: plain }), testNow);
    const scope = { authorityId: 860, actorId: plain, caseScope: 'all' };
    const rows = await inScope(database, scope, (tx) => listCases(tx, viewer, everybody, 'all'));
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.length).toBeLessThan(seeded.length - 40);
  });
});
