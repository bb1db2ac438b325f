import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { planActs } from '../../plan/index.ts';
import { meetingActs } from '../acts.ts';

/** A kernel that knows people, plans and meetings, at a moment. */
export const meetingKernel = (database: Database, now = testNow): Kernel =>
  testKernel({
    database,
    acts: [...peopleActs, ...planActs, ...meetingActs],
    access: caseAccess(fixedClock(now)),
    now,
  });

/** Every working day from 8 to 16. */
export async function worksAllDay(
  database: Database,
  { id, authorityId }: Pick<Actor, 'id' | 'authorityId'>,
): Promise<void> {
  await ownerQuery(
    database,
    `insert into working_hours (authority_id, staff_id, weekday, from_time, to_time)
     select $1, $2, day, '08:00', '16:00' from generate_series(1, 5) day`,
    [authorityId, id],
  );
}

export const setAddress = (database: Database, authorityId = home) =>
  ownerQuery(
    database,
    `insert into setting (authority_id, key, value, changed_at, changed_by)
     values ($1, 'contact', '{"address": "Rådhuspladsen 1, Hjørring", "phone": "72333333"}', now(), 'test') on conflict do nothing`,
    [authorityId],
  );
