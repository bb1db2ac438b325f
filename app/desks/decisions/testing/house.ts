import { decisionActs } from '../../../decisions/index.ts';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { applyWrites } from '../../../kernel/act/apply-writes.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { type Database, inScope } from '../../../kernel/database/scope.ts';
import { ownerQuery } from '../../../kernel/database/testing.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { lawActs, tellLaw } from '../../../law/index.ts';
import { meetingActs } from '../../../meetings/index.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { home, type Registered, testNow, type World } from '../../../people/testing/world.ts';
import { planActs } from '../../../plan/index.ts';
import { siteFor } from '../../admin/testing.ts';
import { overblikRoutes } from '../../overblik/routes.tsx';
import { personRoutes } from '../../person/routes.tsx';
import { caseDecisionRoutes, decisionDeskRoutes } from '../index.ts';
import { kinds } from '../kinds.ts';

const acts: readonly AnyAct[] = [...peopleActs, ...lawActs, ...planActs, ...meetingActs, ...decisionActs(kinds)];

export const decisionKernel = (database: Database, now = testNow): Kernel =>
  testKernel({ database, acts, access: caseAccess(fixedClock(now)), now });

/** The pages of decisions, and the person page they hang on. */
export const decisionSite = (kernel: Kernel, actor: Actor) =>
  siteFor(kernel, actor, (app) => {
    app.route('/overblik', overblikRoutes());
    app.route('/borger', caseDecisionRoutes());
    app.route('/borger', personRoutes());
    app.route('/afgoerelser', decisionDeskRoutes());
  });

/** On kontanthjælp since August and ready for a job; the first talk is held, so that the law asks the citizen to book. */
export async function inCourse(world: World, by: Actor, { caseId }: Registered): Promise<void> {
  await world.must(by, 'record-benefit', { caseId, benefit: 'kontanthjaelp', from: '2026-08-03' });
  await world.must(by, 'assess-readiness', { caseId, readiness: 'jobparat', reason: 'Kan arbejde nu' });
  const frame = { authorityId: home, actorId: by.id, actorName: by.name, at: testNow };
  const talk = { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' };
  const told = [
    { kind: 'foerste_henvendelse', value: '2026-08-03', from: '2026-08-03' },
    { kind: 'samtale', value: talk, from: '2026-08-10' },
  ] as const;
  for (const one of told) {
    const id = crypto.randomUUID();
    const writes = tellLaw(frame, caseId, { ...one, id, subjectId: id } as Parameters<typeof tellLaw>[2]);
    const scope = { authorityId: home, actorId: by.id, caseScope: 'all' } as const;
    await inScope(world.database, scope, (tx) => applyWrites(tx, writes, home, false, home));
  }
}

export const giveMandate = (database: Database, staff: Actor, kind: string): Promise<unknown> =>
  ownerQuery(
    database,
    "insert into mandate (authority_id, id, staff_id, kind, valid_from) values (860, $1, $2, $3, '2026-01-01')",
    [crypto.randomUUID(), staff.id, kind],
  );
