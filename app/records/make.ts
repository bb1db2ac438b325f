import type { Instant } from '@fodfaeste/law/dates';
import { type Database, inScope, type Tx } from '../kernel/database/scope.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { addChanges, type Changes, keyOf } from './case-changes.ts';
import { newNumbers } from './numbers.ts';
import { objectsOf } from './objects-of.ts';
import { casesForIndex } from './queries/case-for-index.ts';
import { holdMaking, markLettersDue, takeDue, withoutRecord } from './queries/due.ts';
import { recordRules } from './queries/settings.ts';
import { addDeliveries, knownObjects, rewordOpen, saveObjects } from './queries/store.ts';

export interface MakeTools {
  readonly now: Instant;
  readonly newId: () => string;
}

/**
 * Brings the records of these cases up to what holds now, and lays a change in the queue for each that differs from what was told last.
 * Doing it again changes nothing. Answers how many changes.
 */
async function bringUpToDate(
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
  { now, newId }: MakeTools,
): Promise<number> {
  const rules = await recordRules(tx, authorityId);
  const cases = await casesForIndex(tx, authorityId, caseIds);
  const known = new Map((await knownObjects(tx, authorityId, caseIds)).map((one) => [keyOf(one), one]));
  const all = cases.map((of) => ({ of, objects: objectsOf(of, rules) }));
  const fresh = all.flatMap(({ objects }) =>
    objects.filter((one) => one.kind !== 'document' && !known.has(keyOf(one))),
  );
  const given = await newNumbers(tx, authorityId, fresh);
  const numbers = new Map(fresh.map((one, at) => [keyOf(one), given[at] ?? '']));
  const out: Changes = { objects: [], deliveries: [], reworded: [] };
  for (const { of, objects } of all) addChanges({ authorityId, now, newId, known, numbers }, of, objects, out);
  await saveObjects(tx, out.objects);
  await addDeliveries(tx, out.deliveries);
  for (const { id, payload } of out.reworded) await rewordOpen(tx, authorityId, id, payload, now);
  return out.deliveries.length + out.reworded.length;
}

/** So many cases in one transaction: nobody waits longer for the database than that takes. */
const batch = 100;
/** And so many in one go; the rest comes a minute later. A municipality that begins is made in some minutes, behind the pages. */
const mostAtOnce = 1_000;

/** Makes what is missing and what has changed, municipality by municipality. Answers how many changes the index is to hear of. */
export async function makeRecords(database: Database, tools: MakeTools): Promise<number> {
  const { rows } = await database.pool.query<{ id: number }>(
    "select id from authority where kind = 'municipality' order by id",
  );
  let made = 0;
  for (const { id } of rows) made += await makeOf(database, id, tools);
  return made;
}

async function makeOf(database: Database, authorityId: number, tools: MakeTools): Promise<number> {
  const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
  let made = 0;
  const inBatches = async (take: (tx: Tx) => Promise<readonly string[]>) => {
    for (let done = 0, count = batch; count === batch && done < mostAtOnce; done += count)
      count = await inScope(database, scope, async (tx) => {
        if (!(await holdMaking(tx, authorityId))) return 0;
        const caseIds = await take(tx);
        if (caseIds.length > 0) made += await bringUpToDate(tx, authorityId, caseIds, tools);
        return caseIds.length;
      });
  };
  await inBatches((tx) => withoutRecord(tx, authorityId, batch));
  await inScope(database, scope, (tx) => markLettersDue(tx, authorityId, tools.now));
  await inBatches((tx) => takeDue(tx, authorityId, batch));
  return made;
}
