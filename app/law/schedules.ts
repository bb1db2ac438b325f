import { toCopenhagen } from '@fodfaeste/law/dates';
import { inScope } from '../kernel/database/scope.ts';
import { municipalities } from '../kernel/identity/municipalities.ts';
import { type Schedule, type ScheduleTools, schedule } from '../kernel/jobs/schedule.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { refreshAuthority } from './radar/nightly.ts';

async function refreshAll({ database, dueAt, log }: ScheduleTools): Promise<void> {
  const today = toCopenhagen(dueAt).date;
  for (const { id: authorityId } of await municipalities(database)) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    const cases = await inScope(database, scope, (tx) => refreshAuthority(tx, authorityId, today));
    if (cases > 0) log.info({ authorityId, cases }, 'the law worked out for the day');
  }
}

/** Early each night: deadlines come nearer and pass without anybody doing anything. After the lists were freshened. */
export const lawSchedules: readonly Schedule[] = [schedule('law-radar', '20 0 * * *', refreshAll)];
