import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow } from '../../people/testing/world.ts';
import { jobSearchActs } from '../acts.ts';

/** A kernel of people and job search at a moment of the test's choice. */
export const jobSearchKernel = (database: Database, now: string = testNow): Kernel =>
  testKernel({ database, acts: [...peopleActs, ...jobSearchActs], access: caseAccess(fixedClock(now)), now });

/** The cast around one citizen, who can be written to, and helpers who were let into the plan as well. */
export async function makeJobSearchScene(database: Database, number = 10): Promise<Scene> {
  const world = await makeWorld(database, jobSearchKernel(database));
  const scene = await makeScene(world, number);
  const { caseId } = scene.of;
  await world.must(scene.cast.contactPerson, 'change-contact-data', { caseId, email: 'maja@example.org' });
  await ownerQuery(database, `update access_grant set parts = array_append(parts, 'plan') where case_id = $1`, [
    caseId,
  ]);
  return scene;
}
