import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { peopleSchedules } from './schedules.ts';
import { cprOf, makeWorld, type Registered, type World } from './testing/world.ts';

describe.each(engines())('the lists after midnight on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let of: Registered;

  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker']);
    of = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
  });

  const does = (act: string, input: object) => world.must(anna, act, { caseId: of.caseId, ...input });
  const shown = async () => {
    const [row] = await ownerQuery<object>(
      database,
      'select benefit, benefit_since, dimittend, protected from case_overview where case_id = $1',
      [of.caseId],
    );
    return row;
  };
  async function midnightBefore(day: string): Promise<void> {
    const dueAt = instant(`${day}T00:05:00+01:00`);
    const tools = { database, dueAt, now: dueAt, newId: randomUUID, log: silentLog };
    for (const { handle } of peopleSchedules) await handle(tools);
  }

  it('learn what begins and what ends, and that a protection ran out', async () => {
    await does('record-benefit', {
      benefit: 'dagpenge',
      from: '2026-01-01',
      until: '2026-12-31',
      graduatedOn: '2025-12-20',
    });
    await does('record-benefit', { benefit: 'kontanthjaelp', from: '2027-01-01' });
    await does('protect-address', { until: '2027-01-31' });
    const before = { benefit: 'dagpenge', benefit_since: '2026-01-01', dimittend: true, protected: true };
    const after = { benefit: 'kontanthjaelp', benefit_since: '2027-01-01', dimittend: false, protected: true };
    expect(await shown()).toEqual(before);
    await midnightBefore('2026-12-31');
    expect(await shown()).toEqual(before);
    await midnightBefore('2027-01-01');
    expect(await shown()).toEqual(after);
    await midnightBefore('2027-01-01');
    expect(await shown()).toEqual(after);
    await midnightBefore('2027-02-01');
    expect(await shown()).toEqual({ ...after, protected: false });
  });
});
