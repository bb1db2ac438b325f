import { toCopenhagen } from '@fodfaeste/law/dates';
import { inScope } from '../kernel/database/scope.ts';
import { type Schedule, type ScheduleTools, schedule } from '../kernel/jobs/schedule.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { freshenOverviews } from './queries/stale-overviews.ts';

async function freshen({ database, dueAt, log }: ScheduleTools): Promise<void> {
  const today = toCopenhagen(dueAt).date;
  const authorities = await database.kysely.selectFrom('authority').select('id').orderBy('id').execute();
  for (const { id: authorityId } of authorities) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    const rows = await inScope(database, scope, (tx) => freshenOverviews(tx, authorityId, today));
    if (rows > 0) log.info({ authorityId, rows }, 'lists brought up to the day');
  }
}

/** Just after midnight the lists learn what began or ended with the day. */
export const peopleSchedules: readonly Schedule[] = [schedule('freshen-case-overviews', '5 0 * * *', freshen)];
