import { addDays, type Instant, instantOfEpoch, type PlainDate } from '@fodfaeste/law/dates';
import { digitalPost, digitalPostSimulator, simulatedSender } from '../../exchange/digital-post/index.ts';
import { localOutbox, postByChannel } from '../../exchange/post/index.ts';
import { listeners } from '../../installation.ts';
import { perform } from '../../kernel/act/perform.ts';
import { inScope } from '../../kernel/database/scope.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { letterSchedules } from '../../letters/index.ts';
import { caseAccess } from '../../people/index.ts';
import { demoRequest } from '../seeding/actors.ts';
import { Moments } from '../seeding/moments.ts';

/** The house on days gone by: acts are made then, whoever listens hears them then, and the post leaves and arrives then. */
export class PastHouse {
  readonly #kernel: Kernel;
  readonly #today: PlainDate;
  readonly #moments: Moments;
  #now: Instant;

  constructor(kernel: Kernel, today: PlainDate) {
    this.#kernel = kernel;
    this.#today = today;
    this.#now = kernel.clock.now();
    this.#moments = new Moments(this.#now);
  }

  /** One act in office hours; `order` keeps those of one day apart. */
  async act(actor: Actor, name: string, input: object, daysAgo: number, order: number): Promise<void> {
    const minutes = 9 * 60 + ((order * 2) % 360);
    this.#now = this.#moments.at(addDays(this.#today, -daysAgo), minutes, order);
    const heard: StoredEvent[] = [];
    const clock = fixedClock(this.#now);
    const kernel: Kernel = {
      ...this.#kernel,
      clock,
      access: caseAccess(clock),
      dispatch: async (_, events) => void heard.push(...events),
    };
    const act = kernel.acts.get(name);
    if (!act) throw new Error(`No act is named ${name}.`);
    const answer = await perform(kernel, act, { actor, input: { ...input }, requestId: demoRequest });
    if (answer.kind !== 'done')
      throw new Error(`The demo could not ${name}: ${'code' in answer ? answer.code : JSON.stringify(answer)}`);
    await this.#hear(kernel, heard);
    await this.#carryPost(kernel, actor.authorityId);
  }

  async #hear({ database, newId, log }: Kernel, events: readonly StoredEvent[]): Promise<void> {
    for (const event of events)
      await inScope(
        database,
        { authorityId: event.authorityId, actorId: systemActorId, caseScope: 'all' },
        async (tx) => {
          const tools = { now: this.#now, newId, log, attempt: 1 };
          for (const { on, handle } of listeners) if (on.includes(event.type)) await handle(tx, event, tools);
        },
      );
  }

  /** What the office does each minute: a minute after the act the letter leaves, and two later it has come. */
  async #carryPost(kernel: Kernel, authorityId: number): Promise<void> {
    if (!(await this.#postWaits(authorityId))) return;
    let now = this.#now;
    const outbox = localOutbox();
    const letters = digitalPost({ gateway: digitalPostSimulator({ now: () => now }), senderOf: simulatedSender });
    const post = postByChannel({ email: outbox, sms: outbox, 'digital-post': letters });
    // What leaves the house carries links of the demo's own; nobody outside reads them.
    const work = letterSchedules({ kernel, post, publicUrl: 'http://localhost:3000' });
    for (const [at, { handle }] of work.entries()) {
      now = instantOfEpoch(Date.parse(this.#now) + (1 + 2 * at) * 60_000);
      const { database, newId } = kernel;
      await handle({ database, dueAt: now, now, newId, log: silentLog });
    }
  }

  /** Asked first: going through all authorities takes its time. */
  #postWaits(authorityId: number): Promise<boolean> {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    return inScope(this.#kernel.database, scope, async (tx) => {
      const waiting = tx.selectFrom('outgoing').select('id').where('authority_id', '=', authorityId);
      return (
        (await waiting.where('state', '=', 'waiting').where('channel', '<>', 'paper').limit(1).execute()).length > 0
      );
    });
  }
}
