import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { eventById } from '../kernel/events/event-store.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { lawListeners } from '../law/index.ts';
import { cprOf, elsewhere, home, makeWorld, type Registered, testNow, type World } from '../people/testing/world.ts';
import { planListeners } from './comes-along.ts';

describe('what a citizen takes along in a move', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let of: Registered;

  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker', 'manager']);
    of = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    const run = (text: string, ...values: unknown[]) => ownerQuery(database, text, [home, of.caseId, ...values]);
    await run(
      `insert into plan_goal (authority_id, id, case_id, words, aim, job_title, set_at, set_by, set_by_name)
       values ($1, gen_random_uuid(), $2, 'Jeg vil arbejde med børn', 'job', 'Pædagogmedhjælper', now(), 'citizen', 'Maja')`,
    );
    for (const [title, state] of [
      ['Prøvedag i Børnehuset', 'agreed'],
      ['Kursus i førstehjælp', 'proposed'],
    ])
      await run(
        `insert into plan_card (authority_id, id, case_id, area, title, whose, state, proposed_by, proposed_by_name, plan_part, created_at, updated_at)
         values ($1, gen_random_uuid(), $2, 'company', $3, 'citizen', $4, 'caseworker', 'Anna', 'other', now(), now())`,
        title,
        state,
      );
    await run(
      `insert into law_entry (authority_id, id, case_id, kind, value, valid_from, recorded_at, subject_id)
       values ($1, gen_random_uuid(), $2, 'samtale', $3, '2026-11-02', now(), gen_random_uuid())`,
      JSON.stringify({ myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' }),
    );
  });

  async function moveTo(from: number, caseId: string, to: number, by: Actor): Promise<string> {
    const { events } = await world.must(by, 'move-to-municipality', {
      caseId,
      municipality: to,
      movedOn: '2026-11-24',
    });
    const opened = events.find(({ type }) => type === 'people.case-opened');
    const scope = { authorityId: to, actorId: systemActorId, caseScope: 'all' as const };
    await inScope(database, scope, async (tx) => {
      const event = await eventById(tx, to, opened?.id ?? '');
      if (!event) throw new Error(`nothing was opened in ${to} from ${from}`);
      const tools = { now: instant(testNow), newId: randomUUID, log: silentLog, attempt: 1 };
      for (const one of [...planListeners, ...lawListeners])
        if (one.on.includes(event.type)) await one.handle(tx, event, tools);
    });
    return opened?.caseId ?? '';
  }

  const rowsOf = async (table: string, authorityId: number, caseId: string) =>
    ownerQuery<Record<string, unknown>>(
      database,
      `select * from ${table} where authority_id = $1 and case_id = $2 order by 1, 2`,
      [authorityId, caseId],
    );

  it('is the goal, what was agreed, and the talks that were held; proposals stay behind', async () => {
    const there = await moveTo(home, of.caseId, elsewhere, anna);
    expect(await rowsOf('plan_goal', elsewhere, there)).toMatchObject([{ words: 'Jeg vil arbejde med børn' }]);
    expect(await rowsOf('plan_card', elsewhere, there)).toMatchObject([{ title: 'Prøvedag i Børnehuset' }]);
    expect(await rowsOf('law_entry', elsewhere, there)).toMatchObject([{ kind: 'samtale', valid_from: '2026-11-02' }]);
    expect(await rowsOf('case_overview', elsewhere, there)).toMatchObject([
      { goal: 'Jeg vil arbejde med børn', job_title: 'Pædagogmedhjælper', proposals_to_citizen: 0 },
    ]);
    const erik = await world.staff('Erik Gade', ['caseworker', 'manager'], { authorityId: elsewhere });
    const again = await moveTo(elsewhere, there, home, erik);
    expect(await rowsOf('plan_card', home, again)).toMatchObject([{ title: 'Prøvedag i Børnehuset' }]);
    expect(await rowsOf('plan_card', home, of.caseId)).toHaveLength(2);
  });
});
