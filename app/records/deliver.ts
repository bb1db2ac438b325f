import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { type Database, inScope, type Tx } from '../kernel/database/scope.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import type { Log } from '../kernel/log/log.ts';
import type { IndexAnswer, IndexChange, IndexPort } from './port.ts';
import { claimDeliveries, noteDelivered, noteRefused, type OpenDelivery, putOff } from './queries/deliveries.ts';

export interface DeliverMeans {
  readonly index: IndexPort;
  readonly now: Instant;
  readonly log: Log;
}

/** So many are held at a time: whoever else delivers takes the next ones. */
const batch = 50;
const retryMinutes = 5;
/** The index asks us to wait, or is down: the rest is left in peace until the next minute. */
const mostPutOff = 3;
const longestReason = 500;

/** One that fails must not hold up the rest. */
async function handOver(change: IndexChange, { index, log }: DeliverMeans): Promise<IndexAnswer> {
  try {
    return await index.deliver(change);
  } catch (error) {
    log.warn(
      { delivery: change.id, error: error instanceof Error ? error.name : 'unknown' },
      'the index could not be told',
    );
    return { later: retryMinutes * 60 };
  }
}

const changeOf = ({ id, objectId, seq, payload }: OpenDelivery, authorityId: number): IndexChange => ({
  id,
  authorityId,
  objectId,
  seq,
  operation: seq === 1 ? 'import' : 'update',
  object: payload,
});

interface Outcome {
  readonly told: number;
  readonly goesOn: boolean;
}

async function deliverBatch(tx: Tx, authorityId: number, means: DeliverMeans): Promise<Outcome> {
  const { now } = means;
  const claimed = await claimDeliveries(tx, authorityId, now, batch);
  const delivered: string[] = [];
  let [refused, put] = [0, 0];
  for (const one of claimed) {
    if (put >= mostPutOff) break;
    const answer = await handOver(changeOf(one, authorityId), means);
    if (answer === 'accepted') delivered.push(one.id);
    else if ('refused' in answer) {
      refused += 1;
      await noteRefused(tx, authorityId, one.id, answer.refused.slice(0, longestReason));
    } else {
      put += 1;
      await putOff(tx, authorityId, one.id, instantOfEpoch(Date.parse(now) + answer.later * 1_000));
    }
  }
  await noteDelivered(tx, authorityId, delivered, now);
  return { told: delivered.length, goesOn: delivered.length + refused > 0 && put < mostPutOff };
}

/** Tells the index what it does not know yet, municipality by municipality. Answers how many it took. A second run finds nothing. */
export async function deliverDue(database: Database, means: DeliverMeans): Promise<number> {
  const { rows } = await database.pool.query<{ id: number }>(
    "select id from authority where kind = 'municipality' order by id",
  );
  let told = 0;
  for (const { id: authorityId } of rows) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    for (let goesOn = true; goesOn; ) {
      const outcome = await inScope(database, scope, (tx) => deliverBatch(tx, authorityId, means));
      told += outcome.told;
      goesOn = outcome.goesOn;
    }
  }
  return told;
}
