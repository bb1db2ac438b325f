import { toCopenhagen } from '@fodfaeste/law/dates';
import { perform } from '../kernel/act/perform.ts';
import { inScope } from '../kernel/database/scope.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { municipalities } from '../kernel/identity/municipalities.ts';
import { type Schedule, type ScheduleTools, schedule } from '../kernel/jobs/schedule.ts';
import { systemActor, systemActorId } from '../kernel/jobs/system-actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { morningTasks } from './queries/mornings.ts';

interface Means {
  readonly kernel: Kernel;
}

/** The platform, doing what a manager could: never a login. */
const clockActor = (authority: { readonly id: number; readonly name: string }): Actor => ({
  ...systemActor(authority),
  roles: ['manager'],
});

/** Does what the day asks for in one authority; gives the number of things done. Each is an act of its own, so a failed one holds up none. */
export async function courseMorning(
  kernel: Kernel,
  authority: { readonly id: number; readonly name: string },
  { dueAt, log }: Pick<ScheduleTools, 'dueAt' | 'log'>,
): Promise<number> {
  const scope = { authorityId: authority.id, actorId: systemActorId, caseScope: 'all' as const };
  const given = { today: toCopenhagen(dueAt).date, now: dueAt };
  const tasks = await inScope(kernel.database, scope, (tx) => morningTasks(tx, authority.id, given));
  let done = 0;
  for (const { act: name, input } of tasks) {
    const act = kernel.acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    const answer = await perform(kernel, act, {
      actor: clockActor(authority),
      input,
      requestId: `courses-${dueAt}`,
    });
    if (answer.kind === 'done') done += 1;
    else log.info({ act: name, enrolment: input['enrolmentId'], answer: answer.kind }, 'left undone this morning');
  }
  return done;
}

/** Each morning: first days, questions whose day has come, silence. A second run finds nothing more to do. */
export const enrolmentSchedules = ({ kernel }: Means): readonly Schedule[] => [
  schedule('courses-morning', '40 6 * * *', async (tools) => {
    for (const authority of await municipalities(kernel.database)) {
      const done = await courseMorning(kernel, authority, tools);
      if (done > 0) tools.log.info({ authorityId: authority.id, done }, 'courses followed up');
    }
  }),
];
